import { globSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join, matchesGlob } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { Loader, LoaderContext } from 'astro/loaders';
import { contentFile, normalized } from './content-file.ts';

/**
 * Loads the files that a pattern finds below `content/`. It stands in for Astro's `glob` because that reads YAML
 * 1.1 (2026-13-45 becomes a day of 2027) and keeps byte-order marks and decomposed accents.
 * An entry's id is its path without the ending: `mexico/en/overview`.
 */
export function contentFiles(pattern: string): Loader {
  return {
    name: 'content-files',
    async load(context) {
      const root = fileURLToPath(new URL('content/', context.config.root));
      const files = globSync(pattern, { cwd: root }).map((file) => file.replaceAll('\\', '/'));
      context.store.clear();
      await Promise.all(files.sort().map((file) => loadFile(context, root, file)));
      context.watcher?.add(root);
      context.watcher?.on('all', async (event, path) => {
        const file = path.slice(root.length).replaceAll('\\', '/');
        if (!path.startsWith(root) || !matchesGlob(file, pattern)) return;
        if (event === 'unlink') context.store.delete(idOf(file));
        else if (event === 'add' || event === 'change') await loadFile(context, root, file);
      });
    },
  };
}

const idOf = (file: string) => file.replace(/\.\w+$/, '');

async function loadFile(
  { store, parseData, generateDigest, renderMarkdown }: LoaderContext,
  root: string,
  file: string,
) {
  const path = join(root, file);
  const text = normalized(await readFile(path, 'utf8'));
  const parsed = contentFile(text, file.endsWith('.yaml'));
  const [error] = parsed?.document.errors ?? [];
  if (!parsed || error)
    throw new Error(
      `content/${file}: ${error?.message ?? 'the front matter between --- and --- is missing.'}`,
    );
  const id = idOf(file);
  const data = await parseData({ id, data: parsed.document.toJS(), filePath: path });
  const rendered = parsed.body.trim()
    ? await renderMarkdown(parsed.body, { fileURL: pathToFileURL(path) })
    : undefined;
  store.set({
    id,
    data,
    body: parsed.body,
    filePath: `content/${file}`,
    digest: generateDigest(text),
    ...(rendered && { rendered }),
  });
}
