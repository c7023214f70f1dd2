import { leastBy, pointsOf, type Curve, type Point } from './map-curves.ts';

/** A name on the map; `y` is the middle of its line. */
export interface Label {
  text: string;
  x: number;
  y: number;
  anchor: 'start' | 'middle' | 'end';
  /** Whether it is the name of the page's own country. */
  isCountry: boolean;
}

interface Wish {
  text: string;
  at: Point;
  /** Whether a point lies on the country's own ground, where the name belongs. */
  isInside?: (point: Point) => boolean;
}

type Box = [left: number, top: number, right: number, bottom: number];
type Position = Pick<Label, 'x' | 'y' | 'anchor'>;

// The largest size at which the style sheet prints labels, in units of the drawing, and bold letters' mean width.
const originSize = 24;
const countrySize = 26;
const letterWidth = 0.72;

/**
 * Places each name where it covers no other name, stays on the map, and covers as little of the lines as possible.
 * @param country The country itself, whose name may move across its own ground.
 */
export function placeLabels(
  country: Wish | undefined,
  origins: Wish[],
  curves: Curve[],
  [width, height]: Point,
): Label[] {
  const points = curves.flatMap(pointsOf);
  const taken: Box[] = [];
  const place = ({ text, at, isInside }: Wish, isCountry: boolean): Label => {
    const size = isCountry ? countrySize : originSize;
    const cost = (position: Position, index: number, least: number): number => {
      const box = boxOf(text, position, size);
      const [left, top, right, bottom] = box;
      const outside = left < 4 || top < 4 || right > width - 4 || bottom > height - 4 ? 1e4 : 0;
      const covered = taken.filter((other) => overlap(box, other)).length * 1e4;
      const crossed = points.filter((point) => contains(box, point)).length * 10;
      const sum = outside + covered + crossed + index;
      if (!isInside || sum >= least) return sum;
      return sum + [left, right].filter((x) => !isInside([x, position.y])).length * 50;
    };
    const best = leastBy(isCountry ? across(at) : around(at), cost);
    taken.push(boxOf(text, best, size));
    return { text, ...best, isCountry };
  };
  return [...(country ? [place(country, true)] : []), ...origins.map((origin) => place(origin, false))];
}

function across([x, y]: Point): Position[] {
  const steps = [0, -15, 15, -30, 30, -45, 45, -60];
  return steps.flatMap((up) => steps.map((left) => ({ x: x + left, y: y + up, anchor: 'middle' as const })));
}

function around([x, y]: Point): Position[] {
  return [16, 28, 42, 60].flatMap((gap): Position[] => [
    { x: x + gap, y, anchor: 'start' },
    { x, y: y + gap + 4, anchor: 'middle' },
    { x: x - gap, y: y + gap / 2, anchor: 'end' },
    { x, y: y - gap, anchor: 'middle' },
    { x: x + gap, y: y - gap / 2, anchor: 'start' },
    { x: x - gap, y: y - gap / 2, anchor: 'end' },
    { x: x + gap, y: y + gap / 2, anchor: 'start' },
  ]);
}

function boxOf(text: string, { x, y, anchor }: Position, size: number): Box {
  const width = text.length * letterWidth * size;
  const left = { start: x, middle: x - width / 2, end: x - width }[anchor];
  return [left, y - size * 0.65, left + width, y + size * 0.65];
}

function overlap(a: Box, b: Box): boolean {
  return a[0] < b[2] && b[0] < a[2] && a[1] < b[3] && b[1] < a[3];
}

function contains([left, top, right, bottom]: Box, [x, y]: Point): boolean {
  return x > left && x < right && y > top && y < bottom;
}
