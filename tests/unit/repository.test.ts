import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const json = (file: string) => JSON.parse(readFileSync(file, 'utf8'));
const { devDependencies: pins, engines, license } = json('package.json');
const { packages } = json('package-lock.json');

test('every dependency is pinned to one version, the one that is installed', () => {
  const locked = Object.keys(pins).map((name) => [name, packages[`node_modules/${name}`]?.version]);
  expect(pins).toEqual(Object.fromEntries(locked));
});

test('the lock file says of the project what package.json says', () => {
  expect(packages['']).toMatchObject({ devDependencies: pins, engines, license });
});

test("the project's Node is the one that hosts and version managers are told, and newer than what it starts from", () => {
  const version = readFileSync('.node-version', 'utf8').trim();
  expect(version).toBe(pins.node);
  const [, oldest] = /^>=(\d+)$/.exec(engines.node) ?? [];
  expect(Number(version.split('.')[0])).toBeGreaterThan(Number(oldest));
  expect(readFileSync('src/commands/setup.mjs', 'utf8')).toContain(`major < ${oldest}`);
});
