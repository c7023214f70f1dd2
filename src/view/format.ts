import { intlTag, isDraft, languages, locales, type Locale } from '../i18n/locales.ts';
import { translate } from '../i18n/translate.ts';
import { remembered } from '../language/remembered.ts';
import numberWordsFile from '../language/number-words.json' with { type: 'json' };

const numberWords: Partial<Record<string, { words: Record<string, number> }>> = numberWordsFile;

/** How a language is written on the pages of a country. */
export interface Formats {
  /** A whole number: "90,700", in Colombia's Spanish "90.700". Never for years. */
  count: (value: number) => string;
  /** A share of 1 in percent: "32%". What is there and rounds to nothing is "<1%". */
  share: (share: number) => string;
  /** A day, `YYYY-MM-DD`, in words, on the pages of every country alike. It is the same day in every time zone. */
  day: (day: string) => string;
  /** Names in a row: "Honduras, Cuba, and Haiti". */
  list: (names: string[]) => string;
  /** A small number in words where the language has them here: "six". */
  spelled: (value: number) => string;
}

/** @param code The country's two letters; none on a page of no country. */
export function formats(locale: Locale, code?: string): Formats {
  return formatsIn(locale)(intlTag(locale, code));
}

// To make a formatter takes longer than to render a page.
const formatsIn = remembered((locale: Locale) => remembered((tag: string) => formatsOf(tag, locale)));

function formatsOf(tag: string, locale: Locale): Formats {
  // Years are written with the digits 0 to 9 and by the Gregorian calendar, and so is all else beside them.
  const number = new Intl.NumberFormat(tag, { numberingSystem: 'latn' });
  const percent = new Intl.NumberFormat(tag, { style: 'percent', numberingSystem: 'latn' });
  const date = new Intl.DateTimeFormat(intlTag(locale), {
    ...{ dateStyle: 'long', timeZone: 'UTC' },
    ...{ calendar: 'gregory', numberingSystem: 'latn' },
  });
  const { firstOfMonth } = languages[locale];
  const names = new Intl.ListFormat(tag, { type: 'conjunction' });
  const { words = {} } = numberWords[locale] ?? {};
  return {
    count: (value) => number.format(value),
    share: (share) => (share > 0 && share < 0.005 ? `<${percent.format(0.01)}` : percent.format(share)),
    day: (day) =>
      date
        .formatToParts(new Date(day))
        .map(({ type, value }) => (type === 'day' && day.endsWith('-01') ? (firstOfMonth ?? value) : value))
        .join(''),
    list: (all) => names.format(all),
    spelled: (value) => Object.keys(words).find((word) => words[word] === value) ?? number.format(value),
  };
}

/** A text whose first letter is a capital. */
export function capitalized(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** The name of a country by its two-letter code. */
export function countryName(code: string, locale: Locale): string {
  return displayNames[locale].country.of(code) ?? code;
}

/** The name of a language by its code: "English". */
export function languageName(tag: string, locale: Locale): string {
  return displayNames[locale].language.of(tag) ?? tag;
}

const displayNames = Object.fromEntries(
  locales.map((locale) => {
    const names = (type: 'region' | 'language') => new Intl.DisplayNames(intlTag(locale), { type });
    return [locale, { country: names('region'), language: names('language') }];
  }),
) as Record<Locale, Record<'country' | 'language', Intl.DisplayNames>>;

/** The direction in which the language is written. */
export function textDirection(locale: Locale): 'ltr' | 'rtl' {
  return new Intl.Locale(locale).getTextInfo().direction === 'rtl' ? 'rtl' : 'ltr';
}

/** The attributes of an element that is in another language than what is around it; none where it is in the same. */
export interface Language {
  lang?: Locale;
  dir?: 'ltr' | 'rtl';
}

/** What an element says of its language, inside one that is in `around`. */
export function languageOf(locale: Locale, around: Locale): Language {
  if (locale === around) return {};
  const dir = textDirection(locale);
  return { lang: locale, ...(dir !== textDirection(around) && { dir }) };
}

/** The line over a text that is not translated yet; missing where it is in the page's language. */
export function fallbackNote(written: Locale, locale: Locale): string | undefined {
  if (written === locale) return undefined;
  const note = (speaker: Locale) =>
    translate(speaker)('fallback.label', { language: languageName(written, locale) });
  // A draft that lacks this label as well says nothing, rather than that it is not in English.
  return isDraft(locale) && note(locale) === note(written) ? undefined : note(locale);
}
