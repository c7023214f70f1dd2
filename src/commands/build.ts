import { spawnSync } from 'node:child_process';
import { existsSync, globSync } from 'node:fs';
import { mkdir, mkdtemp, rename, rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { mustStop, problemsOf } from '../check/check.ts';
import { previousTexts } from '../model/previous.ts';
import { printProblems, reportOptions } from '../check/report.ts';
import { siteAddress } from '../i18n/site-address.ts';
import { filesBelow } from '../model/files.ts';

// Checks the writing, then builds the site beside `dist/`, and puts it there only when it is whole: whatever stops
// a build leaves the last good site as it was, to the byte.

/** What a site without is not whole; @astrojs/sitemap, for one, only logs when it fails. */
const promised = ['index.html', '404.html', 'robots.txt', 'sitemap-index.xml'];

await clearInterrupted();
const { language } = reportOptions(process.argv.slice(2), process.env);
stopForSettings();
const previous = previousTexts(process.cwd());
const problems = await problemsOf(filesBelow('.'), { language, previous });
if (problems.length > 0) printProblems(problems, language);
if (mustStop(problems)) {
  console.error(notBuilt());
  process.exit(1);
}

await mkdir('.astro', { recursive: true });
const staging = await mkdtemp(resolve('.astro', `staging-${process.pid}-`));
try {
  const next = join(staging, 'next');
  const { status } = spawnSync(
    process.execPath,
    ['node_modules/astro/bin/astro.mjs', 'build', '--outDir', next],
    { stdio: 'inherit' },
  );
  const missing = status === 0 ? promised.filter((file) => !existsSync(join(next, file))) : [];
  for (const file of missing) console.error(`The build ended without ${file}. Its output above says why.`);
  if (status !== 0 || missing.length > 0) {
    console.error(notBuilt());
    process.exitCode = 1;
  } else {
    await replace('dist', next, join(staging, 'previous'));
    console.log('Built: dist/');
  }
} finally {
  await rm(staging, { recursive: true, force: true });
}

/** Ends where the address of the site, or the name of the folder, is one with which no site can be built. */
function stopForSettings(): void {
  try {
    siteAddress(process.env['SITE_URL']);
    if (/[#?%]/.test(process.cwd()))
      throw new Error(
        `The folder's name has # or ? or % in it, which Vite cannot read: ${process.cwd()}. Rename it.`,
      );
  } catch (error) {
    console.error((error as Error).message);
    console.error(notBuilt());
    process.exit(1);
  }
}

function notBuilt(): string {
  return existsSync('dist') ? 'Not built. dist/ is the last good site, unchanged.' : 'Not built.';
}

/** Two renames, so that at no time is there half a site; the first is taken back where the second fails. */
async function replace(current: string, next: string, previous: string): Promise<void> {
  const hadOne = existsSync(current);
  if (hadOne) await rename(current, previous);
  try {
    await rename(next, current);
  } catch (error) {
    if (hadOne) await rename(previous, current);
    throw error;
  }
}

/** Clears what a build left that was ended from outside, and puts the last good site back if it was on its way. */
async function clearInterrupted(): Promise<void> {
  for (const staging of globSync('.astro/staging-*')) {
    if (isRunning(Number(/staging-(\d+)-/.exec(staging)?.[1]))) continue;
    const previous = join(staging, 'previous');
    if (!existsSync('dist') && existsSync(previous)) await rename(previous, 'dist');
    await rm(staging, { recursive: true, force: true });
  }
}

function isRunning(pid: number): boolean {
  try {
    return Number.isInteger(pid) && process.kill(pid, 0);
  } catch {
    return false;
  }
}
