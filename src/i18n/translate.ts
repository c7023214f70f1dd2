import i18next from 'i18next';
import config from '../../astro-i18next.config.ts';
import type { labels, LabelKey } from './labels.ts';
import { languages, locales, type Locale } from './locales.ts';

/** The label of an address that `country.yaml` adds under `emails`. */
type EmailKey = `contact.${string}`;
type Named<Key> = Key extends LabelKey ? (typeof labels)[Key][number] : never;
/** Whoever fills in a country says also how one says that something is in it; whoever fills in a number, which it is. */
type Placeholder<Key> =
  | Named<Key>
  | ('country' extends Named<Key> ? (Key extends 'place.in' ? never : 'inCountry') : never)
  | ('number' extends Named<Key> ? 'count' : never);

/** Prints a label by its key. An unknown key, or a placeholder without its value, does not compile. */
export type Translate = <Key extends LabelKey | EmailKey>(
  key: Key,
  ...values: [Placeholder<Key>] extends [never] ? [] : [Record<Placeholder<Key>, string | number>]
) => string;

/** The labels of one language. */
export function translate(locale: Locale): Translate {
  return translations[locale];
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

const translations = Object.fromEntries(
  locales.map((locale) => [locale, i18next.getFixedT(locale)]),
) as unknown as Record<Locale, Translate>;
