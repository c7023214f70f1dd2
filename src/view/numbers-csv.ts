import { csvFormatRows } from 'd3-dsv';
import type { LabelKey } from '../i18n/labels.ts';
import { locales, type Locale } from '../i18n/locales.ts';
import { translate } from '../i18n/translate.ts';
import type { CountryFacts, FigureFacts } from '../model/country.ts';
import type { Country } from '../model/writing.ts';
import { originsOf } from './applications.ts';
import { countryText } from './country-text.ts';
import { changeOf, figureText } from './figures.ts';
import { countryName, formats } from './format.ts';

/** Words in every language. */
type Words = (locale: Locale) => string;

/** One number, and all that is needed to cite it alone. */
interface NumberRow {
  what: Words;
  /** The part of the total that it counts. */
  group?: Words;
  /** The country of origin of those it counts, by its code. */
  origin?: string;
  /** Whether it counts people of every origin, where others count those of one. */
  isOfAllOrigins?: boolean;
  /** `2024-12-31` or `2024` */
  date: string;
  people: number;
  note?: Words;
  /** By its id. */
  source: string;
}

/**
 * All numbers of a country as CSV: a row for each, with headings and words in every language, in UTF-8 with the mark
 * by which spreadsheets know it.
 */
export function numbersCsv(country: Country): string {
  const { facts } = country;
  const rows = [...figureRows(country), ...applicationRows(facts)].map((row) => cellsOf(row, country));
  return '\ufeff' + [headings(), ...rows].map((row) => `${csvFormatRows([row.map(harmless)])}\r\n`).join('');
}

function headings(): string[] {
  const each = (key: HeadingKey) => locales.map((locale) => `${translate(locale)(key)} (${locale})`);
  const once = (key: HeadingKey) => [...new Set(locales.map((locale) => translate(locale)(key)))].join(' / ');
  return [
    ...each('csv.what'),
    ...each('csv.group'),
    once('csv.code'),
    ...each('figures.origin'),
    once('csv.date'),
    once('csv.number'),
    ...each('csv.note'),
    ...each('figures.source'),
    once('csv.title'),
    once('csv.link'),
    once('csv.published'),
    once('csv.licence'),
  ];
}

type HeadingKey = Extract<LabelKey, `csv.${string}` | 'figures.origin' | 'figures.source'>;

function cellsOf(
  { what, group, origin, isOfAllOrigins, date, people, note, source: id }: NumberRow,
  country: Country,
): string[] {
  const each = (words: Words = () => '') => locales.map(words);
  const {
    title,
    link = '',
    published = '',
    licence = '',
  } = country.facts.sources.find((source) => source.id === id) ?? {};
  return [
    ...each(what),
    ...each(group),
    origin ?? '',
    ...each((locale) => {
      if (isOfAllOrigins) return translate(locale)('csv.allOrigins');
      return origin ? countryName(origin, locale) : '';
    }),
    date,
    String(people),
    ...each(note),
    ...each((locale) => displacementWords(country, locale)?.sources[id] ?? ''),
    title?.text ?? '',
    link,
    published,
    licence,
  ];
}

/** The figures, each before its parts. Where the page rounds, the number is the exact one and the note what it says. */
function figureRows(country: Country): NumberRow[] {
  return country.facts.figures.flatMap((figure) => {
    const { id, value, total = value, parts = [], source, asOf } = figure;
    const words = (locale: Locale) => displacementWords(country, locale)?.figures[id];
    const common = { what: (locale: Locale) => words(locale)?.label ?? '', date: asOf, source };
    return [
      { ...common, people: total, note: noteOf(figure, country.facts) },
      ...parts.map((part) => ({
        ...common,
        group: (locale: Locale) => words(locale)?.parts?.[part.id] ?? '',
        people: part.people,
      })),
    ];
  });
}

function applicationRows(facts: CountryFacts): NumberRow[] {
  if (!facts.applications) return [];
  const { byYear, year, source, asOf } = facts.applications;
  const what: Words = (locale) =>
    `${translate(locale)('figures.applications')} (${countryName(facts.code, locale)})`;
  const common = { what, source };
  const incomplete = (year: number) => (locale: Locale) =>
    translate(locale)('figures.incomplete', { year, day: formats(locale, facts.code).day(asOf) });
  return [
    ...byYear.map(({ year, people, partial }) => ({
      ...common,
      isOfAllOrigins: true,
      date: String(year),
      people,
      ...(partial && { note: incomplete(year) }),
    })),
    ...originsOf(facts).map(({ country: origin, people }) => ({
      ...common,
      origin,
      date: String(year ?? ''),
      people,
    })),
  ];
}

/** What the page says of the number beside its label: that it is rounded, by how much it differs from an earlier one. */
function noteOf(figure: FigureFacts, facts: CountryFacts): Words {
  return (locale) =>
    [figure.qualifier && figureText(figure, facts, locale), changeOf(figure, facts, locale)]
      .filter(Boolean)
      .join(' · ');
}

function displacementWords(country: Country, locale: Locale) {
  return countryText(country, locale).sections.displacement?.fields;
}

/** A spreadsheet would reckon with a cell that begins like a formula. */
function harmless(cell: string): string {
  return cell.replace(/^[=+\-@]/, "'$&");
}
