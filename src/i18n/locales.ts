import type { LabelFile } from './labels.ts';

interface Language {
  /** The language's own name for itself, as the language link prints it. */
  name: string;
  /**
   * The BCP 47 tag that `Intl` formats with, where it does not know how the language is written in a page's country.
   * Latin America's Spanish (`es-419`) writes 90,700; plain `es` would write 90.700.
   */
  intl: string;
  /** The word for "stories" in this language's addresses: small letters and hyphens. */
  storiesPath: string;
  /** The word for the sheet for the wall in this language's addresses. */
  sheetPath: string;
  /** What stands around quoted words, where it is not “ and ”; with the blanks that belong to it. */
  quotes?: readonly [open: string, close: string];
  /** How a date writes the first day of a month, where that is no plain 1: `1er`. */
  firstOfMonth?: string;
  /** The npm package of cspell with the words of the language. Without one no spelling is checked. */
  dictionary?: `@cspell/dict-${string}`;
  /** The npm package of Fontsource with letters for the share cards that Figtree lacks. */
  letters?: `@fontsource/${string}`;
}

/** A language for readers has every label; one that is still being translated is seen in `npm run dev` and previews only. */
type Row = Language &
  (
    | { status?: undefined; labels: () => Promise<{ default: LabelFile }> }
    | { status: 'draft'; labels: () => Promise<{ default: object }> }
  );

/** THE table of languages, in the order in which they are offered; the first is the default. */
const table = {
  en: {
    name: 'English',
    intl: 'en-US',
    storiesPath: 'stories',
    sheetPath: 'sheet',
    dictionary: '@cspell/dict-en_us',
    labels: () => import('./en.json'),
  },
  es: {
    name: 'Español',
    intl: 'es-419',
    storiesPath: 'historias',
    sheetPath: 'hoja',
    dictionary: '@cspell/dict-es-es',
    labels: () => import('./es.json'),
  },
} satisfies Record<string, Row>;

export type Locale = keyof typeof table;

export const languages: Record<Locale, Row> = table;

// Tests speak the languages of their sample alone, whichever others the site has.
const only = process.env['SITE_LOCALES']?.split(',');

/** Every language that is written in, drafts included. */
export const writtenLocales = Object.keys(table).filter((locale) => only?.includes(locale) ?? true) as [
  Locale,
  ...Locale[],
];

/** Whether a language is still being translated, or has a status that nobody knows. */
export function isDraft(locale: Locale): boolean {
  return languages[locale].status !== undefined;
}

const showsDrafts = process.env['SITE_SHOWS_DRAFTS'] === 'true';

/** Whether a language is shown. The check tells where the first is a draft, and has one to speak of if all are. */
const isShown = (locale: Locale) => showsDrafts || !isDraft(locale);

/** Every language that this build shows. */
export const locales = (writtenLocales.some(isShown) ? writtenLocales.filter(isShown) : writtenLocales) as [
  Locale,
  ...Locale[],
];

export const defaultLocale: Locale = locales[0];

/** Whether `Intl` knows how a language is written, by its BCP 47 tag. */
export function isKnownTag(tag: string): boolean {
  try {
    return Intl.NumberFormat.supportedLocalesOf(tag).length > 0;
  } catch {
    return false;
  }
}

const tags = new Map<string, string>();

/**
 * The BCP 47 tag that `Intl` formats with on the pages of a country: `es-CO` writes 45.210, `es-MX` 45,210.
 * @param code The country's two letters; without one, or where `Intl` knows nothing of the language there, the
 * language's own tag.
 */
export function intlTag(locale: Locale, code?: string): string {
  const key = `${locale} ${code}`;
  const known = tags.get(key);
  if (known) return known;
  const { intl } = languages[locale];
  const wanted = code && isKnownTag(locale) ? new Intl.Locale(locale, { region: code }).toString() : '';
  const scriptOf = (tag: string) => new Intl.Locale(tag).maximize().script;
  const isThere =
    wanted &&
    scriptOf(wanted) === scriptOf(locale) &&
    new Intl.NumberFormat(wanted).resolvedOptions().locale === wanted;
  // An unknown tag would be written as the machine does that builds; the check tells of it.
  const tag = isThere ? wanted : isKnownTag(intl) ? intl : 'en';
  tags.set(key, tag);
  return tag;
}
