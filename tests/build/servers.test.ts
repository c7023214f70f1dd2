import { spawn, type ChildProcess } from 'node:child_process';
import { copyFileSync, readFileSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { browserPath, browserSettings } from '../browser.ts';
import { ProjectCopy, ownEnvironment } from '../project-copy.ts';
import { sampleProject } from '../sample-build.ts';
import { builtPages } from '../site.ts';

// The servers that a person starts by npm: what `npm run dev` says while one writes, and that none is left behind.

let copy: ProjectCopy;
const children: ChildProcess[] = [];

beforeAll(() => {
  copy = new ProjectCopy();
  copyFileSync('package-lock.json', join(copy.folder, 'package-lock.json'));
});
afterAll(() => {
  for (const child of children) if (child.exitCode === null) child.kill();
  copy[Symbol.dispose]();
});

/** Starts one of the project's servers, and waits for the address that it prints. */
async function started(command: string, args: string[]): Promise<{ child: ChildProcess; origin: string }> {
  const child = spawn(command, args, { cwd: copy.folder, env: ownEnvironment() });
  children.push(child);
  let output = '';
  const origin = await new Promise<string>((found, failed) => {
    const look = (chunk: Buffer) => {
      output += chunk;
      const [address] = /http:\/\/localhost:\d+/.exec(output) ?? [];
      if (address) found(address);
    };
    child.stdout?.on('data', look);
    child.stderr?.on('data', look);
    child.on('exit', () => failed(new Error(output)));
  });
  return { child, origin };
}

const answers = (origin: string) =>
  fetch(origin).then(
    () => true,
    () => false,
  );

test('while one writes, a bar names file and line of what is wrong on the page, and goes quiet once it is mended', async () => {
  const { child, origin } = await started(process.execPath, ['src/commands/dev.ts', '--lang', 'es']);
  const browser = await chromium.launch(browserSettings(await browserPath()));
  const page = await browser.newPage();
  await page.goto(`${origin}/es/costa-rica/`);
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

  const labels = 'src/i18n/es.json';
  const sound = copy.read(labels);
  copy.write(labels, sound.replace('"', ''));
  await problem(`${labels}:`).waitFor();
  copy.write(labels, sound);
  await bar.filter({ hasText: 'No hay nada que corregir' }).waitFor();
  await page.locator('main h1').waitFor();
  await browser.close();
  child.kill();
});

test('no built page has the bar', () => {
  const built = builtPages(join(sampleProject, 'dist'));
  expect(built.length).toBeGreaterThan(10);
  expect(readFileSync('src/commands/dev-bar/client.ts', 'utf8')).toContain('writing-bar');
  expect(built.filter(({ html }) => html.includes('writing-bar'))).toEqual([]);
});

test.each(['SIGTERM', 'SIGKILL'] as const)('npm ended by %s leaves no server behind', async (signal) => {
  copy.write('dist/index.html', '<link rel="icon" href="/favicon.ico">');
  const { child, origin } = await started('npm', ['run', 'preview']);
  expect(await answers(origin)).toBe(true);
  child.kill(signal);
  await expect.poll(() => answers(origin), { timeout: 5000, interval: 100 }).toBe(false);
});

test.each([
  ['dev', ''],
  ['preview', 'site.org/field/'],
])('npm run %s says in one line that SITE_URL is %j, and ends', async (script, SITE_URL) => {
  const { status, output } = await copy.run(`src/commands/${script}.ts`, [], { SITE_URL });
  expect(status).toBe(1);
  expect(output).toMatch(/^SITE_URL is .*\n$/);
});
