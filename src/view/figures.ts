import type { Locale } from '../i18n/locales.ts';
import { translate } from '../i18n/translate.ts';
import { isOwn, type CountryFacts, type FigureFacts } from '../model/country.ts';
import type { SectionFields } from '../model/sections.ts';
import type { Text } from '../model/writing.ts';
import { formats, languageName, languageOf, type Language } from './format.ts';

/** Who says a figure, and where it can be checked; HIAS itself has no link. */
export interface Source {
  name: string;
  /** That of the name. */
  language: Language;
  title?: { text: string; lang: string };
  /** "in English", where that is not the page's own language. */
  inLanguage?: string;
  link?: string;
  published?: string;
  licence?: string;
}

export interface Figure {
  id: string;
  /** The exact number where it is known: "838,659", and not "more than 800,000". */
  text: string;
  label: string;
  short?: string;
  /** That of the label and of the names of the parts. */
  language: Language;
  /** What it is made of, the largest group first. */
  parts: FigurePart[];
  /** By how much it differs from an earlier figure, in words. */
  change?: string;
  /** The day it is true for, in words, where the label does not name its year. */
  asOf?: string;
  /** Whether HIAS itself counted it. */
  isOwn: boolean;
}

export interface FigurePart {
  label: string;
  count: string;
  share: string;
  /** Where its piece of the bar begins, and how long it is; in percent of the bar. */
  bar: { start: number; length: number };
}

/** The words for a country's figures and sources; none where it has no figures. */
export type FigureWords = Text<SectionFields<'displacement'>> | undefined;

/** A country's figures with their words, in the order of `country.yaml`. */
export function figures(facts: CountryFacts, words: FigureWords, locale: Locale): Figure[] {
  const { count, day } = formats(locale, facts.code);
  return facts.figures.map((figure) => {
    const { label = '', short, parts: partLabels = {} } = words?.fields.figures[figure.id] ?? {};
    const change = changeOf(figure, facts, locale);
    return {
      id: figure.id,
      text: figure.total === undefined ? figureText(figure, facts, locale) : count(figure.total),
      label,
      ...(short && { short }),
      language: languageOf(words?.locale ?? locale, locale),
      parts: partsOf(figure, partLabels, facts.code, locale),
      ...(change && { change }),
      ...(!label.includes(figure.asOf.slice(0, 4)) && { asOf: day(figure.asOf) }),
      isOwn: isOwn(figure, facts),
    };
  });
}

/** A figure in words, with its qualifier: "90,700", "more than 800,000". */
export function figureText(
  { value, qualifier }: FigureFacts,
  { code }: CountryFacts,
  locale: Locale,
): string {
  const number = formats(locale, code).count(value);
  return qualifier ? translate(locale)(`figures.${qualifier}`, { value: number }) : number;
}

/**
 * Some of a country's sources, each once, in words.
 * @param cited Their ids.
 */
export function sourcesOf(
  cited: readonly string[],
  facts: CountryFacts,
  words: FigureWords,
  locale: Locale,
): Source[] {
  return facts.sources
    .filter(({ id }) => cited.includes(id))
    .map(({ id, link, title, published, licence }) => ({
      name: words?.fields.sources[id] ?? '',
      language: languageOf(words?.locale ?? locale, locale),
      ...(title && { title }),
      ...(title &&
        title.lang !== locale && {
          inLanguage: translate(locale)('figures.inLanguage', { language: languageName(title.lang, locale) }),
        }),
      ...(link && { link }),
      ...(published && { published: formats(locale, facts.code).day(published) }),
      ...(licence && { licence }),
    }));
}

function partsOf(
  { total = 0, parts = [] }: FigureFacts,
  labels: Record<string, string>,
  code: string,
  locale: Locale,
): FigurePart[] {
  const { count, share } = formats(locale, code);
  const percent = (people: number) => Math.round((people / Math.max(1, total)) * 10_000) / 100;
  let start = 0;
  return parts
    .toSorted((a, b) => b.people - a.people)
    .map(({ id, people }) => {
      const bar = { start: percent(start), length: percent(people) };
      start += people;
      return {
        label: labels[id] ?? '',
        count: count(people),
        share: share(people / Math.max(1, total)),
        bar,
      };
    });
}

/** By how much a figure differs from the earlier one that it names, in words. */
export function changeOf(figure: FigureFacts, facts: CountryFacts, locale: Locale): string | undefined {
  const earlier = facts.figures.find(({ id }) => id === figure.earlier);
  const exact = ({ value, total, qualifier }: FigureFacts) => total ?? (qualifier ? NaN : value);
  const change = earlier ? exact(figure) - exact(earlier) : NaN;
  // What is not known to the person has no difference.
  if (!earlier || !change) return undefined;
  const { count, day } = formats(locale, facts.code);
  return translate(locale)(change < 0 ? 'figures.fewer' : 'figures.more', {
    count: count(Math.abs(change)),
    day: day(earlier.asOf),
  });
}
