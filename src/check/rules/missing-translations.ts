import { defaultLocale, locales } from '../../i18n/locales.ts';
import { pathInfo } from '../../model/paths.ts';
import { sectionNames, sections } from '../../model/sections.ts';
import type { Rule } from '../rule.ts';

/** Every text exists in every language, and every country has what its page cannot do without. */
export default (({ entries, countries }, { error }) => {
  const paths = new Set(entries.filter(({ is }) => is === 'file').map(({ path }) => path));
  if (countries.length === 0) error('content', 0, 'noCountry');
  const told = new Set<string>();
  const tell = (path: string, id: string, values: Record<string, string> = {}) => {
    if (paths.has(path) || told.has(path)) return;
    told.add(path);
    error(path, 0, id, values);
  };
  for (const path of paths) {
    const info = pathInfo(path);
    if (info?.kind !== 'section' && info?.kind !== 'story') continue;
    for (const locale of locales)
      tell(path.replace(`/${info.locale}/`, `/${locale}/`), 'translationMissing', { file: path });
  }
  for (const locale of locales) tell(`src/i18n/${locale}.json`, 'labelFileMissing');
  for (const country of countries) {
    tell(`content/${country}/country.yaml`, 'fileMissing');
    for (const name of sectionNames.filter((name) => !sections[name].isOptional))
      tell(`content/${country}/${defaultLocale}/${name}.md`, 'fileMissing');
  }
}) satisfies Rule;
