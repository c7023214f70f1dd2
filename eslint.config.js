// @ts-check
import astro from 'eslint-plugin-astro';
import { defineConfig } from 'eslint/config';
import tseslint from 'typescript-eslint';

export default defineConfig(
  { ignores: ['dist/', 'hosting/', '.astro/', 'node_modules/', 'test-results/'] },
  tseslint.configs.recommended,
  astro.configs['flat/recommended'],
);
