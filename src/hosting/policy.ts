import { createHash } from 'node:crypto';

/**
 * The Content-Security-Policy under which a site's pages look and work as built, and nothing else does.
 * @param pages The HTML of every page; each style and each script must stand in it.
 * @throws {Error} where a page loads a script or a style sheet from a file, which no hash covers.
 */
export function contentSecurityPolicy(pages: string[]): string {
  const hashes = { style: new Set<string>(), script: new Set<string>() };
  for (const [, name, attributes = '', text = ''] of pages.flatMap((html) => [
    ...html.matchAll(/<(style|script)\b([^>]*)>([^]*?)<\/\1>/g),
  ])) {
    if (/\btype="application\/ld\+json"/.test(attributes)) continue;
    if (/\bsrc=/.test(attributes))
      throw new Error(`A page loads a script from a file: <script${attributes}>`);
    hashes[name as 'style' | 'script'].add(`'sha256-${createHash('sha256').update(text).digest('base64')}'`);
  }
  const sheet = pages.find((html) => /<link[^>]*\brel="stylesheet"/.test(html));
  if (sheet)
    throw new Error(`A page loads a style sheet from a file: ${/<title>.*?<\/title>/.exec(sheet)?.[0]}`);

  const listed = (set: Set<string>) => [...set].sort().join(' ') || "'none'";
  return [
    "default-src 'none'",
    `style-src ${listed(hashes.style)}`,
    `script-src ${listed(hashes.script)}`,
    "img-src 'self'",
    "manifest-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types 'none'",
  ].join('; ');
}

/**
 * A page that brings its policy itself, for hosts that cannot send it. Browsers heed `frame-ancestors` in a header only
 * and would say so. The element stands behind the character set, which must be in a page's first kilobyte.
 */
export function withPolicy(html: string, policy: string): string {
  const content = policy.replace(/frame-ancestors [^;]*; /, '');
  const marked = html.replace(
    /<meta charset="utf-8"\s*\/?>/i,
    (charset) => `${charset}<meta http-equiv="Content-Security-Policy" content="${content}">`,
  );
  if (marked === html) throw new Error(`A page does not name its character set: ${html.slice(0, 200)}`);
  return marked;
}
