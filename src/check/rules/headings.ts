import type { Heading } from 'mdast';
import { visit } from 'unist-util-visit';
import { defaultLocale } from '../../i18n/locales.ts';
import { text, type Rule } from '../rule.ts';
import { twinOf } from '../site.ts';
import type { SourceFile } from '../source-file.ts';

function headingsOf(file: SourceFile): Heading[] {
  const found: Heading[] = [];
  visit(file.tree, 'heading', (node) => void found.push(node));
  return found;
}

export default {
  name: 'headings',
  sentence: text(
    'Headings go down one level at a time, and are the same in every language.',
    'Los títulos bajan un nivel a la vez y son los mismos en todos los idiomas.',
  ),
  canBeAllowed: true,
  check(site, report) {
    for (const file of site.files.filter(({ locale, kind, parts }) => locale && kind !== 'labels' && parts)) {
      // The title in the fields is level 2 on the country page and level 1 on a story's own.
      const top = file.kind === 'story' ? 2 : 3;
      let last = top - 1;
      for (const { depth, position, children } of headingsOf(file)) {
        const offset = position?.start.offset ?? 0;
        if (depth < top) {
          report(
            file,
            offset,
            text(
              `a heading of level ${depth} stands above the title of the text.`,
              `un título de nivel ${depth} está por encima del título del texto.`,
            ),
            text(
              `Begin the line with ${'#'.repeat(top)} and a space.`,
              `Empiece la línea con ${'#'.repeat(top)} y un espacio.`,
            ),
          );
        } else if (depth > last + 1) {
          report(
            file,
            offset,
            text(
              `the heading skips from level ${last} to ${depth}.`,
              `el título salta del nivel ${last} al ${depth}.`,
            ),
            text(
              `Begin the line with ${'#'.repeat(last + 1)} and a space.`,
              `Empiece la línea con ${'#'.repeat(last + 1)} y un espacio.`,
            ),
          );
        } else if (children.length === 0) {
          report(
            file,
            offset,
            text('the heading has no words.', 'el título no tiene palabras.'),
            text('Write them, or delete the line.', 'Escríbalas, o borre la línea.'),
          );
        }
        last = Math.max(depth, top - 1);
      }
      const original = twinOf(site, file, defaultLocale);
      if (file.locale === defaultLocale || !original?.parts) continue;
      const [here, there] = [headingsOf(file).length, headingsOf(original).length];
      if (here === there) continue;
      report(
        file,
        headingsOf(file)[there]?.position?.start.offset ?? file.parts?.bodyOffset ?? 0,
        text(
          `there are ${here} headings here and ${there} in ${original.path}.`,
          `hay ${here} títulos aquí y ${there} en ${original.path}.`,
        ),
        text('Give both texts the same headings.', 'Ponga los mismos títulos en los dos textos.'),
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
      name: 'heading in one language',
      change: (project) => project.edit('content/mexico/es/work.md', '### ', ''),
      file: 'content/mexico/es/work.md',
    },
  ],
} satisfies Rule;
