import { getCollection, getEntry, type CollectionEntry } from 'astro:content';
import { locales, type Locale } from '../i18n/locales.ts';
import type { PageKey } from '../i18n/urls.ts';
import type { CountryFacts } from '../schema/country.ts';
import type { SectionKind } from '../schema/sections.ts';
import { ContentError } from './content-error.ts';
import { withFigures } from './figure-tokens.ts';

/** The country whose page and notices stand where a page belongs to no country: the door, the 404 page. */
export const mainCountry = 'mexico';

/** Every country that has a folder in `content/`, the main one first. */
export async function countries(): Promise<string[]> {
  const ids = (await getCollection('countries')).map(({ id }) => id.split('/')[0] ?? id);
  return ids.sort((a, b) => Number(b === mainCountry) - Number(a === mainCountry) || a.localeCompare(b));
}

/** @throws {ContentError} where the country has no `country.yaml`. */
export async function countryFacts(country: string): Promise<CountryFacts> {
  const entry = await getEntry('countries', `${country}/country`);
  return (entry ?? missing(`content/${country}/country.yaml`)).data;
}

/** One Markdown section with its rendered text, its figures filled in. @throws {ContentError} where the file is missing. */
export async function section<Kind extends SectionKind>(
  kind: Kind,
  country: string,
  locale: Locale,
): Promise<CollectionEntry<Kind>> {
  return (await optionalSection(kind, country, locale)) ?? missing(`content/${country}/${locale}/${kind}.md`);
}

/**
 * A section that an editor may take away, in every language at once.
 * @throws {ContentError} where only some languages have it.
 */
export async function optionalSection<Kind extends SectionKind>(
  kind: Kind,
  country: string,
  locale: Locale,
): Promise<CollectionEntry<Kind> | undefined> {
  const idIn = (locale: Locale) => `${country}/${locale}/${kind}`;
  const entries = new Map((await getCollection(kind)).map((entry) => [entry.id, entry]));
  for (const other of locales.filter((other) => entries.has(idIn(other)) && !entries.has(idIn(locale)))) {
    missing(`content/${idIn(locale)}.md`, `It exists as content/${idIn(other)}.md.`);
  }
  const entry = entries.get(idIn(locale));
  return entry && filled(entry, await countryFacts(country), locale);
}

/** One story in every language. */
export type Story = Record<Locale, CollectionEntry<'stories'>>;

/**
 * A country's stories, newest first, each with all its translations and its figures filled in.
 * @throws {ContentError} where a story lacks a language, or two have one address.
 */
export async function stories(country: string): Promise<Story[]> {
  const entries = (await getCollection('stories')).filter(({ id }) => id.startsWith(`${country}/`));
  const byId = new Map(entries.map((entry) => [entry.id, entry]));
  const facts = await countryFacts(country);
  const names = [...new Set(entries.map(({ id }) => storyName(id)))];
  const found = names.map(
    (name) =>
      Object.fromEntries(
        locales.map((locale) => {
          const id = `${country}/${locale}/stories/${name}`;
          return [
            locale,
            filled(
              byId.get(id) ??
                missing(`content/${id}.md`, 'A story needs the same file name in every language.'),
              facts,
              locale,
            ),
          ];
        }),
      ) as Story,
  );
  for (const locale of locales) {
    const seen = new Map<string, string>();
    for (const { id, data } of found.map((story) => story[locale])) {
      const other = seen.get(data.address);
      if (other)
        throw new ContentError(
          `content/${id}.md: address — "${data.address}" is taken by content/${other}.md. Choose another.`,
        );
      seen.set(data.address, id);
    }
  }
  const [first] = locales;
  return found.sort(
    (a, b) =>
      b[first].data.published.localeCompare(a[first].data.published) ||
      a[first].id.localeCompare(b[first].id),
  );
}

/** A story's page, with its address in every language. */
export function storyKey(country: string, story: Story): PageKey {
  const addresses = Object.fromEntries(
    Object.entries(story).map(([locale, { data }]) => [locale, data.address]),
  );
  return { kind: 'story', country, addresses: addresses as Record<Locale, string> };
}

/** The file name that pairs a story's translations. */
export function storyName(id: string): string {
  return id.split('/').at(-1) ?? id;
}

/** An entry with the figures of its country in every field and in its text. */
function filled<Entry extends CollectionEntry<SectionKind | 'stories'>>(
  entry: Entry,
  facts: CountryFacts,
  locale: Locale,
): Entry {
  const fill = (value: unknown): unknown => {
    if (typeof value === 'string') return withFigures(value, facts, locale, `content/${entry.id}.md`);
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([key, child]) => [key, fill(child)]));
  };
  const { rendered } = entry;
  return {
    ...entry,
    data: fill(entry.data) as Entry['data'],
    ...(rendered && { rendered: { ...rendered, html: fill(rendered.html) as string } }),
  };
}

function missing(file: string, reason = ''): never {
  throw new ContentError(`${file} is missing. ${reason} Add the file.`.replace('  ', ' '));
}
