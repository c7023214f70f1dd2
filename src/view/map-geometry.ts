import { geoBounds, geoMercator, geoPath, type GeoProjection } from 'd3-geo';
import type { MultiPolygon } from 'geojson';
import { groundWithout, mainPartOf, middleOf, outlineOf, type Place } from './map-outlines.ts';
import { pathOf, ringsOf, terrainOf, type Point } from './map-path.ts';

/** People on the map, in units of the drawing: the area is their number, to scale. */
export interface Circle {
  code: string;
  x: number;
  y: number;
  radius: number;
}

/** What a map shows in every language. Shapes are paths. */
export interface MapGeometry {
  size: Point;
  /** All other countries. */
  ground: string;
  country: string;
  origins: string;
  /** The country's own middle. Its radius is zero unless the country is too small to see and has a mark instead. */
  place: Circle;
  circles: Circle[];
  /** What lies at a point: 0 the sea, 1 all other countries, 2 the country itself, 3 the first circle's, and so on. */
  terrain: (x: number, y: number) => number;
}

/** How a map is drawn, in units of the drawing: the radius of the largest circle, the room around what is shown. */
export interface Manner {
  largest: number;
  /** At the sides, above and below. */
  room: readonly [across: number, down: number];
}

/** All measures are in units of the drawing, of which 600 are its width. */
export const width = 600;
const flattest = 300;
const tallest = 510;
const margin = 12;
const smallestCircle = 4;
/** How far a circle may move away from its country's middle to free a larger one. */
const longestMove = 45;
const gap = 2;
// Nearer than this the simplified outlines are seen to be simple.
const largestScale = width / ((16 * Math.PI) / 180);

/** Every outline that a map shows, and for how many people each country of origin stands. */
export interface Shapes {
  code: string;
  country: MultiPolygon;
  ground: MultiPolygon;
  origins: { code: string; outline: MultiPolygon; at: Place; people: number }[];
}

/** `undefined` where the atlas lacks the country or one of the others: none may be missing on a map. */
export function mapShapes(code: string, people: Map<string, number>): Shapes | undefined {
  const country = outlineOf(code);
  const origins = [...people].flatMap(([code, people]) => {
    const outline = outlineOf(code);
    return outline ? [{ code, outline, at: middleOf(outline), people }] : [];
  });
  if (!country || origins.length === 0 || origins.length < people.size) return undefined;
  return { code, country, origins, ground: groundWithout([code, ...people.keys()]) };
}

/** The map of a country and of where people come from; `undefined` where circles would cover one another. */
export function mapGeometry(
  { code, country, ground, origins }: Shapes,
  manner: Manner,
): MapGeometry | undefined {
  const main = mainPartOf(country);
  const most = Math.max(...origins.map(({ people }) => people));
  const homes = origins.map(({ code, at, people }) => ({
    code,
    at,
    radius: Math.max(smallestCircle, Math.round(manner.largest * Math.sqrt(people / most) * 10) / 10),
  }));
  const { projection, size } = frameOf(main, homes, manner.room);
  const onMap = (at: Place): { x: number; y: number } => {
    const [x = 0, y = 0] = projection(at) ?? [];
    return { x: Math.round(x), y: Math.round(y) };
  };
  const [[left, top], [right, bottom]] = geoPath(projection).bounds(main);
  const isTiny = Math.max(right - left, bottom - top) < 16;
  const place = { code, ...onMap(middleOf(country)), radius: isTiny ? 8 : 0 };
  const circles = apart(
    homes.map(({ at, ...home }) => ({ ...home, ...onMap(at) })),
    isTiny ? [place] : [],
  );
  if (!circles?.every((circle) => isWithin(circle, size))) return undefined;

  const rings = (shape: MultiPolygon) => ringsOf(shape, projection);
  const others = rings(ground);
  const own = [...rings(country), ...(isTiny ? [diamond(place)] : [])];
  const tinted = origins.map(({ outline }) => rings(outline));
  return {
    size,
    ground: pathOf(others),
    country: pathOf(own),
    origins: pathOf(tinted.flat()),
    place,
    circles,
    terrain: terrainOf(size, [others, own, ...tinted]),
  };
}

/** The country whole and every circle with room around it, as large as the drawing holds them. */
function frameOf(
  country: MultiPolygon,
  origins: { at: Place; radius: number }[],
  room: Manner['room'],
): { projection: GeoProjection; size: Point } {
  const coordinates = [...country.coordinates.flat(2), ...origins.map(({ at }) => at)];
  const [[west], [east]] = geoBounds({ type: 'MultiPoint', coordinates });
  const middle = west + ((east - west + 360) % 360) / 2;
  const projection = geoMercator().rotate([-middle, 0]).scale(1).translate([0, 0]);
  const [[left, top], [right, bottom]] = geoPath(projection).bounds(country);
  const points = origins.map(({ at, radius }) => ({ at: projection(at) ?? [0, 0], radius }));
  const extentAt = (scale: number, axis: 0 | 1): [number, number] => {
    const [from, to] = axis ? [top, bottom] : [left, right];
    const rooms = points.map(({ at, radius }) => [at[axis] * scale, radius + room[axis]] as const);
    return [
      Math.min(from * scale - Math.max(margin, room[axis]), ...rooms.map(([at, reach]) => at - reach)),
      Math.max(to * scale + Math.max(margin, room[axis]), ...rooms.map(([at, reach]) => at + reach)),
    ];
  };
  const length = ([from, to]: [number, number]) => to - from;

  let [low, high] = [0, largestScale];
  for (let step = 0; step < 30; step++) {
    const scale = (low + high) / 2;
    const fits = length(extentAt(scale, 0)) <= width && length(extentAt(scale, 1)) <= tallest;
    if (fits) low = scale;
    else high = scale;
  }
  const [across, down] = [extentAt(low, 0), extentAt(low, 1)];
  const height = Math.round(Math.max(flattest, length(down)));
  projection
    .scale(low)
    .translate([(width - across[0] - across[1]) / 2, (height - down[0] - down[1]) / 2])
    .clipExtent([[0, 0], [width, height]]); // prettier-ignore
  return { projection, size: [width, height] };
}

/** Moves the smaller of two circles that overlap until they touch; `undefined` where it would have to go too far. */
function apart(homes: Circle[], fixed: Circle[]): Circle[] | undefined {
  const placed: Circle[] = [...fixed];
  for (const home of homes.toSorted((a, b) => b.radius - a.radius)) {
    // A spiral outwards, of 24 spots a turn.
    const spots = Array.from({ length: longestMove * 8 }, (_, step) => ({
      ...home,
      x: Math.round(home.x + (step / 8) * Math.cos((step * Math.PI) / 12)),
      y: Math.round(home.y + (step / 8) * Math.sin((step * Math.PI) / 12)),
    }));
    const free = spots.find((spot) =>
      placed.every(({ x, y, radius }) => Math.hypot(x - spot.x, y - spot.y) >= radius + spot.radius + gap),
    );
    if (!free) return undefined;
    placed.push(free);
  }
  return homes.map(({ code }) => placed.find((circle) => circle.code === code) as Circle);
}

function isWithin({ x, y, radius }: Circle, [width, height]: Point): boolean {
  const reach = radius + gap;
  return x >= reach && y >= reach && x <= width - reach && y <= height - reach;
}

/** A mark for a country that is too small to see. */
function diamond({ x, y, radius }: Circle): Point[] {
  return [[x, y - radius], [x + radius, y], [x, y + radius], [x - radius, y]]; // prettier-ignore
}
