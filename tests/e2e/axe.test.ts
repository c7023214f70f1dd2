import { AxeBuilder } from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';
import { defaultLocale } from '../../src/i18n/locales.ts';
import { axeTags } from '../browser.ts';
import { sampleProject } from '../sample-build.ts';
import { isMissing, localeOf, siteIn } from '../site.ts';

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

/** In what a page is judged again. Colours and sizes are the same in every language, and have all their kinds here. */
function looksOf(path: string): Look[] {
  if (localeOf(path) !== defaultLocale || isMissing(path)) return [];
  const looks: Look[] = [{ width: 320, colorScheme: 'dark' }, { width: 1280 }];
  const isRich = /costa-rica\/(sheet\/)?$/.test(path);
  return isRich ? [...looks, { width: 1280, forcedColors: 'active' }, { width: 794, media: 'print' }] : looks;
}

for (const { path } of siteIn(sampleProject).pages) {
  test(`axe finds nothing on ${path} at 320 and 1280 px, in light, dark, forced colours and print`, async ({
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
