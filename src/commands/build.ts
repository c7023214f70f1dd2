import { spawnSync } from 'node:child_process';
import { existsSync, globSync } from 'node:fs';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { mustStop, problemsOf } from '../check/check.ts';
import { printProblems, reportOptions } from './report.ts';
import { withRelativeLinks } from '../hosting/relative-links.ts';
import { finishRelease, serverFiles } from '../hosting/release.ts';
import { publicAddress, siteAddress, type Destination } from '../i18n/site-address.ts';
import { filesBelow } from '../model/files.ts';
import { previousTexts } from '../model/previous.ts';
import { redirectsBelow } from '../model/redirects.ts';
import { clearInterrupted, replace, stagingFolder } from './staging.ts';

// Checks the writing, then builds the site beside `dist/`, and puts it there only when it is whole: whatever stops
// a build leaves the last good site as it was, to the byte.
//
// `--publish` refuses to build for an address that no reader can reach; `--github-pages` is the same for a host that
// sets no headers and redirects nothing; `--preview` makes a marked site whose folder opens anywhere.

/** What a site without is not whole; @astrojs/sitemap, for one, only logs when it fails. */
const promised = ['index.html', '404.html', 'robots.txt', 'sitemap-index.xml'];

await clearInterrupted();
const options = askedFor();
const destination = destinationOrStop();
const setsHeaders = !options['github-pages'] && !options.preview;
const isPreview = options.preview || destination.isPreview;
const { language } = reportOptions(process.argv.slice(2), process.env);
const previous = previousTexts(process.cwd());
const problems = await problemsOf(filesBelow('.'), { language, previous });
if (problems.length > 0) printProblems(problems, language);
if (mustStop(problems)) stop();

const staging = await stagingFolder();
try {
  const next = join(staging, 'next');
  const { status } = spawnSync(
    process.execPath,
    ['node_modules/astro/bin/astro.mjs', 'build', '--outDir', next],
    {
      stdio: 'inherit',
      env: {
        ...process.env,
        SITE_IS_PREVIEW: String(isPreview),
        SITE_SHOWS_DRAFTS: String(isPreview),
        SITE_HAS_SERVER: String(setsHeaders),
      },
    },
  );
  const missing = status === 0 ? promised.filter((file) => !existsSync(join(next, file))) : [];
  for (const file of missing) console.error(`The build ended without ${file}. Its output above says why.`);
  if (status !== 0 || missing.length > 0) {
    console.error(notBuilt());
    process.exitCode = 1;
  } else {
    const servers = await finished(next);
    await replace('hosting', servers, join(staging, 'previous-hosting'));
    await replace('dist', next, join(staging, 'previous'));
    console.log(built(destination));
  }
} finally {
  await rm(staging, { recursive: true, force: true });
}

function askedFor() {
  const flag = { type: 'boolean', default: false } as const;
  try {
    return parseArgs({
      options: { publish: flag, 'github-pages': flag, preview: flag, lang: { type: 'string' } },
    }).values;
  } catch (error) {
    return stop((error as Error).message);
  }
}

/** Ends where the address of the site, or the name of the folder, is one with which no site can be built. */
function destinationOrStop(): Destination {
  if (/[#?%]/.test(process.cwd()))
    stop(`The folder's name has # or ? or % in it, which Vite cannot read: ${process.cwd()}. Rename it.`);
  try {
    const isPublic = options.publish || options['github-pages'];
    return (isPublic ? publicAddress : siteAddress)(process.env);
  } catch (error) {
    return stop((error as Error).message);
  }
}

function stop(reason?: string): never {
  if (reason) console.error(reason);
  console.error(notBuilt());
  process.exit(1);
}

function notBuilt(): string {
  return existsSync('dist') ? 'Not built. dist/ is the last good site, unchanged.' : 'Not built.';
}

/** Says for which address the site was made, and whether it may be published so. */
function built({ origin, base, setting }: Destination): string {
  if (options.preview) return 'Built: dist/, a preview. Open dist/index.html, or put the folder on any host.';
  if (setting) return `Built: dist/, for ${origin}${base} (${setting}).`;
  return `Built: dist/, for ${origin}${base}, which belongs to nobody: do not publish it. Set SITE_URL, and build with npm run build -- --publish`;
}

/**
 * Makes the built site ready for its host.
 * @returns The folder with the configuration of servers.
 */
async function finished(next: string): Promise<string> {
  const release = { address: destination, redirects: redirectsBelow('.'), isPreview };
  const servers = join(staging, 'hosting');
  await mkdir(servers);
  if (options.preview) {
    // A page for a missing address is shown at any depth.
    for (const file of globSync('**/*.html', { cwd: next }).filter((file) => !file.endsWith('404.html'))) {
      const page = join(next, file);
      const path = file.replaceAll('\\', '/');
      await writeFile(page, withRelativeLinks(await readFile(page, 'utf8'), path, destination.base));
    }
    return servers;
  }
  await finishRelease(next, { ...release, setsHeaders });
  if (setsHeaders)
    for (const [file, text] of Object.entries(serverFiles(next, release)))
      await writeFile(join(servers, file), text);
  return servers;
}
