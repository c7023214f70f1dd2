import { AxeBuilder } from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import { builtPages } from '../site.ts';

/** axe runs WCAG 2.2's only rule and all of AAA's only when they are named. */
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'wcag2aaa', 'best-practice'];

for (const { path } of builtPages()) {
  for (const colorScheme of ['light', 'dark'] as const) {
    for (const width of [320, 1280]) {
      test(`axe finds nothing on ${path} in ${colorScheme} at ${width} px`, async ({ browser, baseURL }) => {
        const context = await browser.newContext({ colorScheme, viewport: { width, height: 900 } });
        const page = await context.newPage();
        await page.goto(`${baseURL}${path}`);
        const { violations, passes } = await new AxeBuilder({ page }).withTags(tags).analyze();
        expect(passes.length).toBeGreaterThan(20);
        expect(
          violations.map(
            ({ id, nodes }) =>
              `${id}: ${nodes.map(({ html, failureSummary }) => `${html} ${failureSummary}`).join('\n')}`,
          ),
        ).toEqual([]);
        await context.close();
      });
    }
  }
}
