import { geoArea, geoBounds, geoCentroid, geoContains, geoDistance } from 'd3-geo';
import type { Feature, MultiPolygon, Polygon } from 'geojson';
import { iso31661Alpha2ToNumeric } from 'iso-3166';
import { feature, merge } from 'topojson-client';
import { filter, filterWeight, presimplify, simplify } from 'topojson-simplify';
import type {
  GeometryCollection,
  MultiPolygon as TopoMultiPolygon,
  Polygon as TopoPolygon,
  Topology,
} from 'topojson-specification';
import atlas from 'world-atlas/countries-50m.json' with { type: 'json' };

/** Longitude and latitude, in degrees. */
export type Place = [longitude: number, latitude: number];

interface Countries extends GeometryCollection<object> {
  geometries: (TopoPolygon<object> | TopoMultiPolygon<object>)[];
}

type Atlas = Topology<{ countries: Countries }>;

// Square degrees: what is smaller than this can't be seen at the size at which the map is printed.
const smallestBend = 0.05;
const smallestIsland = 0.2;

const detailed = presimplify(atlas as unknown as Atlas);
const plain = simplify(detailed, smallestBend);
const world = filter(plain, filterWeight(plain as Topology, smallestIsland)) as Atlas;

/**
 * A country's outline (Natural Earth) by its two-letter code: simplified, but for one that is too small for that.
 * `undefined` where the atlas has none, as for Tuvalu.
 */
export function outlineOf(code: string): MultiPolygon | undefined {
  for (const topology of [world, detailed]) {
    const found = topology.objects.countries.geometries.find(
      ({ id }) => id === iso31661Alpha2ToNumeric[code],
    );
    if (!found) continue;
    const { geometry } = feature(topology, found) as Feature<Polygon | MultiPolygon>;
    const coordinates = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
    return { type: 'MultiPolygon', coordinates };
  }
  return undefined;
}

/** The land outside some countries, as one shape. */
export function groundWithout(codes: string[]): MultiPolygon {
  const numerics = new Set(codes.map((code) => iso31661Alpha2ToNumeric[code]));
  const others = world.objects.countries.geometries.filter(({ id }) => !numerics.has(String(id)));
  return merge(world, others);
}

/** What people think of as the country: both islands of New Zealand, but France without French Guiana. */
export function mainPartOf(outline: MultiPolygon): MultiPolygon {
  const [largest = outline, ...others] = partsOf(outline);
  const middle = geoCentroid(largest);
  const distance = (place: number[]) => geoDistance(middle, place as Place);
  const reach = Math.max(...largest.coordinates.flat(2).map(distance));
  const enough = geoArea(outline) / 5;
  const parts = others.filter((part) => geoArea(part) > enough || distance(geoCentroid(part)) < reach * 1.5);
  return { ...outline, coordinates: [largest, ...parts].flatMap(({ coordinates }) => coordinates) };
}

/** A place on the largest part of a country: its middle, or what is nearest to it where that lies outside. */
export function middleOf(outline: MultiPolygon): Place {
  const [largest = outline] = partsOf(outline);
  const middle = geoCentroid(largest);
  if (geoContains(largest, middle)) return middle;
  const [[west, south], [east, north]] = geoBounds(largest);
  const steps = Array.from({ length: 19 }, (_, step) => (step + 1) / 20);
  const inside = steps
    .flatMap((x) => steps.map((y): Place => [west + (east - west) * x, south + (north - south) * y]))
    .toSorted((a, b) => geoDistance(a, middle) - geoDistance(b, middle));
  return inside.find((place) => geoContains(largest, place)) ?? middle;
}

/** The largest first. */
function partsOf({ coordinates }: MultiPolygon): MultiPolygon[] {
  return coordinates
    .map((polygon) => ({ type: 'MultiPolygon' as const, coordinates: [polygon] }))
    .map((part) => ({ part, area: geoArea(part) }))
    .toSorted((a, b) => b.area - a.area)
    .map(({ part }) => part);
}
