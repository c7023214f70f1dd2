import { fileURLToPath } from 'node:url';
import type { Loader, LoaderContext } from 'astro/loaders';
import { languages } from '../i18n/locales.ts';
import { filesBelow, type Entry } from './files.ts';
import { renderedMarkdown } from './markdown.ts';
import { pathInfo, type PathInfo } from './paths.ts';
import { readEntry } from './reader.ts';

/**
 * Loads the files of one collection through the one reader, which the check uses too: Astro's own `glob` reads YAML
 * 1.1 (2026-13-45 becomes a day of 2027) and keeps byte-order marks and decomposed accents.
 * An entry's id is its path without the ending: `content/mexico/en/overview`.
 * @param isOurs Which files are of this collection.
 */
export function writingFiles(isOurs: (info: PathInfo) => boolean): Loader {
  const isFile = ({ path }: Entry) => {
    const info = pathInfo(path);
    return info !== undefined && isOurs(info);
  };
  return {
    name: 'writing-files',
    async load(context) {
      const root = fileURLToPath(context.config.root);
      const loadAll = () => {
        const entries = listed(root).filter(isFile);
        const ids = new Set(entries.map(({ path }) => idOf(path)));
        for (const id of context.store.keys()) if (!ids.has(id)) context.store.delete(id);
        for (const entry of entries) load(context, entry);
      };
      context.store.clear();
      loadAll();
      context.watcher?.add(fileURLToPath(new URL('content/', context.config.root)));
      context.watcher?.on('all', (_, path) => {
        if (!isFile({ path: path.slice(root.length).replaceAll('\\', '/') } as Entry)) return;
        listings.delete(root);
        loadAll();
      });
    },
  };
}

const idOf = (path: string) => path.replace(/\.\w+$/, '');

const listings = new Map<string, Entry[]>();

/** The folder is listed once for all collections. */
function listed(root: string): Entry[] {
  const entries = listings.get(root) ?? filesBelow(root);
  listings.set(root, entries);
  return entries;
}

/** A file that is not valid keeps its last valid version, so that the page that an editor works on stays. */
function load({ store, config, generateDigest }: LoaderContext, entry: Entry): void {
  const file = readEntry(entry)?.file;
  if (!file?.isValid) return;
  const base = config.base.replace(/\/?$/, '/');
  const { quotes } = file.locale ? languages[file.locale] : {};
  const html = file.body.trim() ? renderedMarkdown(file.body, base, quotes).html : '';
  store.set({
    id: idOf(file.path),
    data: file.fields as Record<string, unknown>,
    filePath: file.path,
    digest: generateDigest(file.text),
    rendered: { html },
  });
}
