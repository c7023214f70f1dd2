import { languages, locales, type Locale } from './locales.ts';

/** A page by what it shows, whatever its language: the key by which translations are paired. */
export type PageKey =
  | { kind: 'home' }
  | { kind: 'country'; country: string }
  | { kind: 'story'; country: string; addresses: Record<Locale, string> };

/** The path of the site's root with a slash at both ends; `/` unless the site lives in a folder. */
export const rootPath = import.meta.env.BASE_URL.replace(/\/?$/, '/');

/** The path of a page in one language, with the base path and a slash at its end. */
export function localizedPath(locale: Locale, page: PageKey): string {
  switch (page.kind) {
    case 'home':
      return `${rootPath}${locale}/`;
    case 'country':
      return `${rootPath}${locale}/${page.country}/`;
    case 'story':
      return `${rootPath}${locale}/${page.country}/${languages[locale].storiesPath}/${page.addresses[locale]}/`;
  }
}

/** The page's path in every language. */
export function localizedPaths(page: PageKey): Record<Locale, string> {
  return Object.fromEntries(locales.map((locale) => [locale, localizedPath(locale, page)])) as Record<
    Locale,
    string
  >;
}

/** The address that other sites, search engines and previews need: with scheme and host. */
export function absoluteUrl(path: string): string {
  return new URL(path, import.meta.env.SITE).href;
}
