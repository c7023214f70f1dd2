import { defaultLocale, languages, locales, type Locale } from '../i18n/locales.ts';
import { localizedPath, type PageKey } from '../i18n/urls.ts';
import type { CountryFacts } from '../model/country.ts';
import type { Entry } from '../model/files.ts';
import { pathInfo } from '../model/paths.ts';
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
  const names = locales.map((locale) => languages[locale].name);
  return {
    ...options,
    entries,
    files,
    broken: readings.flatMap(({ file }) => (file.isValid ? [] : [file])),
    facts: new Map(
      countryFiles.map((file) => [file.country ?? '', { file, facts: file.fields as CountryFacts }]),
    ),
    countries,
    pages: pagesOf(countries, files),
    ownWords: new Set(`${words.replace(/#.*/g, '')} ${names.join(' ')}`.toLowerCase().split(/[\s,;]+/)),
  };
}

/** The addresses of the site, as they are when it has a host of its own. */
function pagesOf(countries: readonly string[], files: readonly SourceFile[]): Page[] {
  return locales.flatMap((locale): Page[] => {
    const keys: PageKey[] = [
      { kind: 'home' },
      ...countries.map((country) => ({ kind: 'country', country }) as const),
    ];
    const stories = files.filter((file) => file.kind === 'story' && file.locale === locale);
    const addressOf = (file: SourceFile) => storyPath(file, (file.fields as StoryFields).address);
    return [
      ...keys.map((key) => ({ path: localizedPath(key, locale, '/'), locale })),
      ...stories.map((file) => ({ path: addressOf(file), locale, file })),
    ];
  });
}

/** The address of a story's page, by the country and language of its file. */
export function storyPath(file: { country?: string; locale?: Locale }, address: string): string {
  const { country = '', locale = defaultLocale } = file;
  const addresses = Object.fromEntries(locales.map((locale) => [locale, address])) as Record<Locale, string>;
  return localizedPath({ kind: 'story', country, addresses }, locale, '/');
}

/** The file that says the same in another language, where it is valid. */
export function translationOf(
  { files }: Pick<Site, 'files'>,
  { country, kind, name }: SourceFile,
  locale: Locale,
): SourceFile | undefined {
  return files.find(
    (file) => file.locale === locale && file.country === country && file.kind === kind && file.name === name,
  );
}

/** Each translation with its original, both valid: sections, stories and labels. */
export function translations(site: Site): { file: SourceFile; original: SourceFile }[] {
  return site.files.flatMap((file) => {
    if (!file.locale || file.locale === defaultLocale) return [];
    const original = translationOf(site, file, defaultLocale);
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

/** The valid Markdown files of the site. */
export function texts({ files }: Site): SourceFile[] {
  return files.filter(({ kind }) => kind === 'section' || kind === 'story');
}
