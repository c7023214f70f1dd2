import {
  geoCentroid,
  geoContains,
  geoMercator,
  geoPath,
  type GeoPermissibleObjects,
  type GeoProjection,
} from 'd3-geo';
import { apart, type Curve, type Point } from './map-curves.ts';
import { groundWithout, outlineOf, pathOf, wholeWorld, type Bounds, type Outline } from './map-outlines.ts';

// In units of the drawing. 600 of them fill 280 to 600 px of screen.
const width = 600;
const margin = 12;

/** What a map shows in every language. */
export interface MapGeometry {
  size: Point;
  /** All other countries. */
  ground: string;
  /** Missing where the atlas lacks the country. */
  country?: { path: string; middle: Point; isInside: (point: Point) => boolean };
  /** The countries of origin that the atlas has, each with its line to the target. */
  starts: { code: string; path: string; middle: Point; curve?: Curve }[];
  target?: Point;
}

const drawn = new Map<string, MapGeometry>();

/**
 * The map of a country and of countries of origin, by their two-letter codes, drawn once for all languages.
 * Some codes, Tuvalu's for one, have no outline in the atlas: they are left out.
 */
export function mapGeometry(code: string, originCodes: string[]): MapGeometry {
  const key = [code, ...originCodes].join();
  const geometry = drawn.get(key) ?? geometryOf(code, originCodes);
  drawn.set(key, geometry);
  return geometry;
}

function geometryOf(code: string, originCodes: string[]): MapGeometry {
  const country = outlineOf(code);
  const origins = originCodes.flatMap((code) => {
    const outline = outlineOf(code);
    return outline ? [{ code, outline, centroid: geoCentroid(outline) }] : [];
  });
  const features = [...(country ? [country] : []), ...origins.map(({ outline }) => outline)];
  const shown: GeoPermissibleObjects =
    features.length > 0 ? { type: 'FeatureCollection', features } : groundWithout([], wholeWorld);
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
  const target = country && onMap(arrival(country, origins.map(({ centroid }) => centroid))); // prettier-ignore
  const middles = origins.map(({ centroid }) => onMap(centroid));
  const curves = target ? apart(middles, target) : [];
  return {
    size: [width, height],
    ground: pathOf(groundWithout([code, ...originCodes], boundsOf(projection, height)), projection),
    ...(country && {
      country: {
        path: pathOf(country, projection),
        middle: onMap(geoCentroid(country)),
        isInside: ([x, y]) => geoContains(country, projection.invert?.([x, y]) ?? [0, 0]),
      },
    }),
    starts: origins.map(({ code, outline }, index) => {
      const curve = curves[index];
      return {
        code,
        path: pathOf(outline, projection),
        middle: middles[index] ?? [0, 0],
        ...(curve && { curve }),
      };
    }),
    ...(target && { target }),
  };
}

/** What a map shows of the world, and a little more: what lies far from it need not be drawn to be cut off. */
function boundsOf(projection: GeoProjection, height: number): Bounds {
  const [middle, north] = projection.invert?.([width / 2, 0]) ?? [0, 90];
  const [, south] = projection.invert?.([width / 2, height]) ?? [0, -90];
  const reach = ((width / 2 / projection.scale()) * 180) / Math.PI + 5;
  return { west: middle - reach, south: south - 5, east: middle + reach, north: north + 5 };
}

/** A point inside the country, as far as possible towards where people come from. */
function arrival(country: Outline, origins: [number, number][]): [number, number] {
  const [x, y] = geoCentroid(country);
  if (origins.length === 0) return [x, y];
  const mean = (axis: 0 | 1) => origins.reduce((sum, origin) => sum + origin[axis], 0) / origins.length;
  const shares = [0.32, 0.24, 0.16, 0.08];
  const steps = shares.map((share): [number, number] => [
    x + (mean(0) - x) * share,
    y + (mean(1) - y) * share,
  ]);
  return steps.find((step) => geoContains(country, step)) ?? [x, y];
}
