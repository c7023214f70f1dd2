import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { chromium, type Browser } from '@playwright/test';
import { browserPath, browserSettings } from './browser.ts';
import { writeGuidePictures } from './guide-pictures.ts';
import { RunningServer } from './running-server.ts';
import { builtPages } from './site.ts';

// Writes every page to `screenshots/`, as people see it: phone to desktop, light, dark and on paper. Asked for `guides`,
// it writes the pictures of the guides for editors instead.
const widths = [320, 390, 768, 1280];
const looks = ['light', 'dark', 'print'] as const;

const browser = await chromium.launch(browserSettings(await browserPath()));
try {
  await (process.argv.includes('guides') ? writeGuidePictures(browser) : writePages(browser));
} finally {
  await browser.close();
}

async function writePages(browser: Browser): Promise<void> {
  await mkdir('screenshots', { recursive: true });
  using server = await RunningServer.start(process.execPath, ['src/commands/preview.ts']);
  for (const { path } of builtPages('dist')) {
    const name =
      path
        .replace(/\.html$/, '')
        .replaceAll('/', ' ')
        .trim()
        .replaceAll(' ', '-') || 'landing';
    for (const look of looks) {
      for (const width of widths) {
        const colorScheme = look === 'dark' ? 'dark' : 'light';
        const page = await browser.newPage({ colorScheme, viewport: { width, height: 844 } });
        if (look === 'print') await page.emulateMedia({ media: 'print' });
        await page.goto(server.origin + path);
        const file = join('screenshots', `${name}-${width}-${look}.png`);
        await page.screenshot({ path: file, fullPage: true });
        await page.close();
        console.log(file);
      }
    }
  }
}
