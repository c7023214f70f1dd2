import { languages, locales, type Locale } from '../i18n/locales.ts';
import numberWordsFile from '../language/number-words.json' with { type: 'json' };

const numberWords: Partial<Record<Locale, { words: Record<string, number> }>> = numberWordsFile;

/** A whole number as the language writes it: 90,700. Never for years. */
export function formatCount(value: number, locale: Locale): string {
  return formats[locale].count.format(value);
}

/** A share of 1 in percent: "32%". What is there and rounds to nothing is "<1%". */
export function formatShare(share: number, locale: Locale): string {
  const { percent } = formats[locale];
  return share > 0 && share < 0.005 ? `<${percent.format(0.01)}` : percent.format(share);
}

/** A small number in words where the language has them here: "six". */
export function spelled(value: number, locale: Locale): string {
  const { words }: { words: Record<string, number> } = numberWords[locale] ?? { words: {} };
  return Object.keys(words).find((word) => words[word] === value) ?? formatCount(value, locale);
}

/** A text whose first letter is a capital. */
export function capitalized(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
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

/** The name of a language by its code: "English". */
export function languageName(tag: string, locale: Locale): string {
  return formats[locale].language.of(tag) ?? tag;
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
    percent: new Intl.NumberFormat(tag, { style: 'percent' }),
    day: new Intl.DateTimeFormat(tag, { dateStyle: 'long', timeZone: 'UTC' }),
    list: new Intl.ListFormat(tag, { type: 'conjunction' }),
    country: new Intl.DisplayNames(tag, { type: 'region' }),
    language: new Intl.DisplayNames(tag, { type: 'language' }),
  };
}
