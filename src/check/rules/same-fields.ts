import { defaultLocale } from '../../i18n/locales.ts';
import { text, type Report, type Rule } from '../rule.ts';
import { twinOf } from '../site.ts';
import type { Path, SourceFile } from '../source-file.ts';

/** Tells the fields that stand in one of two files only. */
function compare(file: SourceFile, other: SourceFile, report: Report, path: Path = []): void {
  const [here, there] = [file.recordAt(path), other.recordAt(path)];
  for (const key of Object.keys(there).filter((key) => key !== 'allow')) {
    if (!(key in here))
      report(
        file,
        [...path, key],
        text(`is missing; ${other.path} has it.`, `falta; ${other.path} lo tiene.`),
        text('Add it here, or remove it there.', 'Agréguelo aquí, o bórrelo ahí.'),
      );
    else compare(file, other, report, [...path, key]);
  }
}

export default {
  name: 'same-fields',
  sentence: text(
    'Both languages of a text have the same fields, and a text under them or none.',
    'Los dos idiomas de un texto tienen los mismos campos, y un texto debajo de ellos o ninguno.',
  ),
  check(site, report) {
    for (const file of site.files.filter(({ kind }) => kind === 'section' || kind === 'story')) {
      const original = twinOf(site, file, defaultLocale);
      if (file.locale === defaultLocale || !file.data || !original?.data) continue;
      for (const [one, other] of [
        [file, original],
        [original, file],
      ] as const) {
        compare(one, other, report);
        if (!one.parts?.body.trim() && other.parts?.body.trim() && one.name === 'displacement')
          report(
            one,
            one.parts?.bodyOffset ?? 0,
            text(
              `there is no text under the fields; ${other.path} has one.`,
              `no hay texto debajo de los campos; ${other.path} tiene uno.`,
            ),
            text('Translate it here, or delete it there.', 'Tradúzcalo aquí, o bórrelo ahí.'),
          );
      }
    }
  },
  breaks: [
    {
      name: 'a field that may be left out, in one language',
      change: (project) => project.edit('content/mexico/es/displacement.md', /\n {4}short: .*/, ''),
      file: 'content/mexico/es/displacement.md',
      on: 'served:',
      field: 'figures.served.short',
    },
    {
      name: 'a text in one language',
      change: (project) =>
        project.edit('content/mexico/es/displacement.md', /\n\nEl ACNUR revisa[^\n]*/, '\n'),
      file: 'content/mexico/es/displacement.md',
    },
  ],
} satisfies Rule;
