import { AxeBuilder } from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';
import { defaultLocale } from '../../src/i18n/locales.ts';
import { axeTags } from '../browser.ts';
import { sampleProject } from '../sample-build.ts';
import { isDistinct, localeOf, siteIn } from '../site.ts';

/** The rules whose verdict may change with the width or the colours, where the page's elements stay the same. */
const ofLooks = [
  ...['color-contrast', 'color-contrast-enhanced', 'link-in-text-block', 'target-size'],
  ...['scrollable-region-focusable', 'heading-order', 'page-has-heading-one', 'landmark-one-main', 'region'],
];

interface Look {
  width: number;
  colorScheme?: 'dark';
  forcedColors?: 'active';
  media?: 'print';
}

/** In what a page is judged again. The page of a country and its sheet have every kind of colour and size. */
function looksOf(path: string): Look[] {
  const looks: Look[] = [{ width: 1280, colorScheme: 'dark' }];
  const isRich = /costa-rica\/(sheet\/)?$/.test(path);
  return isRich ? [...looks, { width: 1280, forcedColors: 'active' }, { width: 794, media: 'print' }] : looks;
}

// One language: they share their templates, and `tests/live` judges the pages of all.
const pages = siteIn(sampleProject).pages.filter(
  (page) => isDistinct(page) && localeOf(page.path) === defaultLocale,
);

for (const { path } of pages) {
  test(`axe finds nothing on ${path} at 320 px in light and 1280 px in dark, a rich one also in forced colours and print`, async ({
    browser,
    baseURL,
  }) => {
    const context = await browser.newContext({ colorScheme: 'light', viewport: { width: 320, height: 900 } });
    const page = await context.newPage();
    await page.goto(`${baseURL}${path}`);
    expect(await violations(page, (axe) => axe.withTags(axeTags), 20)).toEqual([]);
    for (const { width, ...media } of looksOf(path)) {
      await page.emulateMedia({ media: null, forcedColors: null, colorScheme: 'light', ...media });
      await page.setViewportSize({ width, height: 900 });
      expect(await violations(page, (axe) => axe.withRules(ofLooks), 3)).toEqual([]);
    }
    await context.close();
  });
}

/** What axe finds on a page, once it has found at least so much that is right. */
async function violations(
  page: Page,
  rules: (axe: AxeBuilder) => AxeBuilder,
  least: number,
): Promise<string[]> {
  const { violations, passes } = await rules(new AxeBuilder({ page })).analyze();
  expect(passes.length).toBeGreaterThanOrEqual(least);
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${html} ${failureSummary}`),
  );
}
