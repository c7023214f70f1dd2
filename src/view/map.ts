import type { Locale } from '../i18n/locales.ts';
import { remembered } from '../language/remembered.ts';
import type { CountryFacts } from '../model/country.ts';
import { originsOf } from './applications.ts';
import { countryName, formats } from './format.ts';
import { mapGeometry, mapShapes, type Circle, type Manner, type MapGeometry } from './map-geometry.ts';
import { goodEnough, lineHeight, placeLabels, type Label } from './map-labels.ts';
import { pathOf } from './map-path.ts';

/** A country, the countries that people come from, and how many. */
export interface CountryMap {
  /** Missing where nothing can be drawn without one thing covering another: then the list stands alone. */
  drawing?: Drawing;
  /** Every country of origin, the largest number first. */
  list: { name: string; count: string }[];
}

/** Shapes in units of `viewBox`; names in shares of it, since they grow with the reader's letters and it does not. */
export interface Drawing {
  viewBox: string;
  /** All other countries. */
  ground: string;
  country: string;
  origins: string;
  circles: Circle[];
  /** Thin lines from circles to names that don't stand beside them. */
  leaders: string;
  labels: MapLabel[];
}

interface MapLabel {
  x: string;
  y: string;
  anchor: Label['anchor'];
  /** Whether it stands on the land of the page's own country. */
  isOnCountry: boolean;
  /** Each line's step down from the one before, the first one's from `y`. */
  lines: { text: string; dy: string }[];
}

// The radius of the largest circle and the room at the sides, and above and below: tried until the names stand well.
const manners: Manner[] = [
  { largest: 22, room: [20, 40] },
  { largest: 22, room: [8, 8] },
  { largest: 22, room: [8, 50] },
  { largest: 22, room: [60, 8] },
  { largest: 22, room: [60, 50] },
  { largest: 18, room: [20, 40] },
  { largest: 16, room: [90, 50] },
  { largest: 14, room: [20, 20] },
  { largest: 10, room: [20, 20] },
  { largest: 10, room: [120, 60] },
];
const longestLine = 14;

const drawn = new Map<string, Drawing | undefined>();

/** The map of a country's page, drawn from its facts alone, and once for as long as they are the same. */
export function countryMap(facts: CountryFacts, locale: Locale): CountryMap | undefined {
  const origins = originsOf(facts);
  if (origins.length === 0) return undefined;
  const key = JSON.stringify([locale, facts.code, origins, totalOf(facts)]);
  if (!drawn.has(key)) drawn.set(key, drawingOf(facts, locale));
  const drawing = drawn.get(key);
  const { count } = formats(locale, facts.code);
  return {
    ...(drawing && { drawing }),
    list: origins.map(({ country, people }) => ({
      name: countryName(country, locale),
      count: count(people),
    })),
  };
}

/**
 * The share that the countries of origin have in the year's total: `part` of every `whole`, in numbers of one word and
 * in lowest terms, where that is true to half a per cent; otherwise the share itself, from 0 to 1. Nothing where the total
 * is not known, or nobody came.
 */
export function originsShare(
  facts: CountryFacts,
): { part: number; whole: number } | { percent: number } | undefined {
  const total = totalOf(facts);
  if (total === undefined) return undefined;
  const sum = originsOf(facts).reduce((sum, { people }) => sum + people, 0);
  if (sum === 0) return undefined;
  const share = sum / Math.max(sum, 1, total);
  for (let whole = 3; whole <= 10; whole++) {
    const part = Math.round(share * whole);
    const isLowest = ![2, 3, 5].some((factor) => part % factor === 0 && whole % factor === 0);
    if (part > 1 && part < whole && isLowest && Math.abs(part / whole - share) <= 0.005)
      return { part, whole };
  }
  return { percent: share };
}

function totalOf({ applications }: CountryFacts): number | undefined {
  return applications?.byYear.find(({ year }) => year === applications.year)?.people;
}

function drawingOf(facts: CountryFacts, locale: Locale): Drawing | undefined {
  const people = new Map(
    originsOf(facts)
      .filter(({ country, people }) => people > 0 && country !== facts.code)
      .map(({ country, people }) => [country, people]),
  );
  const { count } = formats(locale, facts.code);
  const linesOf = (code: string) => {
    const number = code === facts.code ? totalOf(facts) : people.get(code);
    return [...wrapped(countryName(code, locale)), ...(number === undefined ? [] : [count(number)])];
  };
  const geometries = geometriesOf(facts.code, people);
  const best = geometries && bestOf(geometries, linesOf);
  if (!best) return undefined;
  const { size, ground, country, origins, circles } = best.map;
  const leaders = pathOf(
    best.labels.flatMap(({ leader: [from, ...rest] }) => (from ? [[from, rest.at(-1) ?? from]] : [])),
  );
  const labels = best.labels.map((label) => mapLabel(label, size));
  return { viewBox: `0 0 ${size.join(' ')}`, ground, country, origins, circles, labels, leaders };
}

type Geometries = (manner: Manner) => MapGeometry | undefined;

const shaped = new Map<string, Geometries | undefined>();

/** What a map shows in each manner, worked out when it is asked for and the same in every language. */
function geometriesOf(code: string, people: Map<string, number>): Geometries | undefined {
  const key = JSON.stringify([code, ...people]);
  if (!shaped.has(key)) {
    const shapes = mapShapes(code, people);
    shaped.set(key, shapes && remembered((manner: Manner) => mapGeometry(shapes, manner)));
  }
  return shaped.get(key);
}

/** The first manner in which all names stand well, or else the one in which they stand least badly. */
function bestOf(
  geometries: Geometries,
  linesOf: (code: string) => string[],
): { map: MapGeometry; labels: Label[] } | undefined {
  let best: { map: MapGeometry; labels: Label[]; cost: number } | undefined;
  for (const [index, manner] of manners.entries()) {
    // Each later manner costs more; none of these can be better.
    if (best && index / 4 >= best.cost) break;
    const map = geometries(manner);
    const placed = map && placeLabels(map, linesOf);
    if (!placed) continue;
    const cost = placed.cost + index / 4;
    if (cost < (best?.cost ?? Infinity)) best = { map, labels: placed.labels, cost };
    if (placed.worst < goodEnough) break;
  }
  return best;
}

function mapLabel(
  { lines, at, anchor, side, isOnCountry }: Label,
  [width, height]: MapGeometry['size'],
): MapLabel {
  const share = (part: number, whole: number) => `${Math.round((part / whole) * 1000) / 10}%`;
  const tall = lines.length * lineHeight;
  // Letters stand on a line a little above the foot of their own.
  const first = 0.9 - tall * { below: 0, level: 0.5, above: 1 }[side];
  return {
    x: share(at[0], width),
    y: share(at[1], height),
    anchor,
    isOnCountry,
    lines: lines.map((text, index) => ({
      text,
      dy: `${index ? lineHeight : Math.round(first * 100) / 100}em`,
    })),
  };
}

/** A long name in lines, broken between its words. */
function wrapped(name: string): string[] {
  return name.split(' ').reduce<string[]>((lines, word) => {
    const longer = `${lines.at(-1) ?? ''} ${word}`.trim();
    return lines.length > 0 && longer.length > longestLine
      ? [...lines, word]
      : [...lines.slice(0, -1), longer];
  }, []);
}
