import { languages, locales, type Locale } from './locales.ts';

/** A page by what it shows, whatever its language: the key by which translations are paired. */
export type PageKey =
  | { kind: 'home' }
  | { kind: 'country' | 'sheet'; country: string }
  | { kind: 'story'; country: string; addresses: Record<Locale, string> };

/**
 * The path of a page in one language, with a slash at its end.
 * @param base The path of the site's root, with a slash at both ends.
 */
export function localizedPath(page: PageKey, locale: Locale, base: string): string {
  switch (page.kind) {
    case 'home':
      return `${base}${locale}/`;
    case 'country':
      return `${base}${locale}/${page.country}/`;
    case 'sheet':
      return `${base}${locale}/${page.country}/${languages[locale].sheetPath}/`;
    case 'story':
      return `${base}${locale}/${page.country}/${languages[locale].storiesPath}/${page.addresses[locale]}/`;
  }
}

/** The page's path in every language. */
export function localizedPaths(page: PageKey, base: string): Record<Locale, string> {
  const paths = locales.map((locale) => [locale, localizedPath(page, locale, base)]);
  return Object.fromEntries(paths) as Record<Locale, string>;
}

/** The address that other sites, search engines and previews need: with scheme and host. */
export function absoluteUrl(path: string, origin: string): string {
  return new URL(path, origin).href;
}
