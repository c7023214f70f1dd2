import i18next from 'i18next';
import config from '../../astro-i18next.config.ts';
import { languages, locales, type Labels, type Locale } from './locales.ts';

type LabelKey = {
  [Place in keyof Labels]: `${Place}.${keyof Labels[Place] & string}`;
}[keyof Labels];

/** Prints a label by its key, `place.thing`; an unknown key does not compile. */
export type Translate = (key: LabelKey, values?: Record<string, string | number>) => string;

/**
 * The labels of one language.
 * @throws {Error} where a label is missing, or does not have just the places to fill in that the page fills:
 *   i18next itself would print the key, or leave the place open.
 */
export function translate(locale: Locale): Translate {
  const label = i18next.getFixedT(locale);
  return (key, values = {}) => {
    const written: unknown = i18next.getResource(locale, 'translation', key);
    if (typeof written !== 'string')
      throw new Error(`src/i18n/${locale}.json: ${key} is missing, and a page prints it. Add the label.`);
    const places = [...written.matchAll(/\{\{(\w+)\}\}/g)].map(([, name]) => name);
    const given = Object.keys(values);
    if (places.some((name) => !given.includes(name ?? '')) || given.some((name) => !places.includes(name)))
      throw new Error(
        `src/i18n/${locale}.json: ${key} needs ${given.map((name) => `{{${name}}}`).join(', ') || 'no {{…}}'}. Write it so.`,
      );
    return label(key, values);
  };
}

const files = Object.fromEntries(
  await Promise.all(
    locales.map(
      async (locale) => [locale, { translation: (await languages[locale].labels()).default }] as const,
    ),
  ),
);

// astro-i18next sets i18next up before pages, but not before endpoints such as the share cards.
if (!i18next.isInitialized) await i18next.init({ ...config.i18nextServer, resources: files });
