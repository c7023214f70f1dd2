import { defaultLocale, languages } from '../../i18n/locales.ts';
import type { Rule } from '../rule.ts';

const names = new Intl.DisplayNames(languages[defaultLocale].intl, { type: 'region', fallback: 'none' });

/** A country's name in English as the name of its folder: `costa-rica`. */
function folderOf(code: string): string {
  const plain = (names.of(code) ?? '').normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  return plain.replace(/[^a-z]+/g, '-').replace(/^-|-$/g, '');
}

/** The code of a country is that of its folder, and people come from another one. */
export default (({ facts: all }, { warn }) => {
  for (const [country, { file, facts }] of all) {
    const { code, applications } = facts;
    if (folderOf(code) !== country)
      warn(file, ['code'], 'otherFolder', { words: code, name: folderOf(code), country });
    for (const [index, origin] of applications.byOrigin.entries())
      if (origin.country === code)
        warn(file, ['applications', 'byOrigin', index, 'country'], 'ownOrigin', { words: code });
  }
}) satisfies Rule;
