import { expect, test, type Page } from '@playwright/test';
import { locales } from '../../src/i18n/locales.ts';
import { sampleProject } from '../sample-build.ts';
import { siteIn } from '../site.ts';

const exitAddress = siteIn(sampleProject).page('/').$('#exit').attr('href') ?? '';

// What the site's one script does, with the policy that a host may set: no inline handler, no string that becomes code.
const policy = "require-trusted-types-for 'script'; trusted-types 'none'; script-src-attr 'none'";

/** Serves the place that the way out leads to, and sets the policy on our own pages. */
async function prepare(page: Page, baseURL: string | undefined, exit: () => Promise<void>): Promise<void> {
  await page.route(`${baseURL}/**`, async (route) => {
    // An icon may still be on its way when the page is left.
    if (route.request().resourceType() !== 'document') return route.continue();
    const response = await route.fetch();
    await route.fulfill({ response, headers: { ...response.headers(), 'content-security-policy': policy } });
  });
  await page.route(`${exitAddress}**`, async (route) => {
    await exit();
    await route.fulfill({ contentType: 'text/html', body: '<title>elsewhere</title>' });
  });
}

for (const locale of locales) {
  const path = `/${locale}/costa-rica/`;

  test(`${locale}: the way out blanks the page at once, leaves, and takes its place in the history`, async ({
    page,
    baseURL,
  }) => {
    let letGo = () => {};
    const asked = new Promise<void>((resolve) => (letGo = resolve));
    const errors: string[] = [];
    page.on('pageerror', (error) => errors.push(error.message));
    await prepare(page, baseURL, () => asked);
    await page.goto('/');
    await page.goto(path);
    const title = await page.title();
    const seen = await page.evaluate(() => {
      const { body } = document;
      document.querySelector<HTMLAnchorElement>('#exit')?.click();
      const left = { height: body.getBoundingClientRect().height, title: document.title };
      // A page that a browser kept in memory is whole again when it comes back.
      dispatchEvent(new Event('pageshow'));
      return { left, back: { height: body.getBoundingClientRect().height, title: document.title } };
    });
    expect(seen.left.height).toBe(0);
    expect(seen.left.title).not.toContain('HIAS');
    expect(seen.back.height).toBeGreaterThan(1000);
    expect(seen.back.title).toBe(title);
    letGo();
    await page.waitForURL(exitAddress);
    await page.goBack();
    expect(new URL(page.url()).pathname).toBe('/');
    expect(errors).toEqual([]);
  });

  test(`${locale}: the language link of the header leads to the section that is being read`, async ({
    page,
    baseURL,
  }) => {
    await prepare(page, baseURL, async () => {});
    await page.goto(path);
    await page.locator('#work-title').evaluate((title) => title.scrollIntoView());
    // A click of Playwright's would first scroll to where the header stands at rest.
    await page.locator('header nav a').evaluate((link: HTMLAnchorElement) => link.click());
    await expect(page).toHaveURL(/\/costa-rica\/#work$/);
    await expect(page.locator('html')).not.toHaveAttribute('lang', locale);
  });
}

test('without a script the way out is a link to the same place', async ({ browser, baseURL }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await prepare(page, baseURL, async () => {});
  await page.goto(`${baseURL}/`);
  await page.locator('#exit').click();
  await page.waitForURL(exitAddress);
  await context.close();
});
