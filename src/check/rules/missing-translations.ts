import { defaultLocale, isDraft, writtenLocales } from '../../i18n/locales.ts';
import { pathInfo } from '../../model/paths.ts';
import { requiredSections } from '../../model/sections.ts';
import type { Rule } from '../rule.ts';

/**
 * Every country has what its pages cannot do without, in the default language. What another language lacks is shown in
 * the default one; what only another one has can be shown in none.
 */
export default (({ entries, countries, facts: all }, { error, warn }) => {
  const paths = new Set(entries.filter(({ is }) => is === 'file').map(({ path }) => path));
  const told = new Set<string>();
  const tell = (path: string, id: string, values: Record<string, string> = {}) => {
    if (!paths.has(path) && !told.has(path)) error(path, 0, id, values);
    told.add(path);
  };
  if (countries.length === 0) error('content', 0, 'noCountry');
  for (const locale of writtenLocales) tell(`src/i18n/${locale}.json`, 'labelFileMissing');
  const texts = [...paths].flatMap((path) => {
    const { kind, country, locale } = pathInfo(path) ?? {};
    const isText = (kind === 'section' || kind === 'story') && locale;
    return isText ? [{ path, country, locale, inFolder: path.split('/').slice(3).join('/') }] : [];
  });
  // What an error names is no draft, where there is another text.
  const draftsLast = texts.sort((a, b) => Number(isDraft(a.locale)) - Number(isDraft(b.locale)));
  const textsOf = Map.groupBy(draftsLast, ({ country }) => country);
  for (const country of countries) {
    const folder = `content/${country}`;
    const { figures = [], applications } = all.get(country)?.facts ?? {};
    tell(`${folder}/country.yaml`, 'fileMissing');
    for (const name of requiredSections) tell(`${folder}/${defaultLocale}/${name}.md`, 'fileMissing');
    if (figures.length > 0 || applications) {
      const field = figures.length > 0 ? 'figures' : 'applications';
      tell(`${folder}/${defaultLocale}/displacement.md`, 'figuresWithoutWords', { field });
    }
    const own = textsOf.get(country) ?? [];
    for (const { path, inFolder } of own)
      tell(`${folder}/${defaultLocale}/${inFolder}`, 'originalMissing', { file: path });

    const originals = own.filter(({ locale }) => locale === defaultLocale);
    for (const locale of writtenLocales) {
      const missing = originals.filter(({ inFolder }) => !paths.has(`${folder}/${locale}/${inFolder}`));
      const list = missing.map(({ inFolder }) => inFolder).join(', ');
      if (isDraft(locale) && list) warn(`${folder}/${locale}`, 0, 'draftLacks', { list });
      else if (missing.length > 1 && missing.length === originals.length)
        warn(`${folder}/${locale}`, 0, 'nothingTranslated');
      else
        for (const { path, inFolder } of missing)
          warn(`${folder}/${locale}/${inFolder}`, 0, 'translationMissing', { file: path });
    }
  }
}) satisfies Rule;
