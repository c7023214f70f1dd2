import { expect, type Page } from '@playwright/test';
import { locales } from '../../src/i18n/locales.ts';
import { localizedPath } from '../../src/i18n/urls.ts';
import { test } from './page.ts';

/** How many sheets of paper a page takes. */
async function sheetsOf(page: Page, format: string): Promise<number> {
  const pdf = await page.pdf({ format });
  return pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;
}

for (const locale of locales)
  for (const format of ['A4', 'Letter']) {
    const path = (kind: 'country' | 'sheet') => localizedPath({ kind, country: 'costa-rica' }, locale, '/');

    test(`${locale}: the sheet for the wall is one sheet of ${format}, and still with longer texts`, async ({
      page,
    }) => {
      await page.goto(path('sheet'));
      expect(await sheetsOf(page, format)).toBe(1);
      await page.locator('.sheet :is(.prose p, .sheet-addresses p)').evaluateAll((paragraphs) => {
        for (const paragraph of paragraphs) {
          const text = paragraph.textContent ?? '';
          paragraph.prepend(`${text.slice(0, text.length / 4)} `);
        }
      });
      expect(await sheetsOf(page, format)).toBe(1);
    });

    test(`${locale}: the country page is three sheets of ${format} at most`, async ({ page }) => {
      await page.goto(path('country'));
      expect(await sheetsOf(page, format)).toBeLessThanOrEqual(3);
    });
  }

for (const locale of locales)
  test(`${locale}: the printed sheet has help, both addresses and the page's own, and nothing for a screen`, async ({
    page,
  }) => {
    await page.goto(localizedPath({ kind: 'sheet', country: 'costa-rica' }, locale, '/'));
    await page.emulateMedia({ media: 'print' });
    const sheet = page.locator('.sheet');
    for (const text of [
      'help.unhcr.org/costarica',
      'ethics@hias.org',
      'info@hias.org',
      `hias.example/${locale}/costa-rica`,
    ])
      await expect(sheet.getByText(text).last(), text).toBeVisible();
    await expect(page.locator('header, footer, body > a, .sheet ~ p').filter({ visible: true })).toHaveCount(
      0,
    );
  });
