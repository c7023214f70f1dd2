import { copyFileSync, readFileSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { browserPath, browserSettings } from '../browser.ts';
import { ProjectCopy } from '../project-copy.ts';
import { RunningServer } from '../running-server.ts';
import { sampleProject } from '../sample-build.ts';
import { builtPages } from '../site.ts';

// The servers that a person starts by npm: what `npm run dev` says while one writes, and that none is left behind.

let copy: ProjectCopy;

beforeAll(() => {
  copy = new ProjectCopy();
  copyFileSync('package-lock.json', join(copy.folder, 'package-lock.json'));
});
afterAll(() => copy[Symbol.dispose]());

const answers = (origin: string) =>
  fetch(origin).then(
    () => true,
    () => false,
  );

test('while one writes, a bar names file and line of what is wrong on the page, and goes quiet once it is mended', async () => {
  using server = await RunningServer.start(
    process.execPath,
    ['src/commands/dev.ts', '--lang', 'es'],
    copy.folder,
  );
  const browser = await chromium.launch(browserSettings(await browserPath()));
  const page = await browser.newPage();
  await page.goto(`${server.origin}/es/costa-rica/`);
  const bar = page.locator('writing-bar section');
  const problem = (file: string) => page.locator('writing-bar li', { hasText: file });
  await bar.filter({ hasText: 'No hay nada que corregir' }).waitFor();

  const file = 'content/costa-rica/es/work.md';
  const whole = copy.read(file);
  const lines = whole.split('\n');
  const line = lines.findIndex((text) => text.startsWith('title:'));
  copy.write(file, lines.with(line, 'title:').join('\n'));
  await bar.filter({ hasText: '1 por corregir' }).waitFor();
  await page.locator('writing-bar #toggle').click();
  await problem(`${file}:${line + 1}`)
    .filter({ hasText: 'está vacío' })
    .waitFor();
  // Many editors write another file and put it in the place of the first.
  copy.write('content/new', whole);
  renameSync(join(copy.folder, 'content/new'), join(copy.folder, file));
  await bar.filter({ hasText: 'No hay nada que corregir' }).waitFor();

  await browser.close();
});

test('no built page has the bar', () => {
  const built = builtPages(join(sampleProject, 'dist'));
  expect(built.length).toBeGreaterThan(10);
  expect(readFileSync('src/commands/dev-bar/client.ts', 'utf8')).toContain('writing-bar');
  expect(built.filter(({ html }) => html.includes('writing-bar'))).toEqual([]);
});

test.each(['SIGTERM', 'SIGKILL'] as const)('npm ended by %s leaves no server behind', async (signal) => {
  copy.write('dist/index.html', '<link rel="icon" href="/favicon.ico">');
  using server = await RunningServer.start('npm', ['run', 'preview'], copy.folder);
  expect(await answers(server.origin)).toBe(true);
  server.process.kill(signal);
  await expect.poll(() => answers(server.origin), { timeout: 5000, interval: 100 }).toBe(false);
});

test('an address that is none is told in one line, and nothing is served', async () => {
  const { status, output } = await copy.run('src/commands/preview.ts', [], { SITE_URL: 'site.org/field/' });
  expect(status).toBe(1);
  expect(output).toMatch(/^SITE_URL is .*\n$/);
});
