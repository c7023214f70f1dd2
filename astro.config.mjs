// @ts-check
import tailwindcss from '@tailwindcss/vite';
import astroI18next from 'astro-i18next';
import { defineConfig } from 'astro/config';
import { liveLabels, missingPages, sitemapWithAlternates } from './src/i18n/integrations.ts';
import { siteAddress } from './src/i18n/site-address.ts';

const { origin, base } = siteAddress(process.env);

export default defineConfig({
  site: origin,
  base,
  // Inside the project, so that two checkouts that share node_modules don't share rendered pages.
  cacheDir: './.astro/cache',
  // Hosts take folders that begin with `_` for their own.
  // While a share card or a photograph is drawn, other pages are made.
  build: { inlineStylesheets: 'always', assets: 'assets', concurrency: 4 },
  devToolbar: { enabled: false },
  integrations: [astroI18next(), liveLabels, missingPages, ...sitemapWithAlternates()],
  // Old phones know neither `width >= 40rem` nor nested rules, and need plain values before `min()`, which Tailwind's own
  // optimizer would drop; the style sheet is lowered for them.
  vite: {
    plugins: [tailwindcss({ optimize: false })],
    build: { cssTarget: ['chrome60', 'ios12', 'safari12', 'firefox92'] },
  },
});
