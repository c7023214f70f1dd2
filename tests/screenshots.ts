import { spawn } from 'node:child_process';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { browserPath, browserSettings } from './browser.ts';
import { builtPages } from './site.ts';

// Writes every page to `screenshots/`, as people see it: phone to desktop, light, dark and on paper.
const widths = [320, 390, 768, 1280];
const looks = ['light', 'dark', 'print'] as const;

await mkdir('screenshots', { recursive: true });
const server = spawn(process.execPath, ['src/commands/preview.ts'], { stdio: ['ignore', 'pipe', 'inherit'] });
const browser = await chromium.launch(browserSettings(await browserPath()));
try {
  const origin = await new Promise<string>((found) =>
    server.stdout.on('data', (chunk) => {
      const [address] = /http:\/\/localhost:\d+/.exec(String(chunk)) ?? [];
      if (address) found(address);
    }),
  );
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
        await page.goto(origin + path);
        const file = join('screenshots', `${name}-${width}-${look}.png`);
        await page.screenshot({ path: file, fullPage: true });
        await page.close();
        console.log(file);
      }
    }
  }
} finally {
  await browser.close();
  server.kill();
}
