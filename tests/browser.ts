import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium, type LaunchOptions } from '@playwright/test';

const names = ['google-chrome', 'google-chrome-stable', 'chromium', 'chromium-browser', 'chrome'];
const places = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
];

/**
 * The path of a Chrome or Chromium for the tests: the one that the environment names, an installed one,
 * Debian's own, or Playwright's download, whichever can be had first.
 * @throws {Error} that says what to do, where none can be had.
 */
export async function browserPath(): Promise<string> {
  const named = process.env['CHROMIUM_PATH'];
  if (named) {
    if (existsSync(named)) return named;
    throw new Error(
      `CHROMIUM_PATH is ${named}, and no file is there. Correct it, or unset it to let the tests look.`,
    );
  }
  return installed() ?? (await fromDebian()) ?? (await fromPlaywright()) ?? none();
}

/** axe runs WCAG 2.2's only rule and all of AAA's only when they are named. */
export const axeTags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'wcag2aaa', 'best-practice'];

/** How the tests start a browser: one that phones home would be the only request in them that is not ours. */
export function browserSettings(executablePath: string) {
  const quiet = [
    '--disable-gpu',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
  ];
  const isRoot = process.getuid?.() === 0;
  return { executablePath, args: [...quiet, ...(isRoot ? ['--no-sandbox'] : [])] } satisfies LaunchOptions;
}

function installed(): string | undefined {
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  return [...names.flatMap((name) => folders.map((folder) => join(folder, name))), ...places].find(
    existsSync,
  );
}

async function fromDebian(): Promise<string | undefined> {
  if (process.getuid?.() !== 0 || !existsSync('/etc/debian_version')) return undefined;
  console.log("Installing Debian's chromium for the browser tests.");
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  spawnSync('apt-get', ['update', '-qq'], { stdio: 'inherit', env });
  spawnSync('apt-get', ['install', '-y', '-qq', 'chromium'], { stdio: 'inherit', env });
  return installed();
}

async function fromPlaywright(): Promise<string | undefined> {
  if (!existsSync(chromium.executablePath())) {
    console.log("Downloading Playwright's Chromium for the browser tests.");
    const cli = 'node_modules/@playwright/test/cli.js';
    spawnSync(process.execPath, [cli, 'install', '--with-deps', 'chromium'], { stdio: 'inherit' });
  }
  return existsSync(chromium.executablePath()) ? chromium.executablePath() : undefined;
}

function none(): never {
  throw new Error(
    'The browser tests need Chrome or Chromium, and none could be found or installed. Install one, or set CHROMIUM_PATH to its program.',
  );
}
