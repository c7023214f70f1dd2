import { expect } from '@playwright/test';
import { locales } from '../../src/i18n/locales.ts';
import { sampleProject } from '../sample-build.ts';
import { isDistinct, isShared, siteIn } from '../site.ts';
import { test } from './page.ts';

const pages = siteIn(sampleProject).pages.filter(isDistinct);
const paired = pages.filter(({ path }) => !isShared(path));

for (const { path, $ } of paired) {
  test(`${path}: the keyboard leads to the same page in the other language and back`, async ({ page }) => {
    await page.goto(path);
    await page.keyboard.press('Tab');
    await expect(page.locator('a[href="#main"]')).toBeFocused();
    await page.keyboard.press('Tab');
    await expect(page.locator('#exit')).toBeFocused();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    const link = page.locator('header nav a').first();
    await expect(link).toBeFocused();
    const translation = $('header nav a').first().attr('href') ?? '';
    await page.keyboard.press('Enter');
    await page.waitForURL(`**${translation}`);
    await page.locator('header nav a').first().focus();
    await page.keyboard.press('Enter');
    await page.waitForURL(`**${path}`);
  });
}

for (const { path } of pages) {
  test(`${path}: the skip link shows itself when it has the focus, and leads to the content`, async ({
    page,
  }) => {
    await page.goto(path);
    await page.keyboard.press('Tab');
    const link = page.locator('a[href="#main"]');
    await expect(link).toBeInViewport();
    expect((await link.boundingBox())?.height).toBeGreaterThanOrEqual(44);
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/#main$/);
  });
}

for (const locale of locales) {
  test(`${locale}: a section's link lands on the same section in the other language`, async ({ page }) => {
    for (const id of ['overview', 'work', 'displacement']) {
      await page.goto(`/${locale}/costa-rica/`);
      await page.locator(`#${id} a[hreflang]`).first().click();
      await expect(page).toHaveURL(new RegExp(`/costa-rica/#${id}$`));
      await expect(page.locator('html')).not.toHaveAttribute('lang', locale);
      await expect(page.locator(`#${id}-title`)).toBeInViewport();
    }
  });

  test(`${locale}: the first screen of a phone has the way out, the name, help, the language and the facts`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    await page.goto(`/${locale}/costa-rica/`);
    for (const part of ['#exit', 'h1', 'main .button-filled', '#languages a', '#facts dd >> nth=-1']) {
      await expect(page.locator(part).first()).toBeInViewport({ ratio: 1 });
    }
    const help = await page.locator('main .button-filled').first().boundingBox();
    expect(help?.width).toBeGreaterThan(340);
    const section = await page.locator('#help').boundingBox();
    expect(section!.y + section!.height).toBeLessThanOrEqual(1800);
  });

  test(`${locale}: one request before it renders, none to another origin, no cookie, no storage`, async ({
    page,
    context,
    baseURL,
  }) => {
    const requests: { url: string; type: string }[] = [];
    page.on('request', (request) => requests.push({ url: request.url(), type: request.resourceType() }));
    await page.goto(`/${locale}/costa-rica/`, { waitUntil: 'networkidle' });
    const blocking = requests.filter(({ type }) =>
      ['document', 'stylesheet', 'script', 'font'].includes(type),
    );
    console.log(
      `/${locale}/costa-rica/: ${blocking.length} request before it renders, ${requests.length} in all`,
    );
    expect(blocking.map(({ url }) => url)).toEqual([`${baseURL}/${locale}/costa-rica/`]);
    expect(requests.filter(({ url }) => !url.startsWith(`${baseURL}/`))).toEqual([]);
    expect(await context.cookies()).toEqual([]);
    expect((await context.storageState()).origins).toEqual([]);
  });
}

test('the big number stands on one line from 320 to 1280 px', async ({ page }) => {
  await page.goto('/es/costa-rica/');
  for (const width of [320, 390, 768, 1024, 1280]) {
    await page.setViewportSize({ width, height: 844 });
    const lines = await page
      .getByText(/^21\s450$/)
      .last()
      .evaluate(
        (element) => element.getBoundingClientRect().height / parseFloat(getComputedStyle(element).fontSize),
      );
    expect(lines, `${width} px`).toBeLessThan(1.5);
  }
});

test('a missing page answers 404 with the ethics notice in both languages', async ({ page }) => {
  const response = await page.goto('/en/nothing-here/');
  expect(response?.status()).toBe(404);
  for (const locale of locales)
    await expect(page.locator(`main [lang=${locale}] a[href="mailto:ethics@hias.org"]`)).toBeVisible();
});

test('the landing page has help and both languages, equally wide, in the first 400 px of a phone', async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 844 });
  for (const path of ['/', '/nothing-here/']) {
    await page.goto(path);
    const buttons = await page
      .locator('main .side-by-side a')
      .evaluateAll((links) => links.map((link) => link.getBoundingClientRect()));
    expect(buttons).toHaveLength(2 * locales.length);
    for (const { bottom } of buttons) expect(bottom).toBeLessThanOrEqual(400);
    expect(Math.abs(buttons[2]!.width - buttons[3]!.width)).toBeLessThan(1);
  }
});

for (const { path } of pages) {
  test(`${path}: nothing has to be scrolled sideways from 320 to 1600 px`, async ({ page }) => {
    await page.goto(path);
    for (const width of [320, 390, 768, 1024, 1280, 1600]) {
      await page.setViewportSize({ width, height: 800 });
      const box = await page.locator('body').boundingBox();
      const wide = await page
        .locator('body *')
        .evaluateAll(
          (elements, width) =>
            elements
              .filter(
                (element) =>
                  element.getBoundingClientRect().right > width + 1 &&
                  !element.closest('.sr-only, a[href="#main"]'),
              )
              .map((element) => element.outerHTML.slice(0, 80)),
          width,
        );
      expect(box?.width).toBeLessThanOrEqual(width);
      expect(wide).toEqual([]);
    }
  });

  test(`${path}: text at 200 % fits on a phone`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    await page.goto(path);
    await page.locator('html').evaluate(({ style }) => style.setProperty('font-size', '200%'));
    expect(await page.locator('html').evaluate(({ scrollWidth }) => scrollWidth)).toBe(320);
    const outside = await page.locator('main svg text').evaluateAll((texts) =>
      texts
        .filter((text) => text.getClientRects().length > 0)
        .filter((text) => {
          const { left, right } = text.getBoundingClientRect();
          return left < 0 || right > 320;
        })
        .map((text) => text.textContent),
    );
    expect(outside).toEqual([]);
  });

  test(`${path}: what is pressed in need is 44 px high, and the header is one row from 360 px on`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 360, height: 740 });
    await page.goto(path);
    const heights = await page
      .locator('header a, .button, #languages a, #help .prose > p:first-child > a, a[href^="mailto:"].target')
      .evaluateAll((links) =>
        links.map((link) => ({ text: link.textContent, height: link.getBoundingClientRect().height })),
      );
    expect(heights.length).toBeGreaterThan(3);
    expect(heights.filter(({ height }) => height < 44)).toEqual([]);
    expect((await page.locator('header').boundingBox())?.height).toBeLessThan(64);
  });
}
