import GithubSlugger from 'github-slugger';
import type { Heading, Root } from 'mdast';
import { toString } from 'mdast-util-to-string';
import remarkLintHeadingIncrement from 'remark-lint-heading-increment';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { VFile } from 'vfile';
import { defaultLocale } from '../../i18n/locales.ts';
import { text, type Rule } from '../rule.ts';
import { twinOf } from '../site.ts';
import type { SourceFile } from '../source-file.ts';
import { countryIds } from './links.ts';

function headingsOf(file: SourceFile): Heading[] {
  const found: Heading[] = [];
  visit(file.tree, 'heading', (node) => void found.push(node));
  return found;
}

/** The title in the fields is level 2 on the country page and level 1 on a story's own. */
const topOf = ({ kind }: SourceFile) => (kind === 'story' ? 2 : 3);
const offsetOf = ({ position }: Heading) => position?.start.offset ?? 0;

/** Where a level is skipped, counted from the title, which stands in the fields. */
async function skipsIn(file: SourceFile): Promise<number[]> {
  const titles = [1, 2].filter((depth) => depth < topOf(file)) as Heading['depth'][];
  const tree: Root = {
    type: 'root',
    children: [
      ...titles.map((depth): Heading => ({ type: 'heading', depth, children: [] })),
      ...headingsOf(file),
    ],
  };
  const messages = new VFile({ path: file.path, value: file.text });
  await unified().use(remarkLintHeadingIncrement).run(tree, messages);
  return messages.messages.flatMap(({ place }) =>
    place && 'start' in place ? [place.start.offset ?? 0] : [],
  );
}

/** The headings whose place on the country page has the name of another place. */
function clashes(file: SourceFile, others: SourceFile[]): Heading[] {
  const slugOf = (heading: Heading) => new GithubSlugger().slug(toString(heading));
  const taken = new Set([...countryIds, ...others.flatMap((other) => headingsOf(other).map(slugOf))]);
  return headingsOf(file).filter((heading) => {
    const isTaken = taken.has(slugOf(heading));
    taken.add(slugOf(heading));
    return isTaken;
  });
}

export default {
  name: 'headings',
  sentence: text(
    'Headings go down one level at a time, and are the same in every language.',
    'Los títulos bajan un nivel a la vez y son los mismos en todos los idiomas.',
  ),
  canBeAllowed: true,
  async check(site, report) {
    for (const file of site.files.filter(({ locale, kind, parts }) => locale && kind !== 'labels' && parts)) {
      const top = topOf(file);
      const hashes = '#'.repeat(top);
      const skips = await skipsIn(file);
      for (const heading of headingsOf(file)) {
        const offset = offsetOf(heading);
        const isUnderlined = file.text[offset] !== '#';
        if (heading.depth < top || isUnderlined) {
          report(
            file,
            offset,
            isUnderlined
              ? text(
                  'the line of signs below makes a heading of this text.',
                  'la línea de signos de abajo convierte este texto en un título.',
                )
              : text(
                  `a heading of level ${heading.depth} stands above the title of the text.`,
                  `un título de nivel ${heading.depth} está por encima del título del texto.`,
                ),
            isUnderlined
              ? text(
                  `Delete the line of signs under it, and begin it with ${hashes} and a space; if it is no heading, leave an empty line before the signs.`,
                  `Borre la línea de signos de abajo y empiécelo con ${hashes} y un espacio; si no es un título, deje una línea vacía antes de los signos.`,
                )
              : text(
                  `Begin the line with ${hashes} and a space.`,
                  `Empiece la línea con ${hashes} y un espacio.`,
                ),
          );
        } else if (skips.includes(offset)) {
          report(
            file,
            offset,
            text(
              `the heading of level ${heading.depth} skips a level.`,
              `el título de nivel ${heading.depth} se salta un nivel.`,
            ),
            text('Begin the line with one # less.', 'Empiece la línea con un # menos.'),
          );
        } else if (toString(heading).trim() === '') {
          report(
            file,
            offset,
            text('the heading has no words.', 'el título no tiene palabras.'),
            text('Write them, or delete the line.', 'Escríbalas, o borre la línea.'),
          );
        }
      }
      const sections = site.files.filter(
        ({ kind, country, locale, path }) =>
          kind === 'section' && country === file.country && locale === file.locale && path < file.path,
      );
      for (const heading of file.kind === 'section' ? clashes(file, sections) : [])
        report(
          file,
          offsetOf(heading),
          text(
            'another place on the page has the same name, and links could not tell them apart.',
            'otro lugar de la página tiene el mismo nombre, y los enlaces no los distinguirían.',
          ),
          text('Change the words of the heading.', 'Cambie las palabras del título.'),
        );
      const original = twinOf(site, file, defaultLocale);
      if (file.locale === defaultLocale || !original?.parts) continue;
      const [here, there] = [headingsOf(file), headingsOf(original)];
      const different = here.find(({ depth }, index) => depth !== there[index]?.depth);
      if (here.length === there.length && !different) continue;
      report(
        file,
        different ? offsetOf(different) : (file.parts?.bodyOffset ?? 0),
        text(
          `the headings are not those of ${original.path}: ${here.length} here, ${there.length} there.`,
          `los títulos no son los de ${original.path}: ${here.length} aquí, ${there.length} ahí.`,
        ),
        text(
          'Give both texts the same headings, of the same levels.',
          'Ponga los mismos títulos en los dos textos, con los mismos niveles.',
        ),
      );
    }
  },
  breaks: [
    {
      name: 'level 1',
      change: (project) =>
        ['en', 'es'].forEach((locale) => project.edit(`content/mexico/${locale}/work.md`, '### ', '# ')),
      file: 'content/mexico/es/work.md',
      on: '# Un proyecto',
    },
    {
      name: 'underlined level 1',
      change: (project) =>
        ['en', 'es'].forEach((locale) =>
          project.edit(`content/mexico/${locale}/work.md`, /### (.*)/, '$1\n===='),
        ),
      file: 'content/mexico/en/work.md',
      on: 'A research project',
    },
    {
      name: 'skipped level',
      change: (project) =>
        ['en', 'es'].forEach((locale) => project.edit(`content/mexico/${locale}/work.md`, '### ', '#### ')),
      file: 'content/mexico/en/work.md',
      on: '#### A',
    },
    {
      name: 'heading with the name of a section',
      change: (project) => project.edit('content/mexico/es/work.md', /### .*/, '### Map'),
      file: 'content/mexico/es/work.md',
      on: '### Map',
    },
    {
      name: 'another level in one language',
      change: (project) => {
        project.edit('content/mexico/es/work.md', /\n$/, '\n\n### Otro\n\nMás.\n');
        project.edit('content/mexico/en/work.md', /\n$/, '\n\n#### Another\n\nMore.\n');
      },
      file: 'content/mexico/es/work.md',
      on: '### Otro',
    },
    {
      name: 'heading in one language',
      change: (project) => project.edit('content/mexico/es/work.md', '### ', ''),
      file: 'content/mexico/es/work.md',
    },
  ],
} satisfies Rule;
