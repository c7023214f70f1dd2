import { test as base, type Page } from '@playwright/test';

/**
 * Playwright's test, with one page for all tests of a worker: a new one for each took longer than most tests. It has
 * no JavaScript, and begins each test with the usual window, media and colours.
 */
export const test = base.extend<object, { own: Page }>({
  own: [
    async ({ browser }, use) => {
      const baseURL = `http://localhost:${process.env['SITE_PORT']}`;
      const context = await browser.newContext({ javaScriptEnabled: false, baseURL });
      await use(await context.newPage());
      await context.close();
    },
    { scope: 'worker' },
  ],
  context: ({ own }, use) => use(own.context()),
  page: async ({ own }, use) => {
    await own.emulateMedia({ media: null, colorScheme: null, forcedColors: null });
    await own.setViewportSize({ width: 1280, height: 720 });
    await use(own);
  },
});
