import { lstatSync, readFileSync, readdirSync, realpathSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { languages, locales, type Locale } from '../i18n/locales.ts';
import { sections, type SectionKind } from '../schema/sections.ts';
import { SourceFile, type Kind } from './source-file.ts';

export const sectionKinds = Object.keys(sections) as SectionKind[];

/** Something that lies below `content/`. */
export interface Entry {
  /** Path from the project's folder, with `/`. */
  path: string;
  bytes: number;
  /** Where a link leads, if it is one; from the project's folder. */
  linkTo?: string;
  /** What it is; missing where nothing reads it. */
  kind?: Kind | 'picture' | 'document';
}

/** An address of the site, and the file that its page is made from. */
export interface Page {
  path: string;
  locale: Locale;
  file: SourceFile | undefined;
}

/** All that the rules look at: the writing, read once. */
export interface Site {
  root: string;
  entries: Entry[];
  files: SourceFile[];
  countries: string[];
  pages: Page[];
  /** The last day that has begun anywhere on Earth, `YYYY-MM-DD`. */
  today: string;
}

/** Reads the writing of a project. Nothing in it can make this fail; the rules say what is wrong. */
export function readSite(root: string): Site {
  const entries = readdirSync(join(root, 'content'), { recursive: true, withFileTypes: true })
    .filter((entry) => !entry.isDirectory())
    .map((entry) => entryAt(root, join(entry.parentPath, entry.name)))
    .sort((a, b) => a.path.localeCompare(b.path));
  const files = entries.flatMap((entry) => sourceFile(root, entry) ?? []);
  for (const locale of locales) {
    const path = `src/i18n/${locale}.json`;
    files.push(
      new SourceFile(path, readFileSync(join(root, path), 'utf8'), {
        kind: 'labels',
        name: 'labels',
        locale,
      }),
    );
  }
  const countries = [...new Set(files.flatMap(({ country }) => country ?? []))];
  const today = new Date(Date.now() + 14 * 3_600_000).toISOString().slice(0, 10);
  return { root, entries, files, countries, pages: pagesOf(countries, files), today };
}

/** The pages that come from these files. */
export function pagesOf(countries: string[], files: SourceFile[]): Page[] {
  return locales.flatMap((locale) => [
    { path: `/${locale}/`, locale, file: undefined },
    ...countries.map((country) => ({ path: `/${locale}/${country}/`, locale, file: undefined })),
    ...files
      .filter((file) => file.kind === 'story' && file.locale === locale)
      .map((file) => ({
        path: `/${locale}/${file.country}/${languages[locale].storiesPath}/${String(file.data?.['address'])}/`,
        locale,
        file,
      })),
  ]);
}

/** The file that says the same in another language. */
export function twinOf(
  site: Site,
  { country, kind, name }: SourceFile,
  locale: Locale,
): SourceFile | undefined {
  return site.files.find(
    (file) => file.locale === locale && file.country === country && file.kind === kind && file.name === name,
  );
}

/** What a path below `content/` is, by its name alone. */
export function placeOf(
  path: string,
): { kind: Entry['kind']; country?: string; locale?: Locale; name: string } | undefined {
  const [, ...steps] = path.split('/');
  const [country = '', second = '', third = '', fourth] = steps;
  const locale = locales.find((locale) => locale === second);
  if (steps.length === 1) {
    if (['README.md', 'LEEME.md', 'words.txt'].includes(country)) return { kind: 'document', name: country };
    return country === 'redirects.yaml' ? { kind: 'redirects', name: 'redirects' } : undefined;
  }
  if (steps.length === 2 && second === 'country.yaml') return { kind: 'country', country, name: 'country' };
  const [name, ending] = third.split(/\.(?=[^.]*$)/);
  if (steps.length === 3 && second === 'images' && /^(jpe?g|png|webp|avif|tiff|gif)$/.test(ending ?? '')) {
    return { kind: 'picture', country, name: name ?? '' };
  }
  if (steps.length === 3 && locale && ending === 'md' && sectionKinds.includes(name as SectionKind)) {
    return { kind: 'section', country, locale, name: name ?? '' };
  }
  if (steps.length === 4 && locale && third === 'stories' && fourth && /^[a-z0-9-]+\.md$/.test(fourth)) {
    return { kind: 'story', country, locale, name: fourth.slice(0, -3) };
  }
  return undefined;
}

function entryAt(root: string, absolute: string): Entry {
  const path = relative(root, absolute).split(sep).join('/');
  const stats = lstatSync(absolute);
  const kind = placeOf(path)?.kind;
  const entry = { path, bytes: stats.size, ...(kind && { kind }) };
  return stats.isSymbolicLink() ? { ...entry, linkTo: targetOf(root, absolute) } : entry;
}

function targetOf(root: string, link: string): string {
  try {
    return relative(realpathSync(root), realpathSync(link)).split(sep).join('/');
  } catch {
    return '../nowhere';
  }
}

function sourceFile(root: string, { path, kind, linkTo }: Entry): SourceFile | undefined {
  const place = placeOf(path);
  if (!place || !kind || kind === 'picture' || kind === 'document' || linkTo?.startsWith('..'))
    return undefined;
  const { name, country, locale } = place;
  return new SourceFile(path, readFileSync(join(root, path), 'utf8'), {
    kind,
    name,
    ...(country && { country }),
    ...(locale && { locale }),
  });
}
