import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { load, type CheerioAPI } from 'cheerio';
import { parse } from 'yaml';
import { defaultLocale, locales, type Locale } from '../src/i18n/locales.ts';
import type { CountryFacts } from '../src/model/country.ts';

export interface BuiltPage {
  /** The path under which it is served: `/en/costa-rica/`; `/404.html` for the page without an address. */
  path: string;
  html: string;
  $: CheerioAPI;
}

export interface BuiltSite {
  /** Its project, with `content/` and `dist/`. */
  folder: string;
  dist: string;
  /** Every page but those that only lead on to another. */
  pages: BuiltPage[];
  countries: { name: string; facts: CountryFacts }[];
  /** One page by its path. */
  page(path: string): BuiltPage;
  /** A language's labels by key, such as `figures.source`. */
  labels(locale: Locale): Record<string, string>;
}

/** A built project: its pages, and the facts and labels they were made from. */
export function siteIn(folder: string): BuiltSite {
  const dist = join(folder, 'dist');
  const pages = builtPages(dist).filter(({ $ }) => $('meta[http-equiv=refresh]').length === 0);
  const content = join(folder, 'content');
  return {
    folder,
    dist,
    pages,
    countries: readdirSync(content)
      .filter((name) => existsSync(join(content, name, 'country.yaml')))
      .map((name) => {
        const facts = parse(readFileSync(join(content, name, 'country.yaml'), 'utf8'));
        return { name, facts: { sources: [], figures: [], ...facts } };
      }),
    page(path) {
      const page = pages.find((page) => page.path === path);
      if (!page) throw new Error(`${dist} has no page ${path}`);
      return page;
    },
    labels(locale) {
      const labels: Record<string, Record<string, string>> = JSON.parse(
        readFileSync(join(folder, `src/i18n/${locale}.json`), 'utf8'),
      );
      return Object.fromEntries(
        Object.entries(labels).flatMap(([place, things]) =>
          Object.entries(things).map(([thing, label]) => [`${place}.${thing}`, label]),
        ),
      );
    },
  };
}

/** Every HTML file of a built site. */
export function builtPages(folder: string): BuiltPage[] {
  if (!existsSync(folder)) throw new Error(`There is no ${folder}. \`npm test\` builds it.`);
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.html'))
    .sort()
    .map((file) => {
      const html = readFileSync(join(folder, file), 'utf8');
      const path = `/${file.replaceAll('\\', '/').replace(/(^|\/)index\.html$/, '$1')}`;
      return { path, html, $: load(html) };
    });
}

/** The language of a page, by its path; the pages for all languages have the first. */
export function localeOf(path: string): Locale {
  return locales.find((locale) => path.startsWith(`/${locale}/`)) ?? defaultLocale;
}

/** Whether a page is for readers of every language: the first page and those for a missing address. */
export function isShared(path: string): boolean {
  return path === '/' || isMissing(path);
}

/** Whether a page says only where to go in each of its languages, as they are many. */
export function isShort(path: string): boolean {
  return isShared(path) && locales.length > 2;
}

/** Whether a page has looks of its own: those for a missing address differ in the order of their languages alone. */
export function isDistinct({ path }: { path: string }): boolean {
  return !isMissing(path) || path === '/404.html';
}

/** Whether a page stands where no page is. */
export function isMissing(path: string): boolean {
  return path.endsWith('/404.html');
}

/** What a reader reads, with single spaces; without the head, scripts and styles. */
export function visibleText({ html }: { html: string }): string {
  const $ = load(
    html.replace(/<\/(?:p|li|div|t[dhr]|h\d|text|d[dt]|a|title|figcaption|caption)>|<br/g, ' $&'),
  );
  $('script, style, head').remove();
  return $('body').text().replace(/\s+/g, ' ');
}

/** A path inside a site whose links carry the full address, for tests that compare files and links. */
export function pathOf(href: string): string {
  return new URL(href, 'https://hias.example/').pathname;
}
