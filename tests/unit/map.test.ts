import { describe, expect, test } from 'vitest';
import { locales } from '../../src/i18n/locales.ts';
import type { CountryFacts } from '../../src/model/country.ts';
import { countryMap, originsShare, type Drawing } from '../../src/view/map.ts';

const pages = {
  'few neighbours': ['MX', { HN: 27889, CU: 17884, HT: 10853, SV: 5479, VE: 5419 }],
  'a small country': ['CR', { NI: 24310, CU: 3127, VE: 1946, CO: 1208 }],
  'large countries far away': ['MX', { RU: 9000, CN: 7000, AF: 5000 }],
  'a country with land on two continents': ['MX', { FR: 900, HN: 3000 }],
  'the other side of the world': ['MX', { NZ: 900, HN: 3000 }],
  'ten origins': [
    'MX',
    { HN: 900, CU: 800, HT: 700, SV: 600, VE: 500, GT: 400, CO: 300, BR: 250, CL: 200, US: 150 },
  ],
  'a long name': ['MX', { CD: 2000, HT: 1000, AO: 900 }],
  'islands that the simplified outlines lack': ['MX', { DM: 100, BH: 80, CV: 60 }],
  'a large neighbour': ['MX', { US: 3000, HN: 2000 }],
  'neighbours on all sides': ['MN', { RU: 3000, CN: 2000 }],
  'an own country too small to see': ['SG', { MM: 300, CN: 200, AF: 100 }],
  'islands beyond the date line': ['FJ', { NZ: 300, WS: 200, TO: 100 }],
} as const;

const letters = 27;

function factsOf(code: string, origins: Record<string, number>, total?: number): CountryFacts {
  const byOrigin = Object.entries(origins).map(([country, people]) => ({ country, people }));
  const sum = byOrigin.reduce((sum, { people }) => sum + people, 0);
  const byYear = [{ year: 2024, people: total ?? sum * 2 }];
  return { code, applications: { year: 2024, byOrigin, byYear } } as unknown as CountryFacts;
}

/** Everything on the drawing that covers another thing or leaves the drawing, with the largest letters. */
function problemsOf({ viewBox, circles, labels }: Drawing): string[] {
  const [, , width = 0, height = 0] = viewBox.split(' ').map(Number);
  const boxes = labels.map(({ x, y, anchor, lines }) => {
    const across = Math.max(...lines.map(({ text }) => text.length)) * 0.55 * letters;
    const left = (parseFloat(x) / 100) * width - across * { start: 0, middle: 0.5, end: 1 }[anchor];
    const baseline = (parseFloat(y) / 100) * height + parseFloat(lines[0]?.dy ?? '') * letters;
    const bottom = baseline + (lines.length - 1) * 1.15 * letters;
    return { text: lines[0]?.text, left, right: left + across, top: baseline - 0.8 * letters, bottom };
  });
  return [
    ...boxes.flatMap((a, index) => [
      ...(a.left < 0 || a.top < 0 || a.right > width || a.bottom > height ? [`${a.text} leaves`] : []),
      ...boxes
        .slice(index + 1)
        .filter((b) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom)
        .map((b) => `${a.text} covers ${b.text}`),
      ...circles
        .filter(({ x, y, radius }) => {
          const [beside, off] = [Math.max(a.left - x, 0, x - a.right), Math.max(a.top - y, 0, y - a.bottom)];
          return Math.hypot(beside, off) < radius;
        })
        .map(({ code }) => `${a.text} covers the circle of ${code}`),
    ]),
    ...circles.flatMap((a, index) =>
      circles
        .slice(index + 1)
        .filter((b) => Math.hypot(a.x - b.x, a.y - b.y) < a.radius + b.radius)
        .map((b) => `the circles of ${a.code} and ${b.code} overlap`),
    ),
  ];
}

describe.each(Object.entries(pages))('the map of %s', (_, [code, origins]) => {
  test.each(locales)('has all names side by side in %s', (locale) => {
    const { drawing, list } = countryMap(factsOf(code, origins), locale) ?? { list: [] };
    if (!drawing) throw new Error('It is not drawn.');
    expect(problemsOf(drawing)).toEqual([]);
    expect(drawing.labels).toHaveLength(drawing.circles.length + 1);
    expect(list).toHaveLength(Object.keys(origins).length);
    const [, , width = 0, height = 0] = drawing.viewBox.split(' ').map(Number);
    expect(height / width).toBeGreaterThanOrEqual(0.5);
    expect(height / width).toBeLessThanOrEqual(0.85);
  });

  test('has circles to scale', () => {
    const people = new Map(Object.entries<number>(origins));
    const circles = countryMap(factsOf(code, origins), 'es')?.drawing?.circles ?? [];
    const [largest] = circles.toSorted((a, b) => b.radius - a.radius);
    const unit = (largest?.radius ?? 0) ** 2 / (people.get(largest?.code ?? '') ?? 0);
    for (const { code, radius } of circles.filter(({ radius }) => radius > 4))
      expect(Math.abs(radius - Math.sqrt(unit * (people.get(code) ?? 0))), code).toBeLessThan(0.2);
  });
});

test('what covers another thing is found', () => {
  const { drawing } = countryMap(factsOf('MX', pages['few neighbours'][1]), 'es') ?? {};
  const [first, ...others] = drawing?.labels ?? [];
  if (!drawing || !first) throw new Error('It is not drawn.');
  const moved = others.map((label) => ({ ...label, x: first.x, y: first.y, anchor: first.anchor }));
  expect(problemsOf({ ...drawing, labels: [first, ...moved] })).not.toEqual([]);
  expect(problemsOf({ ...drawing, labels: [{ ...first, x: '99%', anchor: 'start' }] })).not.toEqual([]);
  const circles = drawing.circles.map((circle) => ({ ...circle, radius: circle.radius * 3 }));
  expect(problemsOf({ ...drawing, circles })).not.toEqual([]);
});

test.each([
  ['TV', { WS: 10 }],
  ['FJ', { TV: 20, WS: 10 }],
  ['MX', { HN: 0 }],
])('the list stands alone where the atlas lacks a country, or nobody can be drawn: %s', (code, origins) => {
  const map = countryMap(factsOf(code, origins), 'en');
  expect(map?.drawing).toBeUndefined();
  expect(map?.list).toHaveLength(Object.keys(origins).length);
});

test('where nobody is known to come from anywhere there is neither map nor list', () => {
  expect(countryMap(factsOf('MX', {}), 'en')).toBeUndefined();
});

test.each([
  [67_524, 78_966, { part: 6, whole: 7 }],
  [2, 3, { part: 2, whole: 3 }],
  [904, 1000, { part: 9, whole: 10 }],
  [50, 100, { percent: 0.5 }],
  [95, 100, { percent: 0.95 }],
  [100, 100, { percent: 1 }],
  [0, 100, undefined],
  [5, undefined, undefined],
] as const)('%s of %s is the share', (people, total, share) => {
  const facts = factsOf('MX', { HN: people }, total);
  if (total === undefined) facts.applications!.byYear = [];
  expect(originsShare(facts)).toEqual(share);
});
