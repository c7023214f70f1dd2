import i18next, { type TFunction } from 'i18next';
import { defaultLocale, locales, type Labels, type Locale } from './locales.ts';

declare module 'i18next' {
  interface CustomTypeOptions {
    resources: { translation: Labels };
  }
}

/** Prints a label by its key, `place.thing`; an unknown key does not compile. */
export type Translate = TFunction;

/**
 * The labels of one language. The instance is set up by astro-i18next before any page is built.
 * @throws {Error} naming file and label, where a label file lacks one or has one too many.
 */
export function translate(locale: Locale): Translate {
  return i18next.getFixedT(locale);
}

const files = import.meta.glob<unknown>('./*.json', { eager: true, import: 'default' });
const keysOf = (value: unknown, path = ''): string[] =>
  typeof value === 'object' && value !== null
    ? Object.entries(value).flatMap(([key, child]) => keysOf(child, path ? `${path}.${key}` : key))
    : [path];

const wanted = new Set(keysOf(files[`./${defaultLocale}.json`]));
for (const locale of locales) {
  const found = new Set(keysOf(files[`./${locale}.json`]));
  const missing = [...wanted].filter((key) => !found.has(key));
  const unknown = [...found].filter((key) => !wanted.has(key));
  if (missing.length + unknown.length > 0) {
    throw new Error(
      [
        ...missing.map((key) => `src/i18n/${locale}.json: label "${key}" is missing. Add it.`),
        ...unknown.map(
          (key) =>
            `src/i18n/${locale}.json: label "${key}" is not in ${defaultLocale}.json. Remove it or correct its name.`,
        ),
      ].join('\n'),
    );
  }
}
