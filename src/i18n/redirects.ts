import { existsSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';

/**
 * The addresses that are gone and where each leads now, as Astro wants them.
 * @param file YAML with `/old/: /new/` on each line; it need not exist.
 * @param base The site's base path, which Astro puts before the old address and not before the new one.
 */
export function redirectsFrom(file: string, base: string): Record<string, string> {
  const written = existsSync(file)
    ? ((parse(readFileSync(file, 'utf8')) ?? {}) as Record<string, string>)
    : {};
  const folder = base.replace(/\/$/, '');
  return Object.fromEntries(Object.entries(written).map(([from, to]) => [from, folder + to]));
}
