import { globSync, readFileSync } from 'node:fs';
import { readFile, utimes, writeFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { locales } from '../i18n/locales.ts';
import type { SiteAddress } from '../model/writing.ts';
import { caddySite } from './caddy.ts';
import { headersOfAll, textExtensions } from './headers.ts';
import { nginxSite } from './nginx.ts';
import { contentSecurityPolicy, withPolicy } from './policy.ts';
import { movedPages, pagesBesideTheirAddress, type Redirects } from './redirects.ts';
import { headersFile, redirectsFile } from './static-host.ts';

/** What hosts must know of a release beside its files. */
export interface Release {
  address: SiteAddress;
  /** As in `content/redirects.yaml`: from → to, both as paths of a site at the root of its host. */
  redirects: Record<string, string>;
  /** Whether search engines must keep out. */
  isPreview: boolean;
}

/** A release as a server of one's own must answer for it. */
export interface ServedSite {
  address: SiteAddress;
  /** Sent with every response, by name. */
  headers: Record<string, string>;
  redirects: Redirects;
  /** The folders that have a page of their own for what is missing in them: `es`. */
  missing: string[];
}

/** Hosts serve no file of this name: what they read themselves, and the compressed copies of others. */
export const isForHosts = (file: string) => /^(?:_headers|_redirects|\.nojekyll)$|\.(?:br|gz)$/.test(file);

/**
 * Makes of a built site, in place, what hosts need: `_headers` and `_redirects` for Cloudflare Pages and Netlify, and
 * each text file compressed beside itself; or pages that bring their policy themselves.
 * @param setsHeaders Whether the host can set response headers: all can but GitHub Pages.
 * @throws {Error} where a page has a script or a style that no policy covers.
 */
export async function finishRelease(
  folder: string,
  { address, redirects, isPreview, setsHeaders }: Release & { setsHeaders: boolean },
): Promise<void> {
  const files = filesOf(folder);
  const policy = policyOf(folder, files);
  if (setsHeaders) {
    await writeFile(
      join(folder, '_headers'),
      headersFile(headersOfAll(policy, isPreview), files, address.base),
    );
    await writeFile(join(folder, '_redirects'), redirectsFile(movedPages(redirects, address.base)));
    await compressAll(
      files
        .filter((file) => textExtensions.some((end) => file.endsWith(`.${end}`)))
        .map((file) => join(folder, file)),
    );
  } else {
    // Pages built by GitHub itself would leave out what begins with `_` or `.`.
    await writeFile(join(folder, '.nojekyll'), '');
    for (const page of files.filter((file) => file.endsWith('.html')))
      await writeFile(join(folder, page), withPolicy(await readFile(join(folder, page), 'utf8'), policy));
  }
  // nginx and Caddy tell versions of a file by its size and this time: a number of as many digits must not look old.
  const now = new Date();
  for (const file of globSync('**/*', { cwd: folder })) await utimes(join(folder, file), now, now);
}

/** The site's configuration for servers of one's own, by file name, for a folder that `finishRelease` has finished. */
export function serverFiles(
  folder: string,
  { address, redirects, isPreview }: Release,
): { 'nginx.conf': string; Caddyfile: string } {
  const files = filesOf(folder);
  const site: ServedSite = {
    address,
    headers: headersOfAll(policyOf(folder, files), isPreview),
    redirects: [...movedPages(redirects, address.base), ...pagesBesideTheirAddress(files, address.base)],
    missing: locales.filter((locale) => files.includes(`${locale}/404.html`)),
  };
  return { 'nginx.conf': nginxSite(site), Caddyfile: caddySite(site) };
}

/** What readers can ask for, by its path in the folder, in order. */
function filesOf(folder: string): string[] {
  return globSync(['**/*.*', '**/.*/*.*'], { cwd: folder })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => !isForHosts(file))
    .sort();
}

function policyOf(folder: string, files: string[]): string {
  const pages = files.filter((file) => file.endsWith('.html'));
  return contentSecurityPolicy(pages.map((page) => readFileSync(join(folder, page), 'utf8')));
}

/** Some files at once: each is compressed in a thread of its own. */
async function compressAll(files: string[]): Promise<void> {
  const waiting = files.values();
  const lane = async () => {
    for (const file of waiting) await compress(file);
  };
  await Promise.all(Array.from({ length: availableParallelism() }, lane));
}

async function compress(file: string): Promise<void> {
  const bytes = await readFile(file);
  const copies = {
    br: await promisify(brotliCompress)(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }),
    gz: await promisify(gzip)(bytes, { level: 9 }),
  };
  for (const [ending, copy] of Object.entries(copies))
    if (copy.length < bytes.length) await writeFile(`${file}.${ending}`, copy);
}
