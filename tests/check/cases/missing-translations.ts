import { all, added, edited, panama, removed, renamed, sampleFiles, textOf } from '../../sample.ts';
import type { Cases } from '../case.ts';

const story = 'stories/a-map-drawn-by-hand.md';
const other = (locale: 'en' | 'es') =>
  textOf(sampleFiles(), `${locale}/${story}`)
    .replace(
      /title: .*/,
      locale === 'en' ? 'title: A song for the road' : 'title: Una canción para el camino',
    )
    .replace(/address: .*/, locale === 'en' ? 'address: a-song' : 'address: una-cancion')
    .replace(
      /summary: >-\n.*\n.*\n/,
      locale === 'en' ? 'summary: He sings for us.\n' : 'summary: Él canta para nosotros.\n',
    )
    .replace(
      /caption: .*/,
      locale === 'en' ? 'caption: A drawing of a singer.' : 'caption: Un dibujo de un cantante.',
    )
    .replace(
      /alt: .*/,
      locale === 'en' ? 'alt: Drawing of a man who sings.' : 'alt: Dibujo de un hombre que canta.',
    )
    .replace(
      /---\n\n[\s\S]*$/,
      locale === 'en' ? '---\n\nHe sings at the door.\n' : '---\n\nÉl canta en la puerta.\n',
    );

export default {
  valid: [
    { name: 'no help section in any language', edit: removed('en/help.md', 'es/help.md') },
    { name: 'one story less, and its redirects', edit: removed(`en/${story}`, `es/${story}`) },
    {
      name: 'no story at all',
      edit: all(removed('en/stories', 'es/stories', 'images', 'content/redirects.yaml'), (files) => ({
        ...files,
        'content/costa-rica/country.yaml': textOf(files, 'country.yaml').replace(/\nphotographs:[\s\S]*/, ''),
      })),
    },
    {
      name: 'a new story in both',
      edit: all(added('en/stories/a-song.md', other('en')), added('es/stories/a-song.md', other('es'))),
    },
    {
      name: 'a story under another file name in both',
      edit: all(renamed(`en/${story}`, 'en/stories/map.md'), renamed(`es/${story}`, 'es/stories/map.md')),
    },
    { name: 'a country without numbers, work and stories', edit: panama },
    {
      name: 'no numbers, and no words for them',
      edit: all(
        removed('en/displacement.md', 'es/displacement.md'),
        edited('country.yaml', /sources:[\s\S]*(?=\nphotographs)/, ''),
        ...['en', 'es'].flatMap((locale) => [
          edited(`${locale}/overview.md`, /\{displaced\}/g, 'some'),
          edited(`${locale}/overview.md`, /\{origins\}/g, 'some'),
          edited(`${locale}/overview.md`, /\{Served\}/g, 'some'),
        ]),
      ),
      warns: true,
    },
    {
      name: 'a section and a story that are not translated yet',
      edit: removed('es/displacement.md', `es/${story}`),
      warns: true,
    },
    { name: 'nothing is translated yet', edit: removed('es', 'content/redirects.yaml'), warns: true },
    { name: 'no list of words', edit: removed('content/words.txt'), warns: true },
    { name: 'no redirects', edit: removed('content/redirects.yaml') },
    { name: 'a file that Finder left', edit: added('images/.DS_Store', 'x'), warns: true },
    {
      name: 'a whole country under another name',
      edit: all(renamed('content/costa-rica', 'content/panama'), (files) =>
        Object.fromEntries(
          Object.entries(files).map(([path, content]) => [
            path,
            typeof content === 'string' && path.startsWith('content/')
              ? content.replaceAll('/costa-rica/', '/panama/').replace('code: CR', 'code: PA')
              : content,
          ]),
        ),
      ),
    },
    {
      name: 'one story alone',
      edit: all(
        removed(`en/${story}`, `es/${story}`),
        added('content/words.txt', `${textOf(sampleFiles(), 'content/words.txt')}Ernesto\n`),
      ),
    },
  ],
  invalid: [
    {
      name: 'a section in English alone',
      edit: removed('es/help.md'),
      file: 'content/costa-rica/es/help.md',
      severity: 'warning',
      says: 'content/costa-rica/en/help.md',
      alone: true,
    },
    {
      name: 'a section in Spanish alone',
      edit: removed('en/help.md'),
      file: 'content/costa-rica/en/help.md',
      says: 'content/costa-rica/es/help.md',
    },
    {
      name: 'no words for the numbers',
      edit: removed('en/displacement.md', 'es/displacement.md'),
      file: 'content/costa-rica/en/displacement.md',
      says: 'figures',
    },
    {
      name: 'no words for the applications',
      edit: all(
        removed('en/displacement.md', 'es/displacement.md'),
        edited('country.yaml', /\nfigures:[\s\S]*(?=\napplications)/, ''),
      ),
      file: 'content/costa-rica/en/displacement.md',
      says: 'applications',
    },
    {
      name: 'a section in no language',
      edit: removed('en/ethics.md', 'es/ethics.md'),
      file: 'content/costa-rica/en/ethics.md',
    },
    {
      name: 'a story in Spanish alone',
      edit: removed(`en/${story}`),
      file: `content/costa-rica/en/${story}`,
    },
    {
      name: 'a story in English alone',
      edit: removed(`es/${story}`),
      file: `content/costa-rica/es/${story}`,
      severity: 'warning',
    },
    {
      name: 'another file name in one language',
      edit: renamed(`es/${story}`, 'es/stories/mapa.md'),
      file: 'content/costa-rica/en/stories/mapa.md',
    },
    { name: 'no country.yaml', edit: removed('country.yaml'), file: 'content/costa-rica/country.yaml' },
    {
      name: 'a whole language',
      edit: removed('es'),
      file: 'content/costa-rica/es',
      severity: 'warning',
    },
    {
      name: 'the default language',
      edit: removed('en'),
      file: 'content/costa-rica/en/overview.md',
    },
    { name: 'the folder is gone', edit: removed('content'), file: 'content' },
    { name: 'a file of labels gone', edit: removed('src/i18n/es.json'), file: 'src/i18n/es.json' },
  ],
} satisfies Cases;
