import type { CollectionEntry } from 'astro:content';
import { scaleLinear } from 'd3-scale';
import type { Locale } from '../i18n/locales.ts';
import { translate } from '../i18n/translate.ts';
import type { CountryFacts } from '../schema/country.ts';
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
  /** `share` is the bar's length from 0 to 1, on a scale that begins at zero. */
  bars: { label: string; count: string; share: number; marked: boolean }[];
  ticks: { text: string; share: number }[];
  /** What the marked bar means, where one is marked. */
  mark?: string;
  /** The sum that the bars are a part of. */
  total?: string;
  source: Source;
}

type Displacement = CollectionEntry<'displacement'>;

/** The countries of origin, the largest number first, in whichever order they were written. */
export function originsOf(facts: CountryFacts): { code: string; count: number }[] {
  return Object.entries(facts.applications.byOrigin)
    .map(([code, count]) => ({ code, count }))
    .sort((a, b) => b.count - a.count);
}

/** Applications by country of origin in the year that the text speaks of, and the total of that year. */
export function applicationsByOrigin(facts: CountryFacts, { data }: Displacement, locale: Locale): BarChart {
  const { year, byYear } = facts.applications;
  const t = translate(locale);
  return {
    id: 'by-origin',
    title: t('figures.byOrigin', { year }),
    sentence: data.byOrigin,
    category: t('figures.origin'),
    ...barsOf(
      originsOf(facts).map(({ code, count }) => ({ label: countryName(code, locale), value: count })),
      locale,
    ),
    total: formatCount(byYear[year] ?? 0, locale),
    source: {
      ...sourceOf(facts.applications, facts, data.sources, locale),
      asOf: formatDay(`${year}-12-31`, locale),
    },
  };
}

/** Applications year by year; the year that the text speaks of is marked. */
export function applicationsByYear(facts: CountryFacts, { data }: Displacement, locale: Locale): BarChart {
  const { year, byYear } = facts.applications;
  const t = translate(locale);
  return {
    id: 'by-year',
    title: t('figures.byYear'),
    sentence: data.byYear,
    category: t('figures.year'),
    ...barsOf(
      Object.entries(byYear).map(([label, value]) => ({ label, value })),
      locale,
      String(year),
    ),
    mark: t('figures.marked', { year }),
    source: sourceOf(facts.applications, facts, data.sources, locale),
  };
}

function barsOf(
  values: { label: string; value: number }[],
  locale: Locale,
  marked?: string,
): Pick<BarChart, 'bars' | 'ticks'> {
  const scale = scaleLinear()
    .domain([0, Math.max(...values.map(({ value }) => value))])
    .nice(3);
  const share = (value: number) => Math.round(scale(value) * 1000) / 1000;
  return {
    bars: values.map(({ label, value }) => ({
      label,
      count: formatCount(value, locale),
      share: share(value),
      marked: label === marked,
    })),
    ticks: scale.ticks(2).map((value) => ({ text: formatCount(value, locale), share: share(value) })),
  };
}
