import { added, all, at, edited, removed, sampleFiles, textOf } from '../../sample.ts';
import type { Cases } from '../case.ts';

const story = 'stories/a-map-drawn-by-hand.md';
const paths = ['en', 'es'].map((locale) => at(`${locale}/${story}`));
const previous = new Map<string, string | undefined>(
  paths.map((path) => [path, textOf(sampleFiles(), path)]),
);
const gone = removed(...paths);
const redirects = edited(
  'content/redirects.yaml',
  /\n$/,
  '\n/en/costa-rica/stories/a-map-drawn-by-hand/: /en/costa-rica/\n/es/costa-rica/historias/un-mapa-hecho-a-mano/: /es/costa-rica/\n',
);
const moved = edited(`es/${story}`, /address: .*/, 'address: otra');
const redirect = (from: string, to: string) => edited('content/redirects.yaml', /\n$/, `\n${from}: ${to}\n`);
const spanish = '/es/costa-rica/historias/un-mapa-hecho-a-mano/';
const untranslated = '/es/costa-rica/historias/a-map-drawn-by-hand/';
const oneRedirect = redirect(spanish, '/es/costa-rica/historias/otra/');

/** The table of languages as it was, with another row or other addresses. */
const table = (text: string) => new Map([['src/i18n/locales.ts', text]]);
const row = (locale: string, storiesPath: string, status = '') =>
  `const table = {\n  ${locale}: {\n    name: 'X',${status}\n    storiesPath: '${storiesPath}',\n  },\n};\n`;

export default {
  valid: [
    {
      name: 'a new language',
      edit: (files) => files,
      options: { previous: table(row('en', 'stories')), isAgainst: true },
    },
    {
      name: 'a language that was a draft',
      edit: (files) => files,
      options: { previous: table(row('de', 'geschichten', "\n    status: 'draft',")), isAgainst: true },
    },
    { name: 'gone, and led on', edit: all(gone, redirects), options: { previous, isAgainst: true } },
    {
      name: 'another address, and led on',
      edit: all(moved, oneRedirect),
      options: { previous, isAgainst: true },
      warns: true,
    },
    { name: 'never there', edit: gone },
    {
      name: 'an address of its own, once it is translated, and led on',
      edit: redirect(untranslated, spanish),
      options: { previous: new Map([[at(`es/${story}`), undefined]]), isAgainst: true },
    },
    {
      name: 'the address of its original, once it is translated',
      edit: edited(`es/${story}`, /address: .*/, 'address: a-map-drawn-by-hand'),
      options: { previous: new Map([[at(`es/${story}`), undefined]]), isAgainst: true },
    },
    {
      name: 'a new story',
      edit: (files) => files,
      options: { previous: new Map(paths.map((path) => [path, undefined])), isAgainst: true },
    },
    {
      name: 'another file name and the same address',
      edit: (files) =>
        all(
          gone,
          ...['en', 'es'].map((locale) =>
            added(`${locale}/stories/map.md`, textOf(files, `${locale}/${story}`)),
          ),
        )(files),
      options: {
        previous: new Map([
          ...previous,
          ...['en', 'es'].map((locale) => [at(`${locale}/stories/map.md`), undefined] as const),
        ]),
        isAgainst: true,
      },
    },
    {
      name: 'other words',
      edit: edited(`es/${story}`, /title: .*/, 'title: Un mapa a lápiz'),
      options: { previous, isAgainst: true },
      warns: true,
    },
    {
      name: 'the help section',
      edit: removed('en/help.md', 'es/help.md'),
      options: {
        previous: new Map(
          ['en', 'es'].map((locale) => [at(`${locale}/help.md`), textOf(sampleFiles(), `${locale}/help.md`)]),
        ),
        isAgainst: true,
      },
    },
  ],
  invalid: [
    {
      name: 'a language that was public',
      edit: (files) => files,
      options: { previous: table(row('de', 'geschichten')), isAgainst: true },
      file: 'src/i18n/locales.ts',
      says: 'de was a public language',
      alone: true,
    },
    {
      name: 'other words in the addresses of a language',
      edit: (files) => files,
      options: { previous: table(row('es', 'relatos')), isAgainst: true },
      file: 'src/i18n/locales.ts',
      says: "'relatos'",
      alone: true,
    },
    {
      name: 'gone since the last commit',
      edit: gone,
      options: { previous },
      severity: 'warning',
      says: '/en/costa-rica/stories/a-map-drawn-by-hand/',
    },
    {
      name: 'gone from what is published',
      edit: gone,
      options: { previous, isAgainst: true },
      says: '/es/costa-rica/historias/un-mapa-hecho-a-mano/',
    },
    {
      name: 'another address',
      edit: moved,
      options: { previous, isAgainst: true },
      file: at(`es/${story}`),
      field: 'address',
    },
    {
      name: 'an address of its own, once it is translated',
      edit: (files) => files,
      options: { previous: new Map([[at(`es/${story}`), undefined]]), isAgainst: true },
      file: at(`es/${story}`),
      field: 'address',
      says: `${untranslated}: ${spanish}`,
      alone: true,
    },
    {
      name: 'gone with the original, never translated',
      edit: gone,
      options: { previous: new Map([previous.entries().next().value!]), isAgainst: true },
      says: untranslated,
    },
    {
      name: 'another address since the last commit',
      edit: moved,
      options: { previous },
      severity: 'warning',
    },
    {
      name: 'a redirect taken away',
      edit: removed('content/redirects.yaml'),
      options: {
        previous: new Map([['content/redirects.yaml', textOf(sampleFiles(), 'content/redirects.yaml')]]),
        isAgainst: true,
      },
      says: '/en/costa-rica/stories/the-first-loaf/',
    },
  ],
} satisfies Cases;
