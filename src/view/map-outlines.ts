import { geoPath, type GeoContext, type GeoPermissibleObjects, type GeoProjection } from 'd3-geo';
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
import type { Point } from './map-labels.ts';
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
const { countries } = world.objects;

/** A country's outline (Natural Earth, simplified) by its two-letter code. @throws {Error} where the atlas has none. */
export function outlineOf(code: string): Outline {
  const found = countries.geometries.find(({ id }) => id === iso31661Alpha2ToNumeric[code]);
  if (!found)
    throw new Error(
      `content: the atlas has no outline of the country "${code}". Is the code an ISO 3166 one?`,
    );
  return feature(world, found) as Outline;
}

/** All other countries as one shape. */
export function groundWithout(codes: string[]): GeoPermissibleObjects {
  const numerics = new Set(codes.map((code) => iso31661Alpha2ToNumeric[code]));
  return merge(
    world,
    countries.geometries.filter(({ id }) => !numerics.has(String(id))),
  );
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

  moveTo(x: number, y: number): void {
    this.#draw(this.d ? 'm' : 'M', x, y);
    this.#start = this.#at;
  }

  lineTo(x: number, y: number): void {
    // After `m` a bare pair is a line to a relative point, after `M` to an absolute one.
    const implicit =
      this.d.lastIndexOf('m') > this.d.lastIndexOf('z') || this.d.includes('l', this.d.lastIndexOf('z'));
    this.#draw(implicit ? '' : 'l', x, y);
  }

  closePath(): void {
    this.d += 'z';
    this.#at = this.#start;
  }

  beginPath(): void {}
  arc(): void {}

  #draw(command: string, x: number, y: number): void {
    const [right, down] = [Math.round(x) - this.#at[0], Math.round(y) - this.#at[1]];
    if (!/m/i.test(command) && right === 0 && down === 0) return;
    const pair = `${right}${down < 0 ? '' : ' '}${down}`;
    this.d += command || right < 0 ? command + pair : ` ${pair}`;
    this.#at = [Math.round(x), Math.round(y)];
  }
}
