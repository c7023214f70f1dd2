import type { Nodes } from 'mdast';
import { visit } from 'unist-util-visit';
import { defaultLocale } from '../../i18n/locales.ts';
import { text, type Rule } from '../rule.ts';
import { twinOf } from '../site.ts';
import type { SourceFile } from '../source-file.ts';

function countOf(file: SourceFile, type: Nodes['type']): number {
  let count = 0;
  visit(file.tree, type, () => void count++);
  return count;
}

const kinds = [
  ['listItem', text('list items', 'puntos de lista')],
  ['paragraph', text('paragraphs', 'párrafos')],
] as const;

export default {
  name: 'structure',
  sentence: text(
    'A translation has as many paragraphs and list items as the original.',
    'Una traducción tiene tantos párrafos y puntos de lista como el original.',
  ),
  severity: 'warning',
  check(site, report) {
    for (const file of site.files.filter(({ kind }) => kind === 'section' || kind === 'story')) {
      const original = twinOf(site, file, defaultLocale);
      if (file.locale === defaultLocale || !file.parts || !original?.parts) continue;
      for (const [type, name] of kinds) {
        const [here, there] = [countOf(file, type), countOf(original, type)];
        if (here === there) continue;
        report(
          file,
          file.parts.bodyOffset,
          text(
            `${here} ${name.en} here, ${there} in ${original.path}.`,
            `${here} ${name.es} aquí, ${there} en ${original.path}.`,
          ),
          text('See that nothing is left untranslated.', 'Vea que nada haya quedado sin traducir.'),
        );
        break;
      }
    }
  },
  breaks: [
    {
      name: 'a paragraph in one language',
      change: (project) =>
        project.edit('content/mexico/en/help.md', /\n$/, '\n\nPeople can come with their children.\n'),
      file: 'content/mexico/es/help.md',
    },
    {
      name: 'an item in one language',
      change: (project) => project.edit('content/mexico/es/overview.md', '- asistencia legal\n', ''),
      file: 'content/mexico/es/overview.md',
    },
  ],
} satisfies Rule;
