import { languages, locales, type Locale } from '../i18n/locales.ts';

/** A whole number as the language writes it: 90,700. Never for years. */
export function formatCount(value: number, locale: Locale): string {
  return formats[locale].count.format(value);
}

/** A day, `YYYY-MM-DD`, in words. It is the same day in every time zone. */
export function formatDay(day: string, locale: Locale): string {
  return formats[locale].day.format(new Date(day));
}

/** Names in a row: "Honduras, Cuba, and Haiti". */
export function formatList(names: string[], locale: Locale): string {
  return formats[locale].list.format(names);
}

/** The name of a country by its two-letter code. */
export function countryName(code: string, locale: Locale): string {
  return formats[locale].country.of(code) ?? code;
}

/** The direction in which the language is written. */
export function textDirection(locale: Locale): 'ltr' | 'rtl' {
  return new Intl.Locale(locale).getTextInfo().direction === 'rtl' ? 'rtl' : 'ltr';
}

// To make a formatter takes longer than to render a page.
const formats = Object.fromEntries(
  locales.map((locale) => [locale, formatsOf(languages[locale].intl)]),
) as Record<Locale, ReturnType<typeof formatsOf>>;

function formatsOf(tag: string) {
  return {
    count: new Intl.NumberFormat(tag),
    day: new Intl.DateTimeFormat(tag, { dateStyle: 'long', timeZone: 'UTC' }),
    list: new Intl.ListFormat(tag, { type: 'conjunction' }),
    country: new Intl.DisplayNames(tag, { type: 'region' }),
  };
}
