import type { NGO, WithContext } from 'schema-dts';
import { defaultLocale, languages, locales, type Locale } from '../i18n/locales.ts';
import { absoluteUrl, localizedPath, localizedPaths, rootPath, type PageKey } from '../i18n/urls.ts';
import type { CountryFacts } from '../schema/country.ts';
import { countryFacts, mainCountry } from './content.ts';
import { countryName } from './format.ts';
import { shareCard, type ShareCard } from './share-cards.ts';

/** What a page says of itself, beside its content. */
interface PageSummary {
  title: string;
  /** One or two sentences for search engines and previews. */
  description: string;
  /** The day of the last update of anything that the page shows, `YYYY-MM-DD`. */
  updated: string;
  structuredData?: WithContext<NGO>;
}

/** What every page carries around its own content, ready to print. */
export interface Frame extends PageSummary {
  /** The languages that the page speaks: one, or all of them on the door and the 404 page. */
  locales: readonly [Locale, ...Locale[]];
  /** The page's own absolute address; missing on the 404 page, which has none. */
  canonical?: string;
  /** The picture that a shared link shows; missing on the 404 page. */
  card?: ShareCard;
  manifestPath: string;
  /** Every real translation, the page itself included, and the door as `x-default`; absolute addresses. */
  alternates: { hreflang: string; href: string }[];
  /** The same content in every language, in the languages' own names. */
  languageLinks: { locale: Locale; name: string; href: string; current: boolean }[];
  wordmark: string;
  wordmarkPath: string;
  /** Where the ethics notice stands, in each language. */
  ethicsPaths: Record<Locale, string>;
  emails: CountryFacts['emails'];
}

/** The frame of a page that exists once in each language. */
export async function pageFrame(page: PageKey, locale: Locale, summary: PageSummary): Promise<Frame> {
  const country = page.kind === 'home' ? mainCountry : page.country;
  const facts = await countryFacts(country);
  const paths = localizedPaths(page);
  const countryPaths = localizedPaths({ kind: 'country', country });
  return {
    ...summary,
    locales: [locale],
    canonical: absoluteUrl(paths[locale]),
    card: await shareCard(locale, page),
    manifestPath: manifestPath(locale),
    alternates: alternateLinks(paths),
    languageLinks: languageLinks((other) => paths[other], locale),
    wordmark: page.kind === 'home' ? 'HIAS' : `HIAS ${countryName(facts.code, locale)}`,
    wordmarkPath: page.kind === 'home' ? paths[locale] : countryPaths[locale],
    ethicsPaths: countryPaths,
    emails: facts.emails,
  };
}

/** The frame of a page that speaks every language: its language links lead to the part in that language. */
export async function sharedFrame(summary: PageSummary, hasAddress: boolean): Promise<Frame> {
  const countryPaths = localizedPaths({ kind: 'country', country: mainCountry });
  return {
    ...summary,
    locales,
    ...(hasAddress && { canonical: absoluteUrl(rootPath) }),
    ...(hasAddress && { card: await shareCard(defaultLocale) }),
    manifestPath: manifestPath(defaultLocale),
    alternates: hasAddress ? alternateLinks(countryPaths) : [],
    languageLinks: languageLinks((locale) => localizedPath(locale, { kind: 'home' })),
    wordmark: 'HIAS',
    wordmarkPath: rootPath,
    ethicsPaths: countryPaths,
    emails: (await countryFacts(mainCountry)).emails,
  };
}

/** The later of the days, each `YYYY-MM-DD`. */
export function latest(days: (string | undefined)[]): string {
  return (
    days
      .filter((day) => day !== undefined)
      .sort()
      .at(-1) ?? ''
  );
}

function manifestPath(locale: Locale): string {
  return `${localizedPath(locale, { kind: 'home' })}manifest.webmanifest`;
}

function languageLinks(href: (locale: Locale) => string, current?: Locale): Frame['languageLinks'] {
  return locales.map((locale) => ({
    locale,
    name: languages[locale].name,
    href: href(locale),
    current: locale === current,
  }));
}

function alternateLinks(paths: Record<Locale, string>): Frame['alternates'] {
  return [
    ...locales.map((locale) => ({ hreflang: locale, href: absoluteUrl(paths[locale]) })),
    { hreflang: 'x-default', href: absoluteUrl(rootPath) },
  ];
}
