import { defaultLocale, isDraft, isKnownTag, languages, writtenLocales } from '../../i18n/locales.ts';
import { isLanguageTag, kebabCase } from '../../model/fields.ts';
import type { Rule } from '../rule.ts';

/** Each row of the table of languages can be built with, and is the same on every machine. */
export default ((_, { error }) => {
  for (const locale of writtenLocales) {
    const { intl, labels, storiesPath, sheetPath, status } = languages[locale];
    const tell = (id: string, values: Record<string, string> = {}) =>
      error('src/i18n/locales.ts', 0, id, { locale, ...values });
    if (!isLanguageTag(locale)) tell('rowKey');
    if (status !== undefined && status !== 'draft') tell('rowStatus', { status: String(status) });
    // What `Intl` does not know it writes as the machine does that builds.
    if (!isKnownTag(intl)) tell('rowTag', { tag: intl });
    for (const path of [storiesPath, sheetPath])
      if (!kebabCase.safeParse(path).success) tell('rowPath', { path });
    if (!String(labels).includes(`/${locale}.json`)) tell('rowLabels');
  }
  const [first] = writtenLocales;
  if (isDraft(first)) error('src/i18n/locales.ts', 0, 'rowFirst', { locale: first, next: defaultLocale });
}) satisfies Rule;
