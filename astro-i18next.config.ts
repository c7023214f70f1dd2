import type { AstroI18nextConfig } from 'astro-i18next';
import { defaultLocale, locales } from './src/i18n/locales.ts';

/**
 * Labels come from `src/i18n/<locale>.json`, read from disk while pages are built; none is published.
 * No fallback language: a label that is missing must stop the build, not appear in the wrong language.
 */
export default {
  defaultLocale,
  locales: [...locales],
  showDefaultLocale: true,
  i18nextServer: {
    initAsync: false,
    fallbackLng: false,
    preload: [...locales],
    interpolation: { escapeValue: false },
    backend: { loadPath: './src/i18n/{{lng}}.json' },
  },
} as AstroI18nextConfig;
