import type { Locale } from '../i18n/locales.ts';
import { translate } from '../i18n/translate.ts';
import type { CountryFacts, FigureFacts } from '../model/country.ts';
import type { SectionFields } from '../model/sections.ts';
import { formatCount, formatDay, formatShare, languageName } from './format.ts';

/** Who says a figure, and where it can be checked; HIAS itself has no link. */
export interface Source {
  name: string;
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

type DisplacementFields = SectionFields<'displacement'>;

/** A country's figures with their words, in the order of `country.yaml`. */
export function figures(facts: CountryFacts, fields: DisplacementFields, locale: Locale): Figure[] {
  return facts.figures.map((figure) => {
    const { label = '', short, parts: partLabels = {} } = fields.figures[figure.id] ?? {};
    const change = changeOf(figure, facts, locale);
    return {
      id: figure.id,
      text: figure.total === undefined ? figureText(figure, locale) : formatCount(figure.total, locale),
      label,
      ...(short && { short }),
      parts: partsOf(figure, partLabels, locale),
      ...(change && { change }),
      ...(!label.includes(figure.asOf.slice(0, 4)) && { asOf: formatDay(figure.asOf, locale) }),
      isOwn: isOwn(figure, facts),
    };
  });
}

/** A figure in words, with its qualifier: "90,700", "more than 800,000". */
export function figureText({ value, qualifier }: FigureFacts, locale: Locale): string {
  const number = formatCount(value, locale);
  return qualifier ? translate(locale)(`figures.${qualifier}`, { value: number }) : number;
}

/** The sources of some of a country's facts, each once, in words. */
export function sourcesOf(
  cited: { source: string }[],
  facts: CountryFacts,
  names: DisplacementFields['sources'],
  locale: Locale,
): Source[] {
  return facts.sources
    .filter(({ id }) => cited.some(({ source }) => source === id))
    .map(({ id, link, title, published, licence }) => ({
      name: names[id] ?? '',
      ...(title && { title }),
      ...(title &&
        title.lang !== locale && {
          inLanguage: translate(locale)('figures.inLanguage', { language: languageName(title.lang, locale) }),
        }),
      ...(link && { link }),
      ...(published && { published: formatDay(published, locale) }),
      ...(licence && { licence }),
    }));
}

/** Whether a figure is HIAS's own: its source has no link. */
export function isOwn({ source }: FigureFacts, { sources }: CountryFacts): boolean {
  return sources.some(({ id, link }) => id === source && !link);
}

function partsOf(
  { total = 0, parts = [] }: FigureFacts,
  labels: Record<string, string>,
  locale: Locale,
): FigurePart[] {
  const percent = (people: number) => Math.round((people / Math.max(1, total)) * 10_000) / 100;
  let start = 0;
  return parts
    .toSorted((a, b) => b.people - a.people)
    .map(({ id, people }) => {
      const bar = { start: percent(start), length: percent(people) };
      start += people;
      return {
        label: labels[id] ?? '',
        count: formatCount(people, locale),
        share: formatShare(people / Math.max(1, total), locale),
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
  return translate(locale)(change < 0 ? 'figures.fewer' : 'figures.more', {
    count: formatCount(Math.abs(change), locale),
    day: formatDay(earlier.asOf, locale),
  });
}
