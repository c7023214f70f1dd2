import { isDraft, writtenLocales } from '../../i18n/locales.ts';
import { nearest } from '../../model/nearest.ts';
import type { SectionFields } from '../../model/sections.ts';
import type { SourceFile } from '../../model/source-file.ts';
import { furtherEmails } from '../../model/emails.ts';
import type { Rule, Tell } from '../rule.ts';
import { figureWords, inLocale } from '../site.ts';

/** Every figure, part and source of country.yaml has its words in every language, and every further e-mail address its label. */
export default ((site, { error }) => {
  for (const [country, { facts }] of site.facts) {
    for (const locale of writtenLocales) {
      const file = inLocale(site, figureWords(country), locale);
      if (!file) continue;
      const { figures, sources } = file.fields as SectionFields<'displacement'>;
      compare(file, ['figures'], facts.figures, figures, error);
      compare(file, ['sources'], facts.sources, sources, error);
      for (const { id, parts = [] } of facts.figures)
        if (figures[id]) compare(file, ['figures', id, 'parts'], parts, figures[id].parts ?? {}, error);
    }
    for (const file of site.files.filter(
      ({ kind, locale }) => kind === 'labels' && locale && !isDraft(locale),
    ))
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
  const missing = ids.filter((id) => !labels.includes(id));
  const found = new Set<string>();
  for (const label of labels.filter((label) => !ids.includes(label))) {
    const meant = nearest(label, missing) ?? '';
    error(file, [...path, label], 'labelWithoutFigure', { label, meant });
    found.add(meant);
  }
  for (const id of missing.filter((id) => !found.has(id)))
    error(file, [...path, id], 'labelMissing', { label: id });
}
