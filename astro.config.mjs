// @ts-check
import { satteri } from '@astrojs/markdown-satteri';
import tailwindcss from '@tailwindcss/vite';
import astroI18next from 'astro-i18next';
import { defineConfig } from 'astro/config';
import { redirectsFrom } from './src/i18n/redirects.ts';
import { liveLabels, sitemapWithAlternates } from './src/i18n/integrations.ts';
import { proseMarks } from './src/schema/prose-marks.ts';

// The site's public address, its path included. Nothing else in the project knows it.
const address = new URL(process.env['SITE_URL'] ?? 'https://hias.example/');

export default defineConfig({
  site: address.origin,
  base: address.pathname,
  // Inside the project, so that two checkouts that share node_modules don't share rendered pages.
  cacheDir: './.astro/cache',
  redirects: redirectsFrom('content/redirects.yaml', address.pathname),
  build: { inlineStylesheets: 'always' },
  devToolbar: { enabled: false },
  markdown: {
    syntaxHighlight: false,
    processor: satteri({ hastPlugins: [proseMarks(address.pathname)] }),
  },
  integrations: [astroI18next(), liveLabels, ...sitemapWithAlternates()],
  // Old phones know neither `width >= 40rem` nor nested rules; the style sheet is lowered for them.
  vite: { plugins: [tailwindcss()], build: { cssTarget: ['chrome90', 'safari15', 'firefox92'] } },
});
