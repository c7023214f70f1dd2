import { geoCentroid, geoContains, geoMercator, geoPath } from 'd3-geo';
import type { FeatureCollection } from 'geojson';
import type { Locale } from '../i18n/locales.ts';
import type { CountryFacts } from '../schema/country.ts';
import { originsOf } from './applications.ts';
import { countryName, formatCount } from './format.ts';
import { placeLabels, pointsOf, type Curve, type Label, type Point } from './map-labels.ts';
import { groundWithout, outlineOf, pathOf, type Outline } from './map-outlines.ts';

// In units of the drawing. 600 of them fill 280 to 600 px of screen.
const width = 600;
const margin = 12;
const widestFlow = 11;

/** A country, the countries that people come from, and how many. Paths are in units of `viewBox`. */
export interface CountryMap {
  viewBox: string;
  /** Neighbours. */
  ground: string;
  place: string;
  origins: string;
  /** A line from each country of origin; its width is the number of people, to scale. */
  flows: { d: string; width: number }[];
  /** Where the lines arrive. */
  target: Point;
  labels: Label[];
  /** The same in words, for people who don't see it. */
  description: string;
}

/** The map of a country's page, drawn from its facts alone. @throws {Error} for a code that the atlas doesn't know. */
export function countryMap(facts: CountryFacts, locale: Locale): CountryMap {
  const place = outlineOf(facts.code);
  const origins = originsOf(facts).map(({ code, count }) => ({
    name: countryName(code, locale),
    count,
    outline: outlineOf(code),
  }));
  const shown: FeatureCollection = {
    type: 'FeatureCollection',
    features: [place, ...origins.map(({ outline }) => outline)],
  };
  const projection = geoMercator().rotate([-geoCentroid(shown)[0], 0]);
  projection.fitWidth(width - 2 * margin, shown);
  const [[, top], [, bottom]] = geoPath(projection).bounds(shown);
  const height = Math.round(bottom - top + 2 * margin);
  const [left, up] = projection.translate();
  projection.translate([left + margin, up - top + margin]).clipExtent([[0, 0], [width, height]]); // prettier-ignore

  const onMap = (at: [number, number]): Point => {
    const [x, y] = projection(at) ?? [0, 0];
    return [Math.round(x), Math.round(y)];
  };
  const middles = origins.map(({ outline }) => geoCentroid(outline));
  const target = onMap(arrival(place, middles));
  const curves = apart(middles.map(onMap), target);
  const largest = Math.max(1, ...origins.map(({ count }) => count));

  return {
    viewBox: `0 0 ${width} ${height}`,
    ground: pathOf(groundWithout([facts.code, ...Object.keys(facts.applications.byOrigin)]), projection),
    place: pathOf(place, projection),
    origins: origins.map(({ outline }) => pathOf(outline, projection)).join(''),
    flows: origins.map(({ count }, index) => {
      const [from, bend, to] = curves[index] ?? [target, target, target];
      return {
        d: `M${from}Q${bend} ${to}`,
        width: Math.max(1, Math.round((count / largest) * widestFlow * 10) / 10),
      };
    }),
    target,
    labels: placeLabels(
      {
        text: countryName(facts.code, locale),
        at: onMap(geoCentroid(place)),
        isInside: (point) => geoContains(place, projection.invert?.([...point]) ?? [0, 0]),
      },
      origins.map(({ name }, index) => ({ text: name, at: onMap(middles[index] ?? [0, 0]) })),
      curves,
      [width, height],
    ),
    description: origins.map(({ name, count }) => `${name} ${formatCount(count, locale)}`).join(', '),
  };
}

/** A place inside the country, as far as possible towards where people come from. */
function arrival(place: Outline, origins: [number, number][]): [number, number] {
  const [x, y] = geoCentroid(place);
  const mean = (axis: 0 | 1) => origins.reduce((sum, origin) => sum + origin[axis], 0) / origins.length;
  const shares = [0.32, 0.24, 0.16, 0.08];
  const steps = shares.map((share): [number, number] => [
    x + (mean(0) - x) * share,
    y + (mean(1) - y) * share,
  ]);
  return steps.find((step) => geoContains(place, step)) ?? [x, y];
}

// How far a line may bend, as a share of its length; the first that keeps clear of the others is taken.
const bends = [0.2, 0.1, 0, -0.1, 0.3, -0.2];
const clearance = 16;

/** Lines to one place that neither lie on each other nor hide where another comes from; the nearest are drawn first. */
function apart(starts: Point[], target: Point): Curve[] {
  const distance = (a: Point, b: Point) => Math.hypot(a[0] - b[0], a[1] - b[1]);
  const drawn = new Map<Point, Curve>();
  for (const start of starts.toSorted((a, b) => distance(a, target) - distance(b, target))) {
    const others = [...starts.filter((other) => other !== start), ...[...drawn.values()].flatMap(pointsOf)];
    const near = (line: Curve) =>
      pointsOf(line)
        // All lines meet at their end.
        .filter((point) => distance(point, target) > distance(start, target) / 3)
        .filter((point) => others.some((other) => distance(point, other) < clearance)).length;
    const lines = bends.map((bend) => curve(start, target, bend));
    drawn.set(
      start,
      lines.reduce((best, line) => (near(line) < near(best) ? line : best)),
    );
  }
  return starts.map((start) => drawn.get(start) ?? curve(start, target, 0));
}

/** Start, control point and end of a curve; upwards where `bend`, a share of its length, is above zero. */
function curve(from: Point, to: Point, bend: number): Curve {
  const [dx, dy] = [to[0] - from[0], to[1] - from[1]];
  const up = dx < 0 ? bend : -bend;
  return [from, [Math.round(from[0] + dx / 2 - dy * up), Math.round(from[1] + dy / 2 + dx * up)], to];
}
