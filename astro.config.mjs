// @ts-check
import { satteri } from '@astrojs/markdown-satteri';
import tailwindcss from '@tailwindcss/vite';
import astroI18next from 'astro-i18next';
import { defineConfig } from 'astro/config';
import { liveLabels, sitemapWithAlternates } from './src/i18n/integrations.ts';
import { proseMarks } from './src/schema/prose-marks.ts';

// The site's public address, its path included. Nothing else in the project knows it.
const address = new URL(process.env['SITE_URL'] ?? 'https://hias.example/');

export default defineConfig({
  site: address.origin,
  base: address.pathname,
  // Inside the project, so that two checkouts that share node_modules don't share rendered pages.
  cacheDir: './.astro/cache',
  build: { inlineStylesheets: 'always' },
  devToolbar: { enabled: false },
  markdown: {
    syntaxHighlight: false,
    processor: satteri({ hastPlugins: [proseMarks(address.pathname)] }),
  },
  integrations: [astroI18next(), liveLabels, ...sitemapWithAlternates()],
  vite: { plugins: [tailwindcss()] },
});
