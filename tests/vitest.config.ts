import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    root: fileURLToPath(new URL('..', import.meta.url)),
    include: ['tests/{unit,content,build}/**/*.test.ts'],
    // Some tests build a whole site.
    testTimeout: 120_000,
    hookTimeout: 240_000,
  },
});
