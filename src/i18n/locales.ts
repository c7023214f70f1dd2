import type { LabelFile } from './labels.ts';

interface Language {
  /** The language's own name for itself, as the language link prints it. */
  name: string;
  /** The BCP 47 tag that `Intl` formats with: plain `es` would write 90.700, `es-MX` writes 90,700. */
  intl: string;
  /** The word for "stories" in this language's addresses. */
  storiesPath: string;
  /** The word for the sheet for the wall in this language's addresses. */
  sheetPath: string;
  labels: () => Promise<{ default: LabelFile }>;
}

/** Every language the site speaks, in the order in which they are offered; the first is the default. */
export const languages = {
  en: {
    name: 'English',
    intl: 'en-US',
    storiesPath: 'stories',
    sheetPath: 'sheet',
    labels: () => import('./en.json'),
  },
  es: {
    name: 'Español',
    intl: 'es-MX',
    storiesPath: 'historias',
    sheetPath: 'hoja',
    labels: () => import('./es.json'),
  },
} satisfies Record<string, Language>;

export type Locale = keyof typeof languages;

export const locales = Object.keys(languages) as [Locale, ...Locale[]];

export const defaultLocale: Locale = locales[0];
