import { join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import { chromium, type Browser, type Page } from '@playwright/test';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { axeTags, browserPath, browserSettings } from '../browser.ts';
import { isDistinct, siteIn } from '../site.ts';
import { liveProject } from './project.ts';

const site = siteIn(liveProject);
let browser: Browser;

beforeAll(async () => {
  browser = await chromium.launch(browserSettings(await browserPath()));
});
afterAll(() => browser.close());

/** A page at a width, answered from the built files without a server. */
async function opened(path: string, width: number): Promise<Page> {
  const context = await browser.newContext({ viewport: { width, height: 800 } });
  const page = await context.newPage();
  await page.route('https://hias.example/**', async (route) => {
    const { pathname } = new URL(route.request().url());
    const file = join(site.dist, pathname.replace(/\/$/, '/index.html'));
    await route.fulfill({ path: file });
  });
  await page.goto(`https://hias.example${path}`);
  return page;
}

test.each(site.pages.filter(isDistinct))(
  '$path: axe finds nothing, and nothing has to be scrolled sideways',
  async ({ path }) => {
    const page = await opened(path, 320);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    const { violations, passes } = await new AxeBuilder({ page }).withTags(axeTags).analyze();
    expect(passes.length).toBeGreaterThan(20);
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join('\n')}`)).toEqual(
      [],
    );
    await page.context().close();
  },
);
