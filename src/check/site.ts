import { defaultLocale, languages, writtenLocales, type Locale } from '../i18n/locales.ts';
import { localizedPath, type PageKey } from '../i18n/urls.ts';
import type { CountryFacts } from '../model/country.ts';
import type { CountryOrder } from '../model/country-order.ts';
import type { Entry } from '../model/files.ts';
import { pathInfo, type PathInfo } from '../model/paths.ts';
import type { Reading } from '../model/reader.ts';
import type { SourceFile } from '../model/source-file.ts';
import type { StoryFields } from '../model/story.ts';
import type { Page, Site } from './rule.ts';

/** What the rules look at, from what the reader made of each file. */
export function siteOf(
  entries: readonly Entry[],
  readings: readonly Reading[],
  options: Pick<Site, 'today' | 'previous' | 'isAgainst'>,
): Site {
  const files = readings.flatMap(({ file }) => (file.isValid ? [file] : []));
  const countries = [...new Set(entries.flatMap(({ path }) => pathInfo(path)?.country ?? []))];
  const countryFiles = files.filter(({ kind }) => kind === 'country');
  const words = files.find(({ kind }) => kind === 'words')?.text ?? '';
  const inOrder = files.find(({ kind }) => kind === 'countries')?.fields as CountryOrder | undefined;
  const names = writtenLocales.map((locale) => languages[locale].name);
  const byKey = new Map(files.map((file) => [keyOf(file, file.locale), file]));
  const pages = pagesOf(countries, files, byKey);
  return {
    ...options,
    entries,
    files,
    byKey,
    textsOf: Map.groupBy(texts({ files }), ({ country = '' }) => country),
    broken: readings.flatMap(({ file }) => (file.isValid ? [] : [file])),
    facts: new Map(
      countryFiles.map((file) => [file.country ?? '', { file, facts: file.fields as CountryFacts }]),
    ),
    countries,
    order: inOrder?.countries ?? [],
    pages,
    pageAt: new Map(pages.map((page) => [page.path, page])),
    ownWords: new Set(`${words.replace(/#.*/g, '')} ${names.join(' ')}`.toLowerCase().split(/[\s,;]+/)),
  };
}

const keyOf = ({ country, kind, name }: PathInfo, locale: Locale | undefined) =>
  [country, kind, name, locale].join(' ');

/** Whether a language shows a text: its own, or one in the default language that it has no translation of. */
function isShown(file: SourceFile, locale: Locale, byKey: Site['byKey']): boolean {
  return file.locale === locale || (file.locale === defaultLocale && !byKey.has(keyOf(file, locale)));
}

/** The addresses of the site, as they are when it has a host of its own. */
function pagesOf(countries: readonly string[], files: readonly SourceFile[], byKey: Site['byKey']): Page[] {
  const stories = files.filter(({ kind }) => kind === 'story');
  return writtenLocales.flatMap((locale): Page[] => {
    const countryKeys = countries.flatMap((country): PageKey[] => [
      { kind: 'country', country },
      { kind: 'sheet', country },
    ]);
    const shown = stories.filter((file) => isShown(file, locale, byKey));
    const addressOf = ({ fields }: SourceFile) => (fields as StoryFields).address;
    return [
      ...[{ kind: 'home' } as const, ...countryKeys].map((key) => ({
        path: localizedPath(key, locale, '/'),
        locale,
      })),
      ...shown.map((file) => ({ path: storyPath(file, locale, addressOf(file)), locale, file })),
    ];
  });
}

/** The address of a story's page in a language, by the country of its file. */
export function storyPath({ country = '' }: { country?: string }, locale: Locale, address: string): string {
  const addresses = { [locale]: address } as Record<Locale, string>;
  return localizedPath({ kind: 'story', country, addresses }, locale, '/');
}

/** A section, a story or the labels in a language, where that file is valid. */
export function inLocale({ byKey }: Site, info: PathInfo, locale: Locale): SourceFile | undefined {
  return byKey.get(keyOf(info, locale));
}

/** The labels by what they are: `inLocale` finds those of a language. */
export const labels: PathInfo = { kind: 'labels', name: 'labels' };

/** The words for a country's figures by what they are. */
export const figureWords = (country: string): PathInfo => ({
  kind: 'section',
  name: 'displacement',
  country,
});

/**
 * To sort by, since the older of two is public: 2 for a file that the last commit lacks, 1 for one that has changed since;
 * then countries come in the order of the site.
 */
export function newness({ previous, order }: Site, { path, country = '' }: SourceFile): number {
  const since = previous.has(path) ? (previous.get(path) === undefined ? 2 : 1) : 0;
  const place = order.indexOf(country);
  return since + (place < 0 ? order.length : place) / 1000;
}

/** Each translation with its original, both valid: sections, stories and labels. */
export function translations(site: Site): { file: SourceFile; original: SourceFile }[] {
  return site.files.flatMap((file) => {
    if (!file.locale || file.locale === defaultLocale) return [];
    const original = inLocale(site, file, defaultLocale);
    return original ? [{ file, original }] : [];
  });
}

/** The texts of the countries whose facts are valid, each with these. */
export function withFacts(site: Site): { file: SourceFile; locale: Locale; facts: CountryFacts }[] {
  return texts(site).flatMap((file) => {
    const { facts } = site.facts.get(file.country ?? '') ?? {};
    return file.locale && facts ? [{ file, locale: file.locale, facts }] : [];
  });
}

/** The texts that the page of a country shows in a language. */
export function shownTexts(site: Site, country: string, locale: Locale): SourceFile[] {
  return (site.textsOf.get(country) ?? []).filter((file) => isShown(file, locale, site.byKey));
}

/** The valid Markdown files of the site. */
export function texts({ files }: Pick<Site, 'files'>): SourceFile[] {
  return files.filter(({ kind }) => kind === 'section' || kind === 'story');
}
