import type { NGO, WithContext } from 'schema-dts';
import { defaultLocale, isDraft, languages, locales, type Locale } from '../i18n/locales.ts';
import { absoluteUrl, localizedPath, localizedPaths, type PageKey } from '../i18n/urls.ts';
import type { Country, SiteAddress, Text, Writing } from '../model/writing.ts';
import { countryName } from './format.ts';
import { shareCard, type ShareCard } from './share-cards.ts';

/** What a page says of itself, beside its content. */
interface PageSummary {
  title: string;
  /** One or two sentences for search engines. */
  description: string;
  /** What a shared link shows instead, where title or description say more than a locked phone should. */
  preview?: { title: string; description: string };
  /** The day of the last update of anything that the page shows, `YYYY-MM-DD`. */
  updated: string;
  /** The texts that it shows in a language; what is not translated yet is in the default one. */
  texts: (locale: Locale) => (Pick<Text<unknown>, 'locale'> | undefined)[];
  structuredData?: WithContext<NGO>;
}

/** What every page carries around its own content, ready to print. */
export interface PageProps extends Omit<PageSummary, 'texts'> {
  /** The languages that the page speaks: one, or all of them on the landing page and the 404 page. */
  locales: readonly [Locale, ...Locale[]];
  address: SiteAddress;
  /**
   * The page's own absolute address, the original's where nothing of it is translated, or the new one of what has moved;
   * missing where nothing is to be found.
   */
  canonical?: string;
  /** Where a page leads on to that stands where another was, on a host that can't redirect; an absolute path. */
  movedTo?: string;
  /** Whether the words are not approved yet. */
  isPreview: boolean;
  /** The picture that a shared link shows; missing on the 404 page. */
  card?: ShareCard;
  manifestPath: string;
  /**
   * Every real translation, the page itself included, and the landing page as `x-default` for those that it names in
   * turn; absolute addresses.
   */
  alternates: { hreflang: string; href: string }[];
  /** The same content in the other languages, in the languages' own names. */
  languageLinks: { locale: Locale; name: string; href: string }[];
  wordmark: string;
  /** One level up: to the country, the list of countries, the landing page; missing on that, where nothing is above. */
  wordmarkPath?: string;
  /** Where help, the ethics notice and the list of countries stand, in each language. */
  helpPaths: Record<Locale, string>;
  ethicsPaths: Record<Locale, string>;
  homePaths: Record<Locale, string>;
  /** Whether the page is itself the list of countries. */
  isHome: boolean;
}

/** Where "Exit" leads: a page that is quick, that many people open, and that shows nothing of who looks at it. */
export const exitAddress = 'https://www.wikipedia.org/';

/**
 * What a page carries that exists once in each language.
 * @param country The country whose page it is; the main one, whose notice it links to, where it is of none.
 */
export function pageProps(
  { address, isPreview, countries }: Writing,
  country: Country,
  page: PageKey,
  locale: Locale,
  { texts, ...summary }: PageSummary,
): PageProps {
  const paths = localizedPaths(page, address.base);
  const isHome = page.kind === 'home';
  const isFound = !isPreview && !isDraft(locale);
  const written = publicLocales(texts);
  // What is not translated at all is the same as the original, which alone is to be found.
  const hasOwn = isHome || texts(locale).some((text) => text?.locale === locale);
  const original = hasOwn ? locale : defaultLocale;
  return {
    ...summary,
    locales: [locale],
    address,
    isPreview,
    ...(isFound && { canonical: absoluteUrl(paths[original], address.origin) }),
    card: shareCard(country, page.kind, locale),
    manifestPath: manifestPath(locale, address),
    alternates:
      isFound && written.includes(locale)
        ? alternateLinks(written, paths, address, page.kind === 'country' && country === countries[0])
        : [],
    languageLinks: languageLinks(paths).filter((link) => link.locale !== locale),
    isHome,
    wordmark: isHome ? 'HIAS' : `HIAS ${countryName(country.facts.code, locale)}`,
    wordmarkPath: pathAbove(page, country, locale, address.base),
    ...waysOn(country, address, isHome && countries.length > 1),
  };
}

/** The pages that speak every language. */
export type SharedKind = 'landing' | 'notFound' | 'moved';

/**
 * What a page carries that speaks every language: its language links lead to the part in that language.
 * @param movedTo Where the page leads on to, a path.
 */
export function sharedPageProps(
  { countries: [country, ...others], address, isPreview }: Writing,
  kind: SharedKind,
  inOrder: PageProps['locales'],
  { texts, ...summary }: PageSummary,
  movedTo?: string,
): PageProps {
  const countryPaths = localizedPaths({ kind: 'country', country: country.name }, address.base);
  const canonicalPath = { landing: address.base, moved: movedTo, notFound: undefined }[kind];
  return {
    ...summary,
    locales: inOrder,
    address,
    isPreview,
    ...(movedTo && { movedTo }),
    ...(canonicalPath && !isPreview && { canonical: absoluteUrl(canonicalPath, address.origin) }),
    ...(kind === 'landing' && { card: shareCard(country, 'home', defaultLocale) }),
    manifestPath: manifestPath(inOrder[0], address),
    alternates:
      kind === 'landing' && !isPreview
        ? alternateLinks(publicLocales(texts), countryPaths, address, true)
        : [],
    languageLinks: languageLinks(localizedPaths({ kind: 'home' }, address.base)),
    isHome: false,
    wordmark: 'HIAS',
    ...(kind !== 'landing' && { wordmarkPath: address.base }),
    ...waysOn(country, address, others.length > 0),
  };
}

/** @param mayBeAnywhere Whether a reader of the page may be in any of several countries: help begins with their list. */
function waysOn(
  country: Country,
  { base }: SiteAddress,
  mayBeAnywhere: boolean,
): Pick<PageProps, 'helpPaths' | 'ethicsPaths' | 'homePaths'> {
  const paths = localizedPaths({ kind: 'country', country: country.name }, base);
  const homePaths = localizedPaths({ kind: 'home' }, base);
  const inEach = (path: (locale: Locale) => string) =>
    Object.fromEntries(locales.map((locale) => [locale, path(locale)])) as Record<Locale, string>;
  return {
    helpPaths: inEach((locale) =>
      mayBeAnywhere ? `${homePaths[locale]}#countries` : `${paths[locale]}#help`,
    ),
    ethicsPaths: inEach((locale) => `${paths[locale]}#ethics`),
    homePaths,
  };
}

function pathAbove(page: PageKey, country: Country, locale: Locale, base: string): string {
  if (page.kind === 'home') return base;
  if (page.kind === 'country') return localizedPath({ kind: 'home' }, locale, base);
  return localizedPath({ kind: 'country', country: country.name }, locale, base);
}

/** The later of the days, each `YYYY-MM-DD`. */
export function latest(days: (string | undefined)[]): string {
  return days.reduce<string>((last, day) => (day && day > last ? day : last), '');
}

/** The languages in which all of a page is written, but for drafts. */
function publicLocales(texts: PageSummary['texts']): Locale[] {
  const isWritten = (locale: Locale) => texts(locale).every((text) => !text || text.locale === locale);
  return locales.filter((locale) => isWritten(locale) && !isDraft(locale));
}

function manifestPath(locale: Locale, { base }: SiteAddress): string {
  return `${localizedPath({ kind: 'home' }, locale, base)}manifest.webmanifest`;
}

function languageLinks(paths: Record<Locale, string>): PageProps['languageLinks'] {
  return locales.map((locale) => ({
    locale,
    name: languages[locale].name,
    href: paths[locale],
  }));
}

function alternateLinks(
  written: readonly Locale[],
  paths: Record<Locale, string>,
  { origin, base }: SiteAddress,
  withLandingPage: boolean,
): PageProps['alternates'] {
  return [
    ...written.map((locale) => ({ hreflang: locale, href: absoluteUrl(paths[locale], origin) })),
    ...(withLandingPage ? [{ hreflang: 'x-default', href: absoluteUrl(base, origin) }] : []),
  ];
}
