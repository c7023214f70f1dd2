import type { CollectionEntry } from 'astro:content';
import type { Locale } from '../i18n/locales.ts';
import type { CountryFacts } from '../schema/country.ts';
import { ContentError } from './content-error.ts';
import { figureText } from './figure-tokens.ts';
import { formatCount, formatDay } from './format.ts';

/** Who says a figure, where it can be checked, and the day it is true for. */
export interface Source {
  name: string;
  title?: { text: string; lang: string };
  link: string;
  /** What the link reads as, where the source has no title of its own. */
  linkText: string;
  published?: string;
  licence?: string;
  asOf: string;
}

export interface Figure {
  id: string;
  text: string;
  label: string;
  short?: string;
  partsIntro?: string;
  parts: { label: string; count: string }[];
  source: Source;
}

type Displacement = CollectionEntry<'displacement'>;

/**
 * A country's figures with their words, in the order of `country.yaml`.
 * @throws {ContentError} where a figure, a part or a source has no words in this language, or words have no figure.
 */
export function figures(facts: CountryFacts, { id: entryId, data }: Displacement, locale: Locale): Figure[] {
  const file = `content/${entryId}.md`;
  sameKeys(file, 'figures', facts.figures, data.figures);
  sameKeys(file, 'sources', facts.sources, data.sources);
  return Object.entries(facts.figures).map(([id, figure]) => {
    const words = wordsFor(data.figures, id);
    sameKeys(file, `figures.${id}.parts`, figure.parts ?? {}, words.parts ?? {});
    return {
      id,
      text: figureText(figure, locale),
      label: words.label,
      ...(words.short && { short: words.short }),
      ...(words.partsIntro && { partsIntro: words.partsIntro }),
      parts: Object.entries(figure.parts ?? {}).map(([part, value]) => ({
        label: wordsFor(words.parts ?? {}, part),
        count: formatCount(value, locale),
      })),
      source: sourceOf(figure, facts, data.sources, locale),
    };
  });
}

/** The source of a figure, in words. */
export function sourceOf(
  { source: id, asOf }: { source: string; asOf: string },
  facts: CountryFacts,
  names: Record<string, string>,
  locale: Locale,
): Source {
  const { link, title, published, licence } = wordsFor(facts.sources, id);
  return {
    name: wordsFor(names, id),
    ...(title && { title }),
    link,
    linkText: link.replace(/^(mailto:|https:\/\/)/, '').replace(/\/$/, ''),
    ...(published && { published: formatDay(published, locale) }),
    ...(licence && { licence }),
    asOf: formatDay(asOf, locale),
  };
}

function sameKeys(file: string, field: string, facts: object, words: object): void {
  for (const id of Object.keys(facts).filter((id) => !Object.hasOwn(words, id))) {
    throw new ContentError(`${file}: ${field}.${id} is missing. Add the words for "${id}" of country.yaml.`);
  }
  for (const id of Object.keys(words).filter((id) => !Object.hasOwn(facts, id))) {
    throw new ContentError(
      `${file}: ${field}.${id} — country.yaml has no "${id}". Remove it or correct its name.`,
    );
  }
}

function wordsFor<Value>(record: Record<string, Value>, id: string): Value {
  const value = record[id];
  if (value === undefined) throw new ContentError(`"${id}" is not defined.`);
  return value;
}
