import i18next, { type TFunction } from 'i18next';
import config from '../../astro-i18next.config.ts';
import { defaultLocale, languages, locales, type Labels, type Locale } from './locales.ts';

declare module 'i18next' {
  interface CustomTypeOptions {
    resources: { translation: Labels };
  }
}

/** Prints a label by its key, `place.thing`; an unknown key does not compile. */
export type Translate = TFunction;

/** The labels of one language. */
export function translate(locale: Locale): Translate {
  return i18next.getFixedT(locale);
}

const keysOf = (value: unknown, path = ''): string[] =>
  typeof value === 'object' && value !== null
    ? Object.entries(value).flatMap(([key, child]) => keysOf(child, path ? `${path}.${key}` : key))
    : [path];

const files = Object.fromEntries(
  await Promise.all(
    locales.map(
      async (locale) => [locale, { translation: (await languages[locale].labels()).default }] as const,
    ),
  ),
);

// The type check says the same, but a build does not run it.
const wanted = keysOf(files[defaultLocale]?.translation);
const problems = Object.entries(files).flatMap(([locale, { translation }]) => {
  const found = keysOf(translation);
  return [
    ...wanted
      .filter((key) => !found.includes(key))
      .map((key) => `${locale}.json: ${key} is missing. Add the label.`),
    ...found
      .filter((key) => !wanted.includes(key))
      .map((key) => `${locale}.json: ${key} is unknown. Remove it.`),
  ];
});
if (problems.length > 0) throw new Error(problems.map((problem) => `src/i18n/${problem}`).join('\n'));

// astro-i18next sets i18next up before pages, but not before endpoints such as the share cards.
if (!i18next.isInitialized) await i18next.init({ ...config.i18nextServer, resources: files });
