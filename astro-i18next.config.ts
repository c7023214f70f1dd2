import type { AstroI18nextConfig } from 'astro-i18next';
import { defaultLocale, isDraft, locales } from './src/i18n/locales.ts';

const drafts = locales.filter(isDraft);

/**
 * Labels come from `src/i18n/<locale>.json`, read from disk while pages are built; none is published.
 * No fallback language: a label that is missing must stop the build, not appear in the wrong language. Only a language that
 * is still being translated speaks the default one meanwhile.
 */
export default {
  defaultLocale,
  locales: [...locales],
  showDefaultLocale: true,
  i18nextServer: {
    initAsync: false,
    fallbackLng: drafts.length > 0 && {
      ...Object.fromEntries(drafts.map((locale) => [locale, [defaultLocale]])),
      default: [],
    },
    preload: [...locales],
    interpolation: { escapeValue: false },
    backend: { loadPath: './src/i18n/{{lng}}.json' },
  },
} as AstroI18nextConfig;
