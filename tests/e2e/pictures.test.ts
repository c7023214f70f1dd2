import { expect, type Page } from '@playwright/test';
import { locales } from '../../src/i18n/locales.ts';
import { test } from './page.ts';

const widths = [320, 390, 768, 1024, 1280, 1600];

const boxes = (page: Page, selector: string) =>
  page.locator(selector).evaluateAll((parts) =>
    parts
      .filter((part) => part.getClientRects().length > 0)
      .map((part) => {
        const { left, top, right, bottom, height } = part.getBoundingClientRect();
        return { text: part.textContent ?? '', left, top, right, bottom, height };
      }),
  );

type Box = Awaited<ReturnType<typeof boxes>>[number];

/** Whether two boxes do not touch; `slack` is what the boxes of letters have over the letters themselves, in pixels. */
const areApart = (a: Box, b: Box, slack: number) =>
  a.right <= b.left + slack ||
  b.right <= a.left + slack ||
  a.bottom <= b.top + slack ||
  b.bottom <= a.top + slack;

for (const locale of locales) {
  test(`${locale}: on the map no name touches another or a circle, none is cut, all can be read`, async ({
    page,
  }) => {
    await page.goto(`/${locale}/costa-rica/`);
    for (const width of widths) {
      await page.setViewportSize({ width, height: 900 });
      const names = await boxes(page, '#map text');
      const circles = await boxes(page, '#map circle');
      const [frame] = await boxes(page, '#map svg >> nth=0');
      expect(names).toHaveLength(5);
      expect(circles).toHaveLength(4);
      for (const [index, a] of names.entries()) {
        for (const b of names.slice(index + 1))
          expect(areApart(a, b, 2), `${a.text} and ${b.text} at ${width} px`).toBe(true);
        for (const circle of circles)
          expect(areApart(a, circle, 4), `${a.text} and a circle at ${width} px`).toBe(true);
        expect(a.left, a.text).toBeGreaterThanOrEqual(frame!.left);
        expect(a.right, a.text).toBeLessThanOrEqual(frame!.right);
        expect(a.top, a.text).toBeGreaterThanOrEqual(frame!.top - 2);
        expect(a.bottom, a.text).toBeLessThanOrEqual(frame!.bottom + 2);
        // Two lines of letters of 12 px.
        expect(a.height, a.text).toBeGreaterThanOrEqual(24);
      }
    }
  });

  test(`${locale}: where letters are too large for the map, its list stands in its place`, async ({
    page,
  }) => {
    await page.goto(`/${locale}/costa-rica/`);
    await page.setViewportSize({ width: 390, height: 900 });
    await expect(page.locator('#map li').first()).toBeHidden();
    await page.locator('html').evaluate(({ style }) => style.setProperty('font-size', '200%'));
    await expect(page.locator('#map li').first()).toBeVisible();
    await expect(page.locator('#map svg').first()).toBeHidden();
  });

  test(`${locale}: the columns' numbers and years stay apart, also in letters of 200 %`, async ({ page }) => {
    await page.goto(`/${locale}/costa-rica/`);
    for (const size of ['100%', '200%']) {
      await page.locator('html').evaluate(({ style }, size) => style.setProperty('font-size', size), size);
      for (const width of widths) {
        await page.setViewportSize({ width, height: 900 });
        const texts = await boxes(page, '.years text');
        expect(texts.length).toBeGreaterThanOrEqual(5);
        for (const [index, a] of texts.entries()) {
          expect(a.left, a.text).toBeGreaterThanOrEqual(0);
          expect(a.right, a.text).toBeLessThanOrEqual(width);
          for (const b of texts.slice(index + 1))
            expect(areApart(a, b, 2), `${a.text} and ${b.text} at ${width} px, ${size}`).toBe(true);
        }
      }
    }
  });

  test(`${locale}: pictures stay readable in forced colours`, async ({ page }) => {
    await page.emulateMedia({ forcedColors: 'active', colorScheme: 'dark' });
    await page.goto(`/${locale}/costa-rica/`);
    const paint = (selector: string, property: 'fill' | 'stroke') =>
      page
        .locator(selector)
        .first()
        .evaluate((element, property) => getComputedStyle(element)[property], property);
    const canvas = await page.locator('html').evaluate((html) => getComputedStyle(html).backgroundColor);
    for (const [selector, property] of [
      ['#map text', 'fill'],
      ['#map .map-country', 'stroke'],
      ['#map .map-circles', 'fill'],
      ['.years text', 'fill'],
      ['.years rect', 'fill'],
      ['.bar rect', 'fill'],
    ] as const) {
      expect(await paint(selector, property), selector).not.toBe(canvas);
    }
  });

  test(`${locale}: on paper letters are black, and shapes that say something have 3:1`, async ({ page }) => {
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
    await page.goto(`/${locale}/costa-rica/`);
    const brightest = (selector: string, property: 'color' | 'fill') =>
      page.locator(selector).evaluateAll(
        (elements, property) =>
          elements
            .map((element) =>
              getComputedStyle(element)
                [property].match(/[\d.]+/g)!
                .slice(0, 3)
                .map(Number),
            )
            .map((colour) => Math.max(...colour)),
        property,
      );
    const letters = [
      ...(await brightest('#displacement p, #displacement li, h1, #overview p, #help a', 'color')),
      ...(await brightest('.years text', 'fill')),
    ];
    expect(letters.length).toBeGreaterThan(30);
    expect(Math.max(...letters)).toBeLessThan(100);
    // #949494 is the lightest grey that has 3:1 on white.
    const shapes = await brightest('.years rect, .bar rect, .map-circles, .map-country', 'fill');
    expect(Math.max(...shapes)).toBeLessThanOrEqual(0x94);
  });
}

for (const locale of locales)
  test(`${locale}: a listener hears the numbers that the page prints, each of its own drawing once`, async ({
    page,
  }) => {
    await page.goto(`/${locale}/costa-rica/`);
    const snapshot = await page.locator('main').ariaSnapshot();
    const heard = snapshot.replace(/(?<=\d)\s(?=\d{3})/g, ',');
    expect(heard).toContain('243,118');
    for (const number of ['243,118', '205,930', '31,204', '221,765'])
      expect(heard.split(number), number).toHaveLength(2);
    // Those of the map and the columns are in the tables, which are closed.
    for (const number of ['24,310', '39,082', '52,803']) expect(heard).not.toContain(number);
  });
