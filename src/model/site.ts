import { getCollection, getEntry } from 'astro:content';
import { assemble } from './assemble.ts';
import { sectionNames } from './sections.ts';
import type { SiteAddress, Writing } from './writing.ts';

const address: SiteAddress = {
  origin: new URL(import.meta.env.SITE).origin,
  base: import.meta.env.BASE_URL.replace(/\/?$/, '/'),
};

let read: Promise<Writing> | undefined;

/** Everything that the pages say. A build reads it once; `astro dev` for every page, as an editor may have changed it. */
export function writing(): Promise<Writing> {
  if (!read || import.meta.env.DEV) read = fromCollections();
  return read;
}

async function fromCollections(): Promise<Writing> {
  const collections = await Promise.all(
    (['countries', ...sectionNames, 'stories'] as const).map((name) => getCollection(name)),
  );
  const files = collections.flat().map(({ filePath = '', data, rendered }) => ({
    path: filePath,
    fields: data,
    html: rendered?.html ?? '',
  }));
  const order = await getEntry('order', 'content/countries');
  return assemble(files, order?.data.countries ?? [], {
    address,
    isPreview: process.env['SITE_IS_PREVIEW'] === 'true',
  });
}
