import { nearest } from '../../model/nearest.ts';
import type { SectionFields } from '../../model/sections.ts';
import type { SourceFile } from '../../model/source-file.ts';
import { furtherEmails } from '../../model/emails.ts';
import type { Rule, Tell } from '../rule.ts';

/** Every figure, part and source of country.yaml has its words in every language, and every further e-mail address its label. */
export default (({ files, facts: all }, { error }) => {
  for (const [country, { facts }] of all) {
    for (const file of files.filter((file) => file.country === country && file.name === 'displacement')) {
      const words = file.fields as SectionFields<'displacement'>;
      compare(file, ['figures'], facts.figures, words.figures, error);
      compare(file, ['sources'], facts.sources, words.sources, error);
      for (const { id, parts } of facts.figures) {
        const own = words.figures[id];
        if (!own) continue;
        compare(file, ['figures', id, 'parts'], parts ?? [], own.parts ?? {}, error);
      }
    }
    for (const file of files.filter(({ kind }) => kind === 'labels'))
      for (const { id } of furtherEmails(facts))
        if (typeof file.field(['contact', id]) !== 'string')
          error(file, ['contact'], 'contactLabelMissing', { id });
  }
}) satisfies Rule;

function compare(
  file: SourceFile,
  path: string[],
  facts: { id: string }[],
  words: object,
  error: Tell,
): void {
  const ids = facts.map(({ id }) => id);
  const labels = Object.keys(words);
  const unknown = labels.filter((label) => !ids.includes(label));
  const misspelt = unknown.map((label) =>
    nearest(
      label,
      ids.filter((id) => !labels.includes(id)),
    ),
  );
  for (const [index, label] of unknown.entries())
    error(file, [...path, label], 'labelWithoutFigure', { label, meant: misspelt[index] ?? '' });
  for (const id of ids.filter((id) => !labels.includes(id) && !misspelt.includes(id)))
    error(file, [...path, id], 'labelMissing', { label: id });
}
