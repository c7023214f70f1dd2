/** Left and top, in units of the drawing. */
export type Point = readonly [x: number, y: number];

/** A quadratic curve: start, control point, end. */
export type Curve = readonly [Point, Point, Point];

// How far a line may bend, as a share of its length; the first that keeps clear of the others is taken.
const bends = [0.2, 0.1, 0, -0.1, 0.3, -0.2];
const clearance = 16;

/** Lines to one point that neither lie on each other nor hide where another comes from; the nearest are drawn first. */
export function apart(starts: Point[], target: Point): Curve[] {
  const distance = (a: Point, b: Point) => Math.hypot(a[0] - b[0], a[1] - b[1]);
  const drawn = new Map<Point, Curve>();
  for (const start of starts.toSorted((a, b) => distance(a, target) - distance(b, target))) {
    const others = [...starts.filter((other) => other !== start), ...[...drawn.values()].flatMap(pointsOf)];
    const near = (line: Curve) =>
      pointsOf(line)
        // All lines meet at their end.
        .filter((point) => distance(point, target) > distance(start, target) / 3)
        .filter((point) => others.some((other) => distance(point, other) < clearance)).length;
    drawn.set(start, leastBy(bends.map((bend) => curve(start, target, bend)), near)); // prettier-ignore
  }
  return starts.map((start) => drawn.get(start) ?? curve(start, target, 0));
}

/**
 * The first of the values that costs least.
 * @param cost It may stop counting where it has reached `least`, the least cost so far.
 */
export function leastBy<Value>(
  values: Value[],
  cost: (value: Value, index: number, least: number) => number,
): Value {
  let least = Infinity;
  let [best] = values;
  for (const [index, value] of values.entries()) {
    const own = cost(value, index, least);
    if (own < least) [least, best] = [own, value];
  }
  return best as Value;
}

/** Points along a curve, from its start to its end. */
export function pointsOf([from, bend, to]: Curve): Point[] {
  const axis = (index: 0 | 1, t: number) =>
    (1 - t) ** 2 * from[index] + 2 * (1 - t) * t * bend[index] + t ** 2 * to[index];
  return Array.from({ length: 25 }, (_, step) => [axis(0, step / 24), axis(1, step / 24)]);
}

/** Start, control point and end of a curve; upwards where `bend`, a share of its length, is above zero. */
function curve(from: Point, to: Point, bend: number): Curve {
  const [dx, dy] = [to[0] - from[0], to[1] - from[1]];
  const up = dx < 0 ? bend : -bend;
  return [from, [Math.round(from[0] + dx / 2 - dy * up), Math.round(from[1] + dy / 2 + dx * up)], to];
}
