import { join } from 'node:path';
import { filesFrom } from '../model/files.ts';
import { readEntry } from '../model/reader.ts';
import { existsSync, readFileSync } from 'node:fs';

const file = 'content/redirects.yaml';

/**
 * The addresses that are gone and where each leads now, as Astro wants them; none where the file is missing or not
 * valid, which the check tells.
 * @param base The path of the site's root, which Astro puts before the old address and not before the new one.
 */
export function redirectsBelow(root: string, base: string): Record<string, string> {
  if (!existsSync(join(root, file))) return {};
  const [entry] = filesFrom({ [file]: readFileSync(join(root, file)) });
  const fields = (entry && readEntry(entry)?.file.fields) ?? {};
  return Object.fromEntries(
    Object.entries(fields as Record<string, string>).map(([from, to]) => [from, base.slice(0, -1) + to]),
  );
}
