import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const read = (file: string) => readFileSync(file, 'utf8');

test.each([
  ['en', 'content/README.md'],
  ['es', 'content/LEEME.md'],
])('the explanation for editors quotes ten messages that the check has (%s)', (language, file) => {
  const [, table = ''] = read(file).split(/^## (?:The ten|Los diez).*$/m);
  const messages = [...table.matchAll(/^\| `([^`]+)`/gm)].map(([, message = '']) => message);
  expect(messages).toHaveLength(10);
  const known = read(`src/check/messages/${language}.json`).replaceAll('\\"', '');
  // `…` stands for what the check fills in.
  const pieces = messages.flatMap((message) => message.replaceAll('"', '').split('…'));
  expect(pieces.map((piece) => piece.trim()).filter((piece) => !known.includes(piece))).toEqual([]);
});

test('the tour names folders and commands that exist', () => {
  const tour = read('README.md');
  const scripts: Record<string, string> = JSON.parse(read('package.json')).scripts;
  const named = [...tour.matchAll(/`npm (?:run )?([\w:]+)/g)].map(([, name = '']) => name);
  expect(named.length).toBeGreaterThan(5);
  expect(named.filter((name) => !(name in scripts))).toEqual([]);
});
