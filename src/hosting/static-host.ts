import { freshnessOf, mediaTypes } from './headers.ts';
import type { Redirects } from './redirects.ts';

// The two files that Cloudflare Pages and Netlify read:
// https://developers.cloudflare.com/pages/configuration/headers/ and https://docs.netlify.com/manage/routing/headers/

/**
 * `_headers`. Cloudflare joins the values of a header that two rules give, and Netlify takes a `*` at the end only:
 * so what every file has stands under `/*`, and the rest under one rule for each file or folder at the site's root.
 */
export function headersFile(all: Record<string, string>, files: string[], base: string): string {
  const rules = new Map<string, Record<string, string>>([['/*', all]]);
  for (const file of files) {
    const [first = '', ...rest] = file.split('/');
    const rule = file === 'index.html' ? base : `${base}${first}${rest.length > 0 ? '/*' : ''}`;
    rules.set(rule, { 'Cache-Control': freshnessOf(file) });
  }
  // Hosts know the other kinds of files.
  for (const file of files.filter((file) => /\.(?:csv|webmanifest)$/.test(file)))
    rules.set(base + file, { 'Content-Type': mediaTypes[file.split('.').at(-1) ?? ''] ?? '' });
  return [...rules]
    .map(([path, headers]) =>
      [path, ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`), ''].join('\n'),
    )
    .join('\n');
}

/** `_redirects`. Pages without their slash are left to the host: Netlify takes `/es` and `/es/` for the same, and would loop. */
export function redirectsFile(moved: Redirects): string {
  // A star and a colon have a meaning of their own.
  const plain = (path: string) =>
    encodeURI(path).replace(/[*:'"]/g, (sign) => `%${sign.charCodeAt(0).toString(16)}`);
  return moved.map(([from, to]) => `${plain(from)} ${to} 301\n`).join('');
}
