import { expect, type Page } from '@playwright/test';
import { locales } from '../../src/i18n/locales.ts';
import { test } from './page.ts';

const boxes = (page: Page, selector: string) =>
  page.locator(selector).evaluateAll((texts) =>
    texts.map((text) => {
      const { left, top, right, bottom, height } = text.getBoundingClientRect();
      return { text: text.textContent ?? '', left, top, right, bottom, height };
    }),
  );

const widths = [320, 390, 768, 1024, 1280, 1600];
type Box = Awaited<ReturnType<typeof boxes>>[number];

/** Whether two boxes do not touch; `slack` is what letters of two lines may share. */
const areApart = (a: Box, b: Box, slack = 0) =>
  a.right <= b.left || b.right <= a.left || a.bottom <= b.top + slack || b.bottom <= a.top + slack;

for (const locale of locales) {
  test(`${locale}: no two names on the map overlap, none is cut, all can be read`, async ({ page }) => {
    await page.goto(`/${locale}/costa-rica/`);
    for (const width of widths) {
      await page.setViewportSize({ width, height: 900 });
      const labels = await boxes(page, '#map text');
      const [frame] = await boxes(page, '#map svg');
      expect(labels).toHaveLength(5);
      for (const [index, a] of labels.entries()) {
        for (const b of labels.slice(index + 1))
          expect(areApart(a, b), `${a.text} and ${b.text} at ${width} px`).toBe(true);
        expect(a.left, a.text).toBeGreaterThanOrEqual(frame!.left);
        expect(a.right, a.text).toBeLessThanOrEqual(frame!.right);
        expect(a.height, a.text).toBeGreaterThanOrEqual(11);
      }
    }
  });

  test(`${locale}: the charts' words stay inside and apart`, async ({ page }) => {
    await page.goto(`/${locale}/costa-rica/`);
    for (const width of widths) {
      await page.setViewportSize({ width, height: 900 });
      for (const chart of [0, 1]) {
        const selector = `#displacement svg >> nth=${chart}`;
        const [frame] = await boxes(page, selector);
        const texts = await boxes(page, `${selector} >> text`);
        expect(texts.length).toBeGreaterThanOrEqual(10);
        for (const [index, a] of texts.entries()) {
          expect(a.left, a.text).toBeGreaterThanOrEqual(frame!.left - 0.5);
          expect(a.right, a.text).toBeLessThanOrEqual(frame!.right + 0.5);
          for (const b of texts.slice(index + 1))
            expect(areApart(a, b, 4), `${a.text} and ${b.text} at ${width} px`).toBe(true);
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
    const canvas = await page.locator('body').evaluate((body) => getComputedStyle(body).backgroundColor);
    for (const [selector, property] of [
      ['#map text', 'fill'],
      ['#map .stroke-outline', 'stroke'],
      ['#map .fill-origin', 'fill'],
      ['#displacement svg text', 'fill'],
      ['#displacement svg rect', 'fill'],
    ] as const) {
      expect(await paint(selector, property), selector).not.toBe(canvas);
    }
  });

  test(`${locale}: on paper no number is white on white`, async ({ page }) => {
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
    await page.goto(`/${locale}/costa-rica/`);
    const colours = await page
      .locator('#displacement p, #displacement svg text, #displacement li, h1, #overview p')
      .evaluateAll((elements) =>
        elements.map((element) =>
          element instanceof SVGElement ? getComputedStyle(element).fill : getComputedStyle(element).color,
        ),
      );
    expect(colours.length).toBeGreaterThan(30);
    for (const colour of colours) expect(Math.max(...colour.match(/\d+/g)!.map(Number))).toBeLessThan(100);
  });
}
