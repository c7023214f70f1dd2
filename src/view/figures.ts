import type { Locale } from '../i18n/locales.ts';
import { translate } from '../i18n/translate.ts';
import type { CountryFacts, FigureFacts } from '../model/country.ts';
import type { SectionFields } from '../model/sections.ts';
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

type DisplacementFields = SectionFields<'displacement'>;

/** A country's figures with their words, in the order of `country.yaml`. */
export function figures(facts: CountryFacts, fields: DisplacementFields, locale: Locale): Figure[] {
  return facts.figures.map((figure) => {
    const { label = '', short, partsIntro, parts: partLabels } = fields.figures[figure.id] ?? {};
    return {
      id: figure.id,
      text: figureText(figure, locale),
      label,
      ...(short && { short }),
      ...(partsIntro && { partsIntro }),
      parts: (figure.parts ?? []).map(({ id, people }) => ({
        label: partLabels?.[id] ?? '',
        count: formatCount(people, locale),
      })),
      source: sourceOf(figure, facts, fields.sources, locale),
    };
  });
}

/** A figure in words, with its qualifier: "90,700", "more than 800,000". */
export function figureText({ value, qualifier }: FigureFacts, locale: Locale): string {
  const number = formatCount(value, locale);
  return qualifier ? translate(locale)(`figures.${qualifier}`, { value: number }) : number;
}

/** The source of a figure, in words. */
export function sourceOf(
  { source: id, asOf }: { source: string; asOf: string },
  facts: CountryFacts,
  names: Record<string, string>,
  locale: Locale,
): Source {
  const { link = '', title, published, licence } = facts.sources.find((source) => source.id === id) ?? {};
  return {
    name: names[id] ?? '',
    ...(title && { title }),
    link,
    linkText: link.replace(/^(mailto:|https:\/\/)/, '').replace(/\/$/, ''),
    ...(published && { published: formatDay(published, locale) }),
    ...(licence && { licence }),
    asOf: formatDay(asOf, locale),
  };
}
