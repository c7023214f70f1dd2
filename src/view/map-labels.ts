/** Left and top, in units of the drawing. */
export type Point = readonly [x: number, y: number];

/** A name on the map; `y` is the middle of its line. */
export interface Label {
  text: string;
  x: number;
  y: number;
  anchor: 'start' | 'middle' | 'end';
}

/** A quadratic curve: start, control point, end. */
export type Curve = readonly [Point, Point, Point];

interface Wish {
  text: string;
  at: Point;
  /** Whether a point lies on the country's own ground, where the name belongs. */
  isInside?: (point: Point) => boolean;
}

type Box = [left: number, top: number, right: number, bottom: number];

// The largest size at which the style sheet prints labels, in units of the drawing, and bold letters' mean width.
const size = 24;
const placeSize = 26;
const letterWidth = 0.72;

/**
 * Places each name where it covers no other name, stays on the map, and covers as little of the lines as possible.
 * @param place The country itself, whose name may move across its own ground.
 * @param curves The lines.
 */
export function placeLabels(place: Wish, others: Wish[], curves: Curve[], [width, height]: Point): Label[] {
  const points = curves.flatMap(pointsOf);
  const taken: Box[] = [];
  return [place, ...others].map((wish, index) => {
    const candidates = index === 0 ? across(wish) : around(wish);
    const cost = (label: Label): number => {
      const box = boxOf(label, index === 0 ? placeSize : size);
      const { y } = label;
      const outside = box[0] < 4 || box[1] < 4 || box[2] > width - 4 || box[3] > height - 4 ? 1e4 : 0;
      const covered = taken.filter((other) => overlap(box, other)).length * 1e4;
      const ends: Point[] = [
        [box[0], y],
        [box[2], y],
      ];
      const astray = wish.isInside ? ends.filter((end) => !wish.isInside?.(end)).length * 50 : 0;
      return (
        outside +
        covered +
        astray +
        points.filter((point) => contains(box, point)).length * 10 +
        candidates.indexOf(label)
      );
    };
    const best = candidates.reduce((best, label) => (cost(label) < cost(best) ? label : best));
    taken.push(boxOf(best, index === 0 ? placeSize : size));
    return best;
  });
}

function across({ text, at: [x, y] }: Wish): Label[] {
  const steps = [0, -15, 15, -30, 30, -45, 45, -60];
  return steps.flatMap((up) =>
    steps.map((left) => ({ text, x: x + left, y: y + up, anchor: 'middle' as const })),
  );
}

function around({ text, at: [x, y] }: Wish): Label[] {
  return [16, 28, 42, 60].flatMap((gap): Label[] => [
    { text, x: x + gap, y, anchor: 'start' },
    { text, x, y: y + gap + 4, anchor: 'middle' },
    { text, x: x - gap, y: y + gap / 2, anchor: 'end' },
    { text, x, y: y - gap, anchor: 'middle' },
    { text, x: x + gap, y: y - gap / 2, anchor: 'start' },
    { text, x: x - gap, y: y - gap / 2, anchor: 'end' },
    { text, x: x + gap, y: y + gap / 2, anchor: 'start' },
  ]);
}

function boxOf({ text, x, y, anchor }: Label, size: number): Box {
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

/** Points along a curve, from its start to its end. */
export function pointsOf(curve: Curve): Point[] {
  return Array.from({ length: 25 }, (_, step) => pointOn(curve, step / 24));
}

function pointOn([from, bend, to]: Curve, t: number): Point {
  const axis = (index: 0 | 1) =>
    (1 - t) ** 2 * from[index] + 2 * (1 - t) * t * bend[index] + t ** 2 * to[index];
  return [axis(0), axis(1)];
}
