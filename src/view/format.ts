import { languages, type Locale } from '../i18n/locales.ts';

/** A whole number as the language writes it: 90,700. Never for years. */
export function formatCount(value: number, locale: Locale): string {
  return new Intl.NumberFormat(languages[locale].intl).format(value);
}

/** A day, `YYYY-MM-DD`, in words. It is the same day in every time zone. */
export function formatDay(day: string, locale: Locale): string {
  return new Intl.DateTimeFormat(languages[locale].intl, { dateStyle: 'long', timeZone: 'UTC' }).format(
    new Date(day),
  );
}

/** The name of a country by its two-letter code. */
export function countryName(code: string, locale: Locale): string {
  return new Intl.DisplayNames(languages[locale].intl, { type: 'region' }).of(code) ?? code;
}

/** The direction in which the language is written. */
export function textDirection(locale: Locale): 'ltr' | 'rtl' {
  return new Intl.Locale(locale).getTextInfo().direction === 'rtl' ? 'rtl' : 'ltr';
}
