import type en from './en.json';

/** The label file's shape; English is the list of keys. */
export type Labels = typeof en;

interface Language<_Labels extends Labels> {
  /** The language's own name for itself, as the language link prints it. */
  name: string;
  /** The BCP 47 tag that `Intl` formats with: plain `es` would write 90.700, `es-MX` writes 90,700. */
  intl: string;
  /** The word for "stories" in this language's addresses. */
  storiesPath: string;
}

const language = <L extends Labels>(row: Language<L>): Language<L> => row;

/**
 * Every language the site speaks, in the order in which they are offered; the first is the default.
 * A row names its label file's type, so a label missing there does not compile.
 */
export const languages = {
  en: language<typeof import('./en.json')>({ name: 'English', intl: 'en-US', storiesPath: 'stories' }),
  es: language<typeof import('./es.json')>({ name: 'Español', intl: 'es-MX', storiesPath: 'historias' }),
};

export type Locale = keyof typeof languages;

export const locales = Object.keys(languages) as [Locale, ...Locale[]];

export const defaultLocale: Locale = locales[0];
