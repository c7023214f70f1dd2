import { readFileSync } from 'node:fs';
import { rename, rmdir } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import sitemap, { type SitemapItem } from '@astrojs/sitemap';
import type { AstroIntegration } from 'astro';
import i18next from 'i18next';
import { locales, writtenLocales, type Locale } from './locales.ts';

/** Lets `astro dev` print a label as soon as its file says it: i18next reads the files once, at its start. */
export const liveLabels: AstroIntegration = {
  name: 'live-labels',
  hooks: {
    'astro:server:setup': ({ server }) => {
      server.watcher.on('all', (_, path) => {
        const locale = writtenLocales.find((locale) => path === fileURLToPath(labelFile(locale)));
        if (!locale || !isReadAgain(locale)) return;
        server.environments.client.hot.send({ type: 'full-reload' });
      });
    },
  },
};

const labelFile = (locale: Locale) => new URL(`./${locale}.json`, import.meta.url);

/** Gives i18next a label file as it is now; `false` where it can't be read, which the check explains. */
function isReadAgain(locale: Locale): boolean {
  try {
    const labels: unknown = JSON.parse(readFileSync(labelFile(locale), 'utf8'));
    if (i18next.isInitialized)
      i18next.removeResourceBundle(locale, 'translation').addResourceBundle(locale, 'translation', labels);
    return true;
  } catch {
    return false;
  }
}

/** Puts each language's page for a missing address where hosts look for it: `es/404.html`, beside the root's own. */
export const missingPages: AstroIntegration = {
  name: 'missing-pages',
  hooks: {
    'astro:build:done': async ({ dir }) => {
      for (const locale of locales) {
        const folder = new URL(`${locale}/404/`, dir);
        await rename(new URL('index.html', folder), new URL('../404.html', folder));
        await rmdir(folder);
      }
    },
  },
};

/**
 * The sitemap, in which each page names its translations and the date of its last update.
 * Both are read from the built page's own head, so that page and sitemap can't disagree.
 */
export function sitemapWithAlternates(): AstroIntegration[] {
  let builtFile = (url: string): URL => new URL(url);
  return [
    {
      name: 'built-pages',
      hooks: {
        'astro:config:done': ({ config }) => {
          builtFile = (url) =>
            new URL(`./${new URL(url).pathname.slice(config.base.length)}index.html`, config.outDir);
        },
      },
    },
    sitemap({
      filter: (url) => !locales.some((locale) => url.endsWith(`/${locale}/404/`)),
      serialize: (item) => {
        const html = readFileSync(builtFile(item.url), 'utf8');
        const [, canonical = item.url] = /<link rel="canonical" href="([^"]+)"/.exec(html) ?? [];
        // What leads on, or repeats another page because it is not translated, is found there.
        const isElsewhere = html.includes('http-equiv="refresh"') || canonical !== item.url;
        return isElsewhere ? undefined : withAlternates(item, html);
      },
    }),
  ];
}

function withAlternates(item: SitemapItem, html: string): SitemapItem {
  const alternates = html.matchAll(/<link rel="alternate" hreflang="([^"]+)" href="([^"]+)"/g);
  const links = Array.from(alternates, ([, lang = '', url = '']) => ({ lang, url }));
  const updated = /<time datetime="([^"]+)"/.exec(html.slice(html.lastIndexOf('<footer')))?.[1];
  return { ...item, links, ...(updated && { lastmod: updated }) };
}
