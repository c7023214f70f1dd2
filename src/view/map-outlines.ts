import { geoPath, type GeoContext, type GeoPermissibleObjects, type GeoProjection } from 'd3-geo';
import type { Feature, MultiPolygon, Polygon, Position } from 'geojson';
import { iso31661Alpha2ToNumeric } from 'iso-3166';
import { feature, merge } from 'topojson-client';
import { filter, filterWeight, presimplify, simplify } from 'topojson-simplify';
import type {
  GeometryCollection,
  MultiPolygon as TopoMultiPolygon,
  Polygon as TopoPolygon,
  Topology,
} from 'topojson-specification';
import type { Point } from './map-curves.ts';
import atlas from 'world-atlas/countries-50m.json' with { type: 'json' };

export type Outline = Feature<Polygon | MultiPolygon>;
interface Countries extends GeometryCollection<object> {
  geometries: (TopoPolygon<object> | TopoMultiPolygon<object>)[];
}

type Atlas = Topology<{ countries: Countries }>;

// Square degrees: what is smaller than this can't be seen at the size at which the map is printed.
const smallestBend = 0.03;
const smallestIsland = 0.15;

const detailed = presimplify(atlas as unknown as Atlas);
const plain = simplify(detailed, smallestBend);
const world = filter(plain, filterWeight(plain as Topology, smallestIsland)) as Atlas;

/** A part of the world, in degrees. */
export interface Bounds {
  west: number;
  south: number;
  east: number;
  north: number;
}

export const wholeWorld: Bounds = { west: -180, south: -90, east: 180, north: 90 };

/**
 * A country's outline (Natural Earth) by its two-letter code: simplified, but for one that is too small for that.
 * `undefined` where the atlas has none.
 */
export function outlineOf(code: string): Outline | undefined {
  for (const topology of [world, detailed]) {
    const found = topology.objects.countries.geometries.find(
      ({ id }) => id === iso31661Alpha2ToNumeric[code],
    );
    if (found) return feature(topology, found) as Outline;
  }
  return undefined;
}

/** The land outside some countries that reaches into a part of the world, as one shape. */
export function groundWithout(codes: string[], { west, south, east, north }: Bounds): MultiPolygon {
  const numerics = new Set(codes.map((code) => iso31661Alpha2ToNumeric[code]));
  const others = world.objects.countries.geometries.filter(({ id }) => !numerics.has(String(id)));
  const { coordinates } = merge(world, others);
  return {
    type: 'MultiPolygon',
    coordinates: coordinates.filter(([ring = []]) => {
      const land = boundsOf(ring);
      const isBeside = land.south > north || land.north < south;
      return !isBeside && [-360, 0, 360].some((turn) => land.west + turn < east && land.east + turn > west);
    }),
  };
}

function boundsOf(ring: Position[]): Bounds {
  const bounds = { west: 180, south: 90, east: -180, north: -90 };
  for (const [x = 0, y = 0] of ring) {
    bounds.west = Math.min(bounds.west, x);
    bounds.south = Math.min(bounds.south, y);
    bounds.east = Math.max(bounds.east, x);
    bounds.north = Math.max(bounds.north, y);
  }
  return bounds;
}

/** An outline as an SVG path in whole units, each point relative to the last: half the bytes of absolute ones. */
export function pathOf(shape: GeoPermissibleObjects, projection: GeoProjection): string {
  const pen = new RelativePen();
  geoPath(projection, pen)(shape);
  return pen.d;
}

class RelativePen implements GeoContext {
  d = '';
  #at: Point = [0, 0];
  #start: Point = [0, 0];
  // After `m` or `l` a bare pair is a line to a relative point, after `M` to an absolute one.
  #impliesLine = false;

  moveTo(x: number, y: number): void {
    this.#impliesLine = this.d !== '';
    this.#draw(this.d ? 'm' : 'M', x, y);
    this.#start = this.#at;
  }

  lineTo(x: number, y: number): void {
    if (Math.round(x) === this.#at[0] && Math.round(y) === this.#at[1]) return;
    this.#draw(this.#impliesLine ? '' : 'l', x, y);
    this.#impliesLine = true;
  }

  closePath(): void {
    this.d += 'z';
    this.#at = this.#start;
  }

  beginPath(): void {}
  arc(): void {}

  #draw(command: string, x: number, y: number): void {
    const [right, down] = [Math.round(x) - this.#at[0], Math.round(y) - this.#at[1]];
    const pair = `${right}${down < 0 ? '' : ' '}${down}`;
    this.d += command || right < 0 ? command + pair : ` ${pair}`;
    this.#at = [Math.round(x), Math.round(y)];
  }
}
