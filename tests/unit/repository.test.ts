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

test('both guides for publishing name the same commands and settings, in ten commands or fewer a server', () => {
  const blocks = (file: string) =>
    readFileSync(file, 'utf8').match(/(?<=```sh\n)[^]*?(?=```)|`[A-Z_]+`( = `[^`]+`)?/g);
  expect(blocks('docs/publicar.md')).toEqual(blocks('docs/publish.md'));
  for (const server of ['nginx', 'Caddy']) {
    const chapter =
      readFileSync('docs/publish.md', 'utf8').split(`## ${server}\n`)[1]?.split('\n## ')[0] ?? '';
    const commands = [...chapter.matchAll(/```sh\n([^]*?)```/g)].flatMap(([, lines = '']) =>
      lines.trim().split('\n'),
    );
    expect(commands.length).toBeGreaterThan(4);
    // Beside the two that clone this repository and go into its folder.
    expect(commands.length).toBeLessThanOrEqual(8);
  }
});
