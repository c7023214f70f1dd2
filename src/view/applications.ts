import { scaleLinear } from 'd3-scale';
import type { Locale } from '../i18n/locales.ts';
import { translate } from '../i18n/translate.ts';
import type { CountryFacts } from '../model/country.ts';
import type { SectionFields } from '../model/sections.ts';
import { sourceOf, type Source } from './figures.ts';
import { countryName, formatCount, formatDay } from './format.ts';

/** Asylum applications as bars with their numbers, for a picture and for the table under it. */
export interface BarChart {
  id: string;
  title: string;
  /** What the picture shows, in a sentence. */
  sentence: string;
  /** The heading of what the bars stand for. */
  category: string;
  bars: Bar[];
  ticks: { text: string; share: number }[];
  /** What the marked bar means, where one is marked. */
  mark?: string;
  /** The sum that the bars are a part of. */
  total?: string;
  source: Source;
}

interface Bar {
  label: string;
  count: string;
  /** The bar's length from 0 to 1, on a scale that begins at zero. */
  share: number;
  marked: boolean;
  /** Whether the number is of a part of the year only. */
  partial: boolean;
}

type BarFacts = Pick<Bar, 'label'> & { people: number; marked?: boolean; partial?: boolean | undefined };

/** The countries of origin, the largest number first, in whichever order they were written. */
export function originsOf(facts: CountryFacts): CountryFacts['applications']['byOrigin'] {
  return facts.applications.byOrigin.toSorted((a, b) => b.people - a.people);
}

/** Applications by country of origin in the year that the text speaks of, and the total of that year. */
export function applicationsByOrigin(
  facts: CountryFacts,
  fields: SectionFields<'displacement'>,
  locale: Locale,
): BarChart {
  const { year, byYear } = facts.applications;
  const t = translate(locale);
  const total = byYear.find((entry) => entry.year === year)?.people ?? 0;
  return {
    id: 'by-origin',
    title: t('figures.byOrigin', { year }),
    sentence: fields.byOrigin,
    category: t('figures.origin'),
    ...barsOf(
      originsOf(facts).map(({ country, people }) => ({ label: countryName(country, locale), people })),
      locale,
    ),
    total: formatCount(total, locale),
    source: {
      ...sourceOf(facts.applications, facts, fields.sources, locale),
      asOf: formatDay(`${year}-12-31`, locale),
    },
  };
}

/** Applications year by year; the year that the text speaks of is marked. */
export function applicationsByYear(
  facts: CountryFacts,
  fields: SectionFields<'displacement'>,
  locale: Locale,
): BarChart {
  const { year: marked, byYear } = facts.applications;
  const t = translate(locale);
  return {
    id: 'by-year',
    title: t('figures.byYear'),
    sentence: fields.byYear,
    category: t('figures.year'),
    ...barsOf(
      byYear.map(({ year, people, partial }) => ({
        label: partial ? t('figures.partial', { year }) : String(year),
        people,
        marked: year === marked,
        partial,
      })),
      locale,
    ),
    mark: t('figures.marked', { year: marked }),
    source: sourceOf(facts.applications, facts, fields.sources, locale),
  };
}

function barsOf(facts: BarFacts[], locale: Locale): Pick<BarChart, 'bars' | 'ticks'> {
  const scale = scaleLinear()
    .domain([0, Math.max(1, ...facts.map(({ people }) => people))])
    .nice(3);
  const share = (value: number) => Math.round(scale(value) * 1000) / 1000;
  return {
    bars: facts.map(({ label, people, marked = false, partial = false }) => ({
      label,
      count: formatCount(people, locale),
      share: share(people),
      marked,
      partial,
    })),
    ticks: scale.ticks(2).map((value) => ({ text: formatCount(value, locale), share: share(value) })),
  };
}
