import { existsSync, lstatSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { languages, locales, type Locale } from '../i18n/locales.ts';
import { kebabCase } from '../schema/fields.ts';
import { sections, type SectionKind } from '../schema/sections.ts';
import { SourceFile, type Kind } from './source-file.ts';

export const sectionKinds = Object.keys(sections) as SectionKind[];

/** Something that lies below `content/`: a file, a link, or a folder under a file's name. */
export interface Entry {
  /** Path from the project's folder, with `/`. */
  path: string;
  /** What it is; missing where nothing reads it. */
  kind?: Kind | 'picture' | 'document';
  /** What it is instead of a file. */
  is?: 'link' | 'folder';
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
  /** `YYYY-MM-DD`, here or by UTC, whichever is later. */
  today: string;
  /** Names and terms that no dictionary has, in lower case. */
  ownWords: Set<string>;
}

/** Reads the writing of a project. Nothing in it can make this fail; the rules say what is wrong. */
export function readSite(root: string): Site {
  const entries = existsSync(join(root, 'content')) ? entriesBelow(root, 'content') : [];
  const files = entries.flatMap((entry) => sourceFile(root, entry) ?? []);
  for (const locale of locales) {
    const path = `src/i18n/${locale}.json`;
    if (existsSync(join(root, path)))
      files.push(
        new SourceFile(path, readFileSync(join(root, path), 'utf8'), {
          kind: 'labels',
          name: 'labels',
          locale,
        }),
      );
  }
  const countries = [...new Set(files.flatMap(({ country }) => country ?? []))];
  const now = new Date();
  const here = [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) =>
    String(part).padStart(2, '0'),
  );
  const words = files.find(({ kind }) => kind === 'words')?.text ?? '';
  return {
    root,
    entries,
    files,
    countries,
    pages: pagesOf(countries, files),
    today: [here.join('-'), now.toISOString().slice(0, 10)].sort().at(-1) ?? '',
    ownWords: new Set(
      words
        .toLowerCase()
        .replace(/#.*/g, '')
        .split(/[\s,;]+/),
    ),
  };
}

/** The pages that come from these files. */
export function pagesOf(countries: string[], files: SourceFile[]): Page[] {
  return locales.flatMap((locale) => [
    { path: `/${locale}/`, locale, file: undefined },
    ...countries.map((country) => ({ path: `/${locale}/${country}/`, locale, file: undefined })),
    ...files
      .filter((file) => file.kind === 'story' && file.locale === locale && file.data)
      .map((file) => ({
        path: `/${locale}/${file.country}/${languages[locale].storiesPath}/${String(file.field(['address']))}/`,
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

const isKebabCase = (name: string) => kebabCase.safeParse(name).success;

/** What a path below `content/` is, by its name alone. */
export function placeOf(
  path: string,
): { kind: Entry['kind']; country?: string; locale?: Locale; name: string } | undefined {
  const [, ...steps] = path.split('/');
  const [country = '', second = '', third = '', fourth = ''] = steps;
  const locale = locales.find((locale) => locale === second);
  if (steps.length === 1) {
    if (['README.md', 'LEEME.md'].includes(country)) return { kind: 'document', name: country };
    if (country === 'words.txt') return { kind: 'words', name: 'words' };
    return country === 'redirects.yaml' ? { kind: 'redirects', name: 'redirects' } : undefined;
  }
  if (!isKebabCase(country) || locales.some((locale) => locale === country)) return undefined;
  if (steps.length === 2 && second === 'country.yaml') return { kind: 'country', country, name: 'country' };
  const [name = '', ending = ''] = third.split(/\.(?=[^.]*$)/);
  if (steps.length === 3 && second === 'images' && /^(jpe?g|png|webp|avif|tiff|gif)$/.test(ending)) {
    return { kind: 'picture', country, name };
  }
  if (steps.length === 3 && locale && ending === 'md' && sectionKinds.includes(name as SectionKind)) {
    return { kind: 'section', country, locale, name };
  }
  if (steps.length === 4 && locale && third === 'stories' && fourth.endsWith('.md')) {
    const story = fourth.slice(0, -'.md'.length);
    return isKebabCase(story) ? { kind: 'story', country, locale, name: story } : undefined;
  }
  return undefined;
}

/** Links are not followed: they may lead out of the project, or in a circle. */
function entriesBelow(root: string, folder: string): Entry[] {
  return readdirSync(join(root, folder))
    .sort()
    .flatMap((name): Entry[] => {
      const path = `${folder}/${name}`;
      const kind = placeOf(path)?.kind;
      const stats = lstatSync(join(root, path));
      const entry = { path, ...(kind && { kind }) };
      if (stats.isSymbolicLink()) return [{ ...entry, is: 'link' }];
      if (!stats.isDirectory()) return [entry];
      return [...(kind ? [{ ...entry, is: 'folder' as const }] : []), ...entriesBelow(root, path)];
    });
}

function sourceFile(root: string, { path, kind, is }: Entry): SourceFile | undefined {
  const place = placeOf(path);
  if (!place || !kind || is || kind === 'picture' || kind === 'document') return undefined;
  const { name, country, locale } = place;
  return new SourceFile(path, readFileSync(join(root, path), 'utf8'), {
    kind,
    name,
    ...(country && { country }),
    ...(locale && { locale }),
  });
}
