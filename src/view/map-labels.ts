import { remembered } from '../language/remembered.ts';
import type { Circle, MapGeometry } from './map-geometry.ts';
import type { Point } from './map-path.ts';

/** Lines of letters on the map, one above the other, that start from a point and grow away from it. */
export interface Label {
  lines: string[];
  at: Point;
  anchor: 'start' | 'middle' | 'end';
  /** Which way the lines lie from the point. */
  side: 'above' | 'level' | 'below';
  /** Whether it stands on the land of the page's own country. */
  isOnCountry: boolean;
  /** Points of a thin line that leads to it from its circle; none where it stands beside that. */
  leader: Point[];
}

/** Labels with what is bad about their places, together and at the worst. */
interface Placed {
  labels: Label[];
  cost: number;
  worst: number;
}

interface Candidate extends Label {
  box: Box;
  cost: number;
}

type Box = [left: number, top: number, right: number, bottom: number];

/** The largest letters, in units of the drawing: those of the narrowest drawing that `map.css` shows. */
const letterSize = 27;
/** In sizes of a letter. */
export const lineHeight = 1.15;

const edge = 3;
const besides = [5, 12];
const leaders = [30, 60, 100, 150, 200];
// Of 16 that go round a circle from its right, those first that are read most easily.
const directions = [0, 8, 12, 4, 1, 15, 7, 9, 2, 14, 6, 10, 3, 13, 5, 11];
const mostTried = 1000;
// By how much each is worse than the own land, where all of a name lies on it.
const onSea = 0.15;
const onGround = 0.5;
const onOthers = 20;
const led = 1;
const tooBad = 3;
/** At the worst, where all names stand well. */
export const goodEnough = 0.8;

/**
 * Places each name where it covers no other name and no circle and stays on the map, and rather on its own land or on
 * the sea than on other countries. `undefined` where there is no such place for all.
 * @param linesOf The lines of a name by the country's code.
 */
export function placeLabels(map: MapGeometry, linesOf: (code: string) => string[]): Placed | undefined {
  const own = countryCandidates(map, linesOf(map.place.code));
  const each = (find: typeof besideCircle) =>
    map.circles.map((circle, index) => find(map, circle, linesOf(circle.code), index + 3));
  const near = each(besideCircle);
  const beside = placedFrom([own, ...near]);
  if (beside && beside.worst < goodEnough) return beside;
  const far = each(apartFromCircle);
  return placedFrom([own, ...near.map((list, index) => [...list, ...(far[index] ?? [])])]);
}

function placedFrom(lists: Candidate[][]): Placed | undefined {
  const labels = cheapest(lists.map((list) => list.toSorted((a, b) => a.cost - b.cost).slice(0, 40)));
  const costs = labels?.map(({ cost }) => cost) ?? [];
  return labels && { labels, cost: costs.reduce((sum, cost) => sum + cost), worst: Math.max(...costs) };
}

/** One candidate of each list, so that none is in another's way and the sum of their costs is small. */
function cheapest(lists: Candidate[][]): Candidate[] | undefined {
  let best: Candidate[] | undefined;
  let [least, tried] = [Infinity, 0];
  // Each pair is looked at once, however often the search comes by.
  const numbers = new Map(lists.flat().map((candidate, number) => [candidate, number]));
  const [unknown, clear, blocked] = [0, 1, 2];
  const pairs = new Uint8Array(numbers.size ** 2);
  const isClear = (a: Candidate, b: Candidate) => {
    const pair = numbers.get(a)! * numbers.size + numbers.get(b)!;
    if (pairs[pair] === unknown) pairs[pair] = isInTheWay(a, b) ? blocked : clear;
    return pairs[pair] === clear;
  };
  const search = (chosen: Candidate[], cost: number, lists: Candidate[][]) => {
    // What has the fewest places left chooses first.
    const [list, ...others] = lists.toSorted((a, b) => a.length - b.length);
    if (!list) [best, least] = [chosen, cost];
    for (const candidate of list ?? []) {
      if (tried++ > mostTried) return;
      const left = others.map((other) => other.filter((label) => isClear(candidate, label)));
      const sum = cost + candidate.cost;
      const atLeast = left.reduce((sum, [first]) => sum + (first?.cost ?? Infinity), sum);
      if (atLeast < least) search([...chosen, candidate], sum, left);
    }
  };
  search([], 0, lists);
  return best;
}

/** On the country's own land, as near to its middle as may be; beside it where the name is too long for that. */
function countryCandidates(map: MapGeometry, lines: string[]): Candidate[] {
  const { place, terrain } = map;
  const { land, border } = landOf(map);
  const isOnLand = (box: Box, parts?: number) => pointsOf(box, parts).every(([x, y]) => terrain(x, y) === 2);
  const inside = land
    .values()
    .map((at) => labelAt(lines, at, 'middle', 'level'))
    .filter(({ box }) => isFree(box, map) && isOnLand(bodyOf(box), 1) && isOnLand(bodyOf(box)))
    .map((label) => ({ ...label, isOnCountry: true, cost: distance(place, label.at) / 300 }))
    .take(40)
    .toArray();
  if (inside.length > 0) return inside;
  const reachOf = (box: Box) => Math.min(...border.map(([x, y]) => gapTo(box, x, y, place.radius)));
  return steps(place.radius + 5, 185, 12)
    .flatMap((reach) => around(lines, place, reach))
    .filter(({ box }) => isFree(box, map))
    .flatMap((label) => weighed(map, label, reachOf(label.box), place, 0));
}

const lands = new WeakMap<MapGeometry, { land: Point[]; border: Point[] }>();

/** Points of the country's own land, the nearest to its middle first, and those of them from which one sees the sea or others. */
function landOf(map: MapGeometry): { land: Point[]; border: Point[] } {
  const known = lands.get(map);
  if (known) return known;
  const { place, terrain, size } = map;
  const [across, down] = [size[0] / 100, size[1] / 100];
  const isLand = (x: number, y: number) => terrain(x, y) === 2;
  const land = pointsOf([0, 0, ...size], 100)
    .filter(([x, y]) => isLand(x, y))
    .map((at) => ({ at, far: distance(place, at) }))
    .sort((a, b) => a.far - b.far)
    .map(({ at }) => at);
  const isInside = ([x, y]: Point) =>
    isLand(x - across, y) && isLand(x + across, y) && isLand(x, y - down) && isLand(x, y + down);
  const found = { land, border: [[place.x, place.y] as const, ...land.filter((at) => !isInside(at))] };
  lands.set(map, found);
  return found;
}

function besideCircle(map: MapGeometry, circle: Circle, lines: string[], ownLand: number): Candidate[] {
  return besides
    .flatMap((gap) => around(lines, circle, circle.radius + gap))
    .flatMap((label) => weighed(map, label, gapToCircle(label.box, circle), circle, ownLand));
}

/** Farther off, with a line that leads there. */
function apartFromCircle(map: MapGeometry, circle: Circle, lines: string[], ownLand: number): Candidate[] {
  return leaders
    .flatMap((gap) => around(lines, circle, circle.radius + gap))
    .filter(({ box }) => isFree(box, map))
    .map((label) => ({ ...label, cost: label.cost + led, leader: leaderOf(circle, label.at) }))
    .filter(({ leader }) =>
      map.circles.every((other) => leader.slice(1).every((at) => distance(other, at) > edge)),
    )
    .flatMap((label) => weighed(map, label, gapToCircle(label.box, circle), circle, ownLand));
}

/**
 * A name's place with what is bad about it: the land under it, and circles that it might as well belong to. None where
 * that is too bad.
 * @param reach How far it is from what it names.
 */
function weighed(
  map: MapGeometry,
  label: Candidate,
  reach: number,
  own: Circle,
  ownLand: number,
): Candidate[] {
  if (!isFree(label.box, map)) return [];
  const others = map.circles
    .filter(({ code }) => code !== own.code)
    .map((other) => gapToCircle(label.box, other));
  const isAlone = label.leader.length > 0;
  if (!isAlone && others.some((other) => other < reach - edge)) return [];
  const doubts = isAlone ? 0 : others.filter((other) => other < reach + 8).length;
  const cost = label.cost + landCost(map, label.box, ownLand) + doubts / 2 + reach / 200;
  return cost > tooBad ? [] : [{ ...label, cost }];
}

/** How bad the land under a box is, on the whole. Loops, since there are thousands of boxes. */
function landCost({ terrain }: MapGeometry, [left, top, right, bottom]: Box, ownLand: number): number {
  const parts = 7;
  let sum = 0;
  for (let column = 0; column <= parts; column++)
    for (let row = 0; row <= parts; row++) {
      const found = terrain(left + ((right - left) * column) / parts, top + ((bottom - top) * row) / parts);
      if (found !== ownLand || found === 0) sum += found === 0 ? onSea : found === 1 ? onGround : onOthers;
    }
  return sum / (parts + 1) ** 2;
}

/** The places round a point, at a distance from it. */
function around(lines: string[], { x, y }: Circle, reach: number): Candidate[] {
  return directions.flatMap((direction, index) => {
    const [right, down] = [Math.cos((direction * Math.PI) / 8), Math.sin((direction * Math.PI) / 8)];
    return toSide(right, ['end', 'middle', 'start'] as const).flatMap(([anchor, across]) =>
      toSide(down, ['above', 'level', 'below'] as const).map(([side, away]) => ({
        ...labelAt(lines, [x + across * reach, y + away * reach], anchor, side),
        cost: index / 100,
      })),
    );
  });
}

/** The first or the last where a direction leads to that side; where it leads to none all, moved the other way. */
function toSide<Way>(direction: number, [first, middle, last]: readonly [Way, Way, Way]): [Way, number][] {
  if (Math.abs(direction) > 0.1) return [[direction < 0 ? first : last, direction]];
  return [[first, 0.6], [middle, 0], [last, -0.6]]; // prettier-ignore
}

function labelAt(lines: string[], at: Point, anchor: Label['anchor'], side: Label['side']): Candidate {
  const across = Math.max(...lines.map(lengthOf)) * letterSize;
  const down = lines.length * lineHeight * letterSize;
  const left = at[0] - across * { start: 0, middle: 0.5, end: 1 }[anchor];
  const top = at[1] - down * { below: 0, level: 0.5, above: 1 }[side];
  const box: Box = [left, top, left + across, top + down];
  return { lines, at, anchor, side, isOnCountry: false, leader: [], cost: 0, box };
}

/** The length of a line in sizes of a letter, in bold letters of a wide kind (DejaVu Sans). */
const lengthOf = remembered((line: string) => {
  const widths = [...line].map((letter) => {
    if (/[ .,'’ijlfrtíI()-]/.test(letter)) return 0.44;
    return /[mwMW]/.test(letter) ? 1 : /\p{Lu}/u.test(letter) ? 0.8 : 0.68;
  });
  return widths.reduce((sum, width) => sum + width, 0);
});

/** The part of a box that is read: most phones have narrower letters, and little is above or below them. */
function bodyOf([left, top, right, bottom]: Box): Box {
  const [aside, away] = [(right - left) / 7, letterSize / 4];
  return [left + aside, top + away, right - aside, bottom - away];
}

/** From a circle's edge to where a name begins. */
function leaderOf({ x, y, radius }: Circle, [right, bottom]: Point): Point[] {
  const length = Math.hypot(right - x, bottom - y);
  return steps(radius / length, 1 - edge / length, 8).map((share) => [
    x + (right - x) * share,
    y + (bottom - y) * share,
  ]);
}

function isFree(box: Box, { size, circles, place }: MapGeometry): boolean {
  const [left, top, right, bottom] = box;
  const isWithin = left >= edge && top >= edge && right <= size[0] - edge && bottom <= size[1] - edge;
  if (!isWithin || (place.radius > 0 && gapToCircle(box, place) < edge)) return false;
  return circles.every((circle) => gapToCircle(box, circle) >= edge);
}

function isInTheWay(a: Candidate, b: Candidate): boolean {
  const [left, top, right, bottom] = a.box;
  const [otherLeft, otherTop, otherRight, otherBottom] = b.box;
  return (
    (left < otherRight + edge &&
      otherLeft < right + edge &&
      top < otherBottom + edge &&
      otherTop < bottom + edge) ||
    isCovered(a.leader, b.box) ||
    isCovered(b.leader, a.box) ||
    (isCut(a.leader, b.leader) && isCut(b.leader, a.leader))
  );
}

function isCovered(line: Point[], box: Box): boolean {
  for (const at of line) if (gapTo(box, at[0], at[1], edge) < 0) return true;
  return false;
}

/** Whether the ends of a line lie on both sides of another. */
function isCut(line: Point[], other: Point[]): boolean {
  const [first, last, from, to] = [line[0], line.at(-1), other[0], other.at(-1)];
  if (!first || !last || !from || !to) return false;
  return isLeft(first, from, to) !== isLeft(last, from, to);
}

function isLeft(at: Point, from: Point, to: Point): boolean {
  return (to[0] - from[0]) * (at[1] - from[1]) > (to[1] - from[1]) * (at[0] - from[0]);
}

function gapToCircle(box: Box, { x, y, radius }: Circle): number {
  return gapTo(box, x, y, radius);
}

/** From a box to the edge of a circle; below zero where they overlap. It is asked for most often. */
function gapTo(box: Box, x: number, y: number, radius: number): number {
  const aside = Math.max(box[0] - x, 0, x - box[2]);
  const away = Math.max(box[1] - y, 0, y - box[3]);
  // Not `Math.hypot`, which takes many times as long.
  return Math.sqrt(aside * aside + away * away) - radius;
}

/** From a circle's edge to a point. */
function distance({ x, y, radius }: Circle, at: Point): number {
  return Math.sqrt((at[0] - x) ** 2 + (at[1] - y) ** 2) - radius;
}

function pointsOf([left, top, right, bottom]: Box, parts = 7): Point[] {
  const points: Point[] = [];
  for (let column = 0; column <= parts; column++)
    for (let row = 0; row <= parts; row++)
      points.push([left + ((right - left) * column) / parts, top + ((bottom - top) * row) / parts]);
  return points;
}

function steps(from: number, to: number, count: number): number[] {
  return Array.from({ length: count + 1 }, (_, step) => from + ((to - from) * step) / count);
}
