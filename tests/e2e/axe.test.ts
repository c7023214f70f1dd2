import { AxeBuilder } from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';
import { axeTags } from '../browser.ts';
import { sampleProject } from '../sample-build.ts';
import { siteIn } from '../site.ts';

/** The rules whose verdict may change with the width or the colours, where the page's elements stay the same. */
const ofLooks = [
  ...['color-contrast', 'color-contrast-enhanced', 'link-in-text-block', 'target-size'],
  ...['scrollable-region-focusable', 'heading-order', 'page-has-heading-one', 'landmark-one-main', 'region'],
];

for (const { path } of siteIn(sampleProject).pages) {
  test(`axe finds nothing on ${path} at 320 and 1280 px, in light and in dark`, async ({
    browser,
    baseURL,
  }) => {
    const context = await browser.newContext({ colorScheme: 'light', viewport: { width: 320, height: 900 } });
    const page = await context.newPage();
    await page.goto(`${baseURL}${path}`);
    expect(await violations(page, (axe) => axe.withTags(axeTags), 20)).toEqual([]);
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await violations(page, (axe) => axe.withRules(ofLooks), 3)).toEqual([]);
    await page.setViewportSize({ width: 1280, height: 900 });
    expect(await violations(page, (axe) => axe.withRules(ofLooks), 3)).toEqual([]);
    await page.emulateMedia({ colorScheme: 'light' });
    expect(await violations(page, (axe) => axe.withRules(ofLooks), 3)).toEqual([]);
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
