import { existsSync, lstatSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/** Something that lies below `content/`, or a label file. */
export interface Entry {
  /** Path from the project's folder, with `/`: `content/mexico/en/work.md`. */
  path: string;
  is: 'file' | 'link' | 'folder';
  read(): Uint8Array;
}

const labelFolder = 'src/i18n';

/** What the writing of a project consists of, empty folders aside. Links are told and not followed. */
export function filesBelow(root: string): Entry[] {
  const labels = entriesIn(root, labelFolder).filter(({ path }) => /^src\/i18n\/[\w-]+\.json$/.test(path));
  return [...entriesIn(root, 'content'), ...labels];
}

/** The same from memory, for tests: text or bytes by path. */
export function filesFrom(files: Record<string, string | Uint8Array>): Entry[] {
  return Object.entries(files)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([path, content]) => ({ path, is: 'file', read: () => Buffer.from(content) }));
}

function entriesIn(root: string, folder: string): Entry[] {
  if (!existsSync(join(root, folder))) return [];
  return readdirSync(join(root, folder))
    .sort()
    .flatMap((name): Entry[] => {
      const path = `${folder}/${name}`;
      const stats = lstatSync(join(root, path));
      const read = () => readFileSync(join(root, path));
      if (stats.isSymbolicLink()) return [{ path, is: 'link', read }];
      if (!stats.isDirectory()) return [{ path, is: 'file', read }];
      // A folder under the name of a file: `help.md/`.
      const own: Entry[] = /\.\w+$/.test(name) ? [{ path, is: 'folder', read }] : [];
      return [...own, ...entriesIn(root, path)];
    });
}
