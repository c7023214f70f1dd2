import { expect, test, type Page } from '@playwright/test';
import { locales } from '../../src/i18n/locales.ts';

test.use({ javaScriptEnabled: false });

const boxes = (page: Page, selector: string) =>
  page.locator(selector).evaluateAll((texts) =>
    texts.map((text) => {
      const { left, top, right, bottom, height } = text.getBoundingClientRect();
      return { text: text.textContent ?? '', left, top, right, bottom, height };
    }),
  );

for (const locale of locales) {
  for (const width of [320, 390, 768, 1024, 1280, 1600]) {
    test(`${locale}: no two names on the map overlap, none is cut, all can be read at ${width} px`, async ({
      page,
    }) => {
      await page.setViewportSize({ width, height: 900 });
      await page.goto(`/${locale}/mexico/`);
      const labels = await boxes(page, '#map text');
      const [frame] = await boxes(page, '#map svg');
      expect(labels).toHaveLength(6);
      for (const [index, a] of labels.entries()) {
        for (const b of labels.slice(index + 1)) {
          const apart = a.right <= b.left || b.right <= a.left || a.bottom <= b.top || b.bottom <= a.top;
          expect(apart, `${a.text} and ${b.text}`).toBe(true);
        }
        expect(a.left, a.text).toBeGreaterThanOrEqual(frame!.left);
        expect(a.right, a.text).toBeLessThanOrEqual(frame!.right);
        expect(a.height, a.text).toBeGreaterThanOrEqual(11);
      }
    });

    test(`${locale}: the charts' words stay inside and apart at ${width} px`, async ({ page }) => {
      await page.setViewportSize({ width, height: 900 });
      await page.goto(`/${locale}/mexico/`);
      for (const chart of [0, 1]) {
        const selector = `#displacement svg >> nth=${chart}`;
        const [frame] = await boxes(page, selector);
        const texts = await boxes(page, `${selector} >> text`);
        expect(texts.length).toBeGreaterThan(10);
        for (const { text, left, right } of texts) {
          expect(left, text).toBeGreaterThanOrEqual(frame!.left - 0.5);
          expect(right, text).toBeLessThanOrEqual(frame!.right + 0.5);
        }
        for (const [index, a] of texts.entries()) {
          for (const b of texts.slice(index + 1)) {
            const apart =
              a.right <= b.left || b.right <= a.left || a.bottom <= b.top + 4 || b.bottom <= a.top + 4;
            expect(apart, `${a.text} and ${b.text}`).toBe(true);
          }
        }
      }
    });
  }

  test(`${locale}: pictures stay readable in forced colours`, async ({ page }) => {
    await page.emulateMedia({ forcedColors: 'active', colorScheme: 'dark' });
    await page.goto(`/${locale}/mexico/`);
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
    await page.goto(`/${locale}/mexico/`);
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
