import { geoPath, type GeoContext, type GeoPermissibleObjects, type GeoProjection } from 'd3-geo';

/** Left and top, in units of the drawing. */
export type Point = readonly [x: number, y: number];

/** The rings of a shape on the drawing, in whole units; what is too small to have an area is left out. */
export function ringsOf(shape: GeoPermissibleObjects, projection: GeoProjection): Point[][] {
  const rings: Point[][] = [];
  const add = (x: number, y: number) => {
    const point = [Math.round(x), Math.round(y)] as const;
    const last = rings.at(-1)?.at(-1);
    if (last?.[0] !== point[0] || last[1] !== point[1]) rings.at(-1)?.push(point);
  };
  const pen: GeoContext = {
    moveTo(x, y) {
      rings.push([]);
      add(x, y);
    },
    lineTo: add,
    closePath() {},
    beginPath() {},
    arc() {},
  };
  geoPath(projection, pen)(shape);
  return rings.filter((ring) => ring.length > 2);
}

/** Rings as an SVG path, each point relative to the last: half the bytes of absolute ones. */
export function pathOf(rings: Point[][]): string {
  let [left, top] = [0, 0];
  return rings
    .map((ring) => {
      const pairs = ring.map(([right, bottom]) => {
        const [x, y] = [Math.round(right), Math.round(bottom)];
        const pair = [x - left, y - top];
        [left, top] = [x, y];
        return pair;
      });
      // After `z` the pen is back at the ring's first point.
      [left, top] = ring[0] ?? [0, 0];
      return `m${pairs.join(' ').replaceAll(',-', '-').replaceAll(' -', '-').replaceAll(',', ' ')}z`;
    })
    .join('');
}

/** What lies at a point of the drawing: the number of the last layer that covers it, from 1; 0 where none does. */
export function terrainOf([width, height]: Point, layers: Point[][][]): (x: number, y: number) => number {
  const columns = Math.ceil(width / cell);
  const cells = new Uint8Array(columns * Math.ceil(height / cell));
  for (const [index, rings] of layers.entries())
    for (const [row, crossings] of crossingsOf(rings, Math.ceil(height / cell)).entries()) {
      const [...edges] = crossings.sort((a, b) => a - b).map((x) => row * columns + Math.round(x / cell));
      for (let edge = 0; edge < edges.length; edge += 2) cells.fill(index + 1, edges[edge], edges[edge + 1]);
    }
  return (x, y) => cells[Math.floor(y / cell) * columns + Math.floor(x / cell)] ?? 0;
}

const cell = 5;

/** Where the middle of each row of cells crosses the rings. */
function crossingsOf(rings: Point[][], rows: number): number[][] {
  const crossings = Array.from({ length: rows }, (): number[] => []);
  for (const ring of rings)
    for (const [index, [x1, y1]] of ring.entries()) {
      const [x2, y2] = ring[index + 1] ?? ring[0] ?? [x1, y1];
      const [top, bottom] = [Math.min(y1, y2), Math.max(y1, y2)];
      for (let row = Math.ceil(top / cell - 0.5); (row + 0.5) * cell < bottom; row++)
        crossings[row]?.push(x1 + (((row + 0.5) * cell - y1) * (x2 - x1)) / (y2 - y1));
    }
  return crossings;
}
