import type { Locale } from '../i18n/locales.ts';
import { translate } from '../i18n/translate.ts';
import type { Applications, CountryFacts } from '../model/country.ts';
import { countryName, formats } from './format.ts';

/** New asylum applications, year by year, as columns and as a table. Lengths are in percent of the drawing. */
export interface YearsChart {
  /** What the columns show, as a sentence. */
  title: string;
  columns: Column[];
  /** Where the last one ends. */
  end: number;
  /** The numbers that the drawing prints: of the first year, the highest and the last. */
  labels: ColumnLabel[];
  /** That the last year is not whole, and up to which day it is known; only where it is not. */
  incomplete?: string;
}

interface ColumnLabel {
  text: string;
  x: number;
  y: number;
  /** From where it extends: its start, its middle, its end; or beside its column. */
  place: 'start' | 'middle' | 'end' | 'beside';
  /** Whether it has no room where the letters are large. */
  isMinor: boolean;
}

interface Column {
  century: string;
  /** The last two digits. */
  year: string;
  x: number;
  middle: number;
  width: number;
  y: number;
  height: number;
  /** Whether the title speaks of it. */
  isMarked: boolean;
  /** Whether the number is of a part of the year only. */
  isPartial: boolean;
  /** Whether the year stands under its column even where the letters are large. */
  isNamed: boolean;
}

/** The countries of origin, the largest number first, in whichever order they were written. */
export function originsOf({ applications }: CountryFacts): Applications['byOrigin'] {
  return (applications?.byOrigin ?? []).toSorted((a, b) => b.people - a.people);
}

/** The countries of origin with their numbers, for a table. */
export function originRows(facts: CountryFacts, locale: Locale): [country: string, count: string][] {
  const { count } = formats(locale, facts.code);
  return originsOf(facts).map(({ country, people }) => [countryName(country, locale), count(people)]);
}

/** Each year with its number, and a remark where it is not whole, for a table. */
export function yearRows(
  { applications, code }: CountryFacts,
  locale: Locale,
): [year: string, count: string][] {
  const { count } = formats(locale, code);
  return (applications?.byYear ?? []).map(({ year, people, partial }) => [
    partial ? translate(locale)('figures.partial', { year }) : String(year),
    count(people),
  ]);
}

/** Applications year by year, what the title speaks of marked; nothing where there are no two years to compare. */
export function applicationsByYear(facts: CountryFacts, locale: Locale): YearsChart | undefined {
  const { byYear = [], asOf = '' } = facts.applications ?? {};
  if (byYear.length < 2) return undefined;
  const t = translate(locale);
  const { count, day } = formats(locale, facts.code);
  const most = Math.max(1, ...byYear.map(({ people }) => people));
  const highest = byYear.findIndex(({ people }) => people === most);
  const last = byYear.length - 1;
  const whole = byYear.findLastIndex(({ partial }) => !partial);
  // Two columns as wide as the drawing would be two walls.
  const step = 100 / Math.max(4, byYear.length);
  const height = (people: number) => rounded((people / most) * 100);
  const columns = byYear.map(({ year, people, partial = false }, index): Column => ({
    century: String(year).slice(0, 2),
    year: String(year).slice(2),
    x: rounded(index * step),
    middle: rounded((index + 0.4) * step),
    width: rounded(0.8 * step),
    y: rounded(100 - height(people)),
    height: height(people),
    isMarked: index === highest || index === whole,
    isPartial: partial,
    isNamed: index === 0 || index === highest || (index === last && last - highest > 2),
  }));
  const partial = byYear.find(({ partial }) => partial);
  return {
    title: findingOf(byYear[whole], byYear[highest], byYear[0], facts.code, locale),
    columns,
    end: rounded((last + 0.8) * step),
    labels: labelsOf(columns, highest, last).map(({ index, ...label }) => ({
      ...label,
      text: count(byYear[index]?.people ?? 0),
    })),
    ...(partial && { incomplete: t('figures.incomplete', { year: partial.year, day: day(asOf) }) }),
  };
}

type Year = Applications['byYear'][number];

/** What the last whole year is to the highest, as a sentence. */
function findingOf(
  last: Year | undefined,
  highest: Year | undefined,
  first: Year | undefined,
  code: string,
  locale: Locale,
): string {
  const t = translate(locale);
  if (!last || !highest || !first) return t('figures.byYear');
  const share = last.people / Math.max(1, highest.people);
  const years = { year: last.year, highest: highest.year };
  if (last.year === first.year || (last.people === highest.people && last.year !== highest.year))
    return t('figures.byYear');
  if (last.year === highest.year) return t('years.most', { year: last.year, first: first.year });
  if (Math.abs(share - 0.5) < 0.005) return t('years.half', years);
  return t('years.fewer', { ...years, percent: formats(locale, code).share(1 - share) });
}

/** Where the numbers stand: the first over the low columns beside it, the highest over its own, the last at its side. */
function labelsOf(
  columns: Column[],
  highest: number,
  last: number,
): (Omit<ColumnLabel, 'text'> & { index: number })[] {
  const third = columns.length / 3;
  const place = highest < third ? 'start' : last - highest === 1 ? 'end' : 'middle';
  const edge = { start: 'x', middle: 'middle', end: 'right' } as const;
  const at = (index: number, side: 'x' | 'middle' | 'right') => {
    const { x = 0, middle = 0, width = 0 } = columns[index] ?? {};
    return { x, middle, right: rounded(x + width) }[side];
  };
  const over = Math.min(...columns.slice(0, Math.ceil(columns.length / 5)).map(({ y }) => y));
  return [
    ...(highest >= third ? [{ index: 0, x: 0, y: over, place: 'start' as const, isMinor: true }] : []),
    { index: highest, x: at(highest, edge[place]), y: 0, place, isMinor: false },
    ...(last > highest
      ? [
          {
            index: last,
            x: at(last, 'right'),
            y: columns[last]?.y ?? 0,
            place: 'beside' as const,
            isMinor: false,
          },
        ]
      : []),
  ];
}

function rounded(value: number): number {
  return Math.round(value * 10) / 10;
}
