import { iso31661Alpha2ToNumeric } from 'iso-3166';
import { intlTag, type Locale } from '../i18n/locales.ts';
import { remembered } from './remembered.ts';
import { anyOf } from './words.ts';

/** Every country's code by its name in a language, and a pattern that finds the names in a text. */
export const countryNames = remembered((locale: Locale) => {
  const display = new Intl.DisplayNames(intlTag(locale), { type: 'region', fallback: 'none' });
  const codes = new Map(Object.keys(iso31661Alpha2ToNumeric).map((code) => [display.of(code) ?? code, code]));
  return { codes, pattern: new RegExp(`(?<!\\p{L})${anyOf(codes.keys())}(?!\\p{L})`, 'gu') };
});
