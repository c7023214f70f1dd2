import { defaultLocale, locales, type Locale } from '../i18n/locales.ts';
import type { CountryFacts } from './country.ts';
import { pathInfo } from './paths.ts';
import { requiredSections } from './sections.ts';
import type { StoryFields } from './story.ts';
import type { Country, Sections, Story, Text, Writing } from './writing.ts';

/** A file that has passed every stage of the reader. */
export interface TypedFile {
  path: string;
  fields: unknown;
  /** Its body as HTML; empty where there is none. */
  html: string;
}

/**
 * Everything that the pages say, in one object.
 * @param files In any order. What the check passes is whole; it tells what is missing where something is.
 * @param order The countries that come first, by their folders; the others follow by name.
 * @throws {Error} where a file is missing that a page needs; only `astro dev` gets here with such files.
 */
export function assemble(
  files: readonly TypedFile[],
  order: readonly string[],
  { address, isPreview }: Omit<Writing, 'countries'>,
): Writing {
  const byCountry = Map.groupBy(files, ({ path }) => pathInfo(path)?.country ?? '');
  byCountry.delete('');
  const rank = (name: string) => (order.includes(name) ? order.indexOf(name) : order.length);
  const names = [...byCountry.keys()].sort((a, b) => rank(a) - rank(b) || (a < b ? -1 : 1));
  const [first, ...others] = names.map((name) => country(name, byCountry.get(name) ?? []));
  if (!first) throw new Error('content/ has no country: `npm run check` says what to do.');
  return { countries: [first, ...others], address, isPreview };
}

function country(name: string, files: readonly TypedFile[]): Country {
  const byPath = new Map(files.map((file) => [file.path, file]));
  const at = (path: string) => {
    const file = byPath.get(`content/${name}/${path}`);
    if (!file)
      throw new Error(`content/${name}/${path} is missing or not valid: \`npm run check\` says what to do.`);
    return file;
  };
  /** What is not translated yet is shown in the default language. */
  const text = (path: string, locale: Locale): Text<unknown> => {
    const own = byPath.get(`content/${name}/${locale}/${path}`);
    const { path: file, fields, html } = own ?? at(`${defaultLocale}/${path}`);
    return { file, locale: own ? locale : defaultLocale, fields, html };
  };
  const infos = files.map(({ path }) => pathInfo(path));
  const namesOf = (kind: 'section' | 'story') =>
    new Set(
      infos.flatMap((info) => (info?.kind === kind && info.locale === defaultLocale ? [info.name] : [])),
    );
  return {
    name,
    facts: at('country.yaml').fields as CountryFacts,
    sections: inEveryLocale(
      (locale) =>
        Object.fromEntries(
          [...requiredSections, ...namesOf('section')].map((name) => [name, text(`${name}.md`, locale)]),
        ) as unknown as Sections,
    ),
    stories: [...namesOf('story')]
      .map((name) => ({
        name,
        texts: inEveryLocale((locale) => text(`stories/${name}.md`, locale) as Text<StoryFields>),
      }))
      .sort(newestFirst),
  };
}

function inEveryLocale<Value>(value: (locale: Locale) => Value): Record<Locale, Value> {
  return Object.fromEntries(locales.map((locale) => [locale, value(locale)])) as Record<Locale, Value>;
}

function newestFirst(a: Story, b: Story): number {
  const day = ({ texts }: Story) => texts[defaultLocale].fields.published;
  return day(b).localeCompare(day(a)) || (a.name < b.name ? -1 : 1);
}
