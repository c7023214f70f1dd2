import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { filesFrom } from './files.ts';
import { readEntry } from './reader.ts';

const file = 'content/redirects.yaml';

/**
 * The addresses that are gone and where each leads now, both as paths of a site at the root of its host; none where the
 * file is missing or not valid, which the check tells.
 */
export function redirectsBelow(root: string): Record<string, string> {
  if (!existsSync(join(root, file))) return {};
  const [entry] = filesFrom({ [file]: readFileSync(join(root, file)) });
  return ((entry && readEntry(entry)?.file.fields) ?? {}) as Record<string, string>;
}
