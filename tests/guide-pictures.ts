import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, Page } from '@playwright/test';
import sharp from 'sharp';
import { languages } from '../src/check/rule.ts';
import { ProjectCopy } from './project-copy.ts';
import { RunningServer } from './running-server.ts';

const screen = { viewport: { width: 760, height: 420 }, deviceScaleFactor: 2 };

const misspelt = { en: 'One wrod is wrong.', es: 'Una palavra está mal.' };

/** Writes the pictures of the guides for editors to `docs/`, in each of the guides' languages. */
export async function writeGuidePictures(browser: Browser): Promise<void> {
  using copy = new ProjectCopy('live');
  const { status, output } = await copy.run('src/commands/build.ts', ['--preview']);
  if (status !== 0) throw new Error(output);
  for (const language of languages) {
    const page = await browser.newPage(screen);
    await page.goto(pathToFileURL(join(copy.folder, `dist/${language}/mexico/index.html`)).href);
    await write(page, `docs/preview-${language}.webp`);
  }

  for (const language of languages) {
    const file = `content/mexico/${language}/work.md`;
    copy.write(file, `${copy.read(file)}\n${misspelt[language]}\n`);
  }
  using server = await RunningServer.start(
    process.execPath,
    ['src/commands/dev.ts', '--lang', 'en'],
    copy.folder,
  );
  for (const language of languages) {
    const page = await browser.newPage(screen);
    await page.goto(`${server.origin}/${language}/mexico/`);
    await page.locator('writing-bar #toggle').click();
    if (language !== 'en') await page.locator('writing-bar #language').click();
    await write(page, `docs/dev-bar-${language}.webp`);
  }
}

async function write(page: Page, file: string): Promise<void> {
  await sharp(await page.screenshot())
    .webp({ quality: 80, effort: 6 })
    .toFile(file);
  console.log(file);
}
