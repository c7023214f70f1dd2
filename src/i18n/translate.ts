import i18next, { type TFunction } from 'i18next';
import { defaultLocale, languages, locales, type Labels, type Locale } from './locales.ts';

declare module 'i18next' {
  interface CustomTypeOptions {
    resources: { translation: Labels };
  }
}

/** Prints a label by its key, `place.thing`; an unknown key does not compile. */
export type Translate = TFunction;

/** The labels of one language. The instance is set up by astro-i18next before any page is built. */
export function translate(locale: Locale): Translate {
  return i18next.getFixedT(locale);
}

const keysOf = (value: unknown, path = ''): string[] =>
  typeof value === 'object' && value !== null
    ? Object.entries(value).flatMap(([key, child]) => keysOf(child, path ? `${path}.${key}` : key))
    : [path];

// The type check says the same, but a build does not run it.
const wanted = new Set(keysOf((await languages[defaultLocale].labels()).default));
const problems = await Promise.all(
  locales.map(async (locale) => {
    const found = new Set(keysOf((await languages[locale].labels()).default));
    const missing = [...wanted].filter((key) => !found.has(key));
    const unknown = [...found].filter((key) => !wanted.has(key));
    return [
      ...missing.map((key) => `src/i18n/${locale}.json: ${key} is missing. Add the label.`),
      ...unknown.map((key) => `src/i18n/${locale}.json: ${key} is unknown. Remove it or correct its name.`),
    ];
  }),
);
if (problems.flat().length > 0) throw new Error(problems.flat().join('\n'));
