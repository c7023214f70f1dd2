import { locales, type Locale } from '../i18n/locales.ts';
import type { CountryFacts } from './country.ts';
import { pathInfo } from './paths.ts';
import type { Country, Sections, Story, Text, Writing } from './writing.ts';
import type { StoryFields } from './story.ts';

/** A file that has passed every stage of the reader. */
export interface TypedFile {
  path: string;
  fields: unknown;
  /** Its body as HTML; empty where there is none. */
  html: string;
}

/** The country that leads the landing page, where it is there. */
const leading = 'mexico';

/**
 * Everything that the pages say, in one object.
 * @param files In any order. What the check passes is whole; it tells what is missing where something is.
 * @throws {Error} where a file is missing that a page needs; only `astro dev` gets here with such files.
 */
export function assemble(
  files: readonly TypedFile[],
  { address, isPreview }: Omit<Writing, 'countries'>,
): Writing {
  const byCountry = Map.groupBy(files, ({ path }) => pathInfo(path)?.country ?? '');
  byCountry.delete('');
  const rank = (name: string) => (name === leading ? '' : name);
  const names = [...byCountry.keys()].sort((a, b) => (rank(a) < rank(b) ? -1 : 1));
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
  const infos = files.map(({ path }) => ({ path, ...pathInfo(path) }));
  const storyNames = new Set(infos.flatMap(({ kind, name }) => (kind === 'story' && name ? [name] : [])));
  return {
    name,
    facts: at('country.yaml').fields as CountryFacts,
    sections: inEveryLocale((locale) => {
      const own = infos.filter((info) => info.kind === 'section' && info.locale === locale);
      return Object.fromEntries(
        own.map(({ name }) => [name, text(at(`${locale}/${name}.md`))]),
      ) as unknown as Sections;
    }),
    stories: [...storyNames]
      .map((name) => ({
        name,
        texts: inEveryLocale((locale) => text(at(`${locale}/stories/${name}.md`)) as Text<StoryFields>),
      }))
      .sort(newestFirst),
  };
}

const text = ({ path, fields, html }: TypedFile): Text<unknown> => ({ file: path, fields, html });

function inEveryLocale<Value>(value: (locale: Locale) => Value): Record<Locale, Value> {
  return Object.fromEntries(locales.map((locale) => [locale, value(locale)])) as Record<Locale, Value>;
}

function newestFirst(a: Story, b: Story): number {
  const day = ({ texts }: Story) => texts[locales[0]].fields.published;
  return day(b).localeCompare(day(a)) || (a.name < b.name ? -1 : 1);
}
