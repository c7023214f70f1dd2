import { defineConfig } from 'vitest/config';
import { sampleLocales } from './tests/project-copy.ts';

export default defineConfig({
  test: {
    // Some tests build a whole site.
    testTimeout: 120_000,
    hookTimeout: 240_000,
    projects: [
      {
        extends: true,
        test: {
          name: 'sample',
          include: ['tests/{unit,check,build,hosts}/**/*.test.ts'],
          env: { SITE_LOCALES: sampleLocales },
        },
      },
      { extends: true, test: { name: 'live', include: ['tests/live/**/*.test.ts'] } },
    ],
  },
});
