import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/{unit,check,build,live,hosts}/**/*.test.ts'],
    // Some tests build a whole site.
    testTimeout: 120_000,
    hookTimeout: 240_000,
  },
});
