import { iso31661Alpha2ToNumeric } from 'iso-3166';
import { languages, type Locale } from '../i18n/locales.ts';

interface Names {
  /** By the name in the language. */
  codes: Map<string, string>;
  pattern: RegExp;
}

const made = new Map<Locale, Names>();

/** Every country's name in a language, and a pattern that finds them in a text. */
export function countryNames(locale: Locale): Names {
  const known = made.get(locale);
  if (known) return known;
  const display = new Intl.DisplayNames(languages[locale].intl, { type: 'region', fallback: 'none' });
  const codes = new Map(Object.keys(iso31661Alpha2ToNumeric).map((code) => [display.of(code) ?? code, code]));
  const longestFirst = [...codes.keys()]
    .sort((a, b) => b.length - a.length)
    .map((name) => name.replace(/[().]/g, '\\$&'));
  const names = { codes, pattern: new RegExp(`(?<!\\p{L})(?:${longestFirst.join('|')})(?!\\p{L})`, 'gu') };
  made.set(locale, names);
  return names;
}
