import { expect, test } from 'vitest';
import { filesOfPage } from '../../src/commands/dev-bar/page-files.ts';
import { filesBelow } from '../../src/model/files.ts';

const entries = filesBelow('tests/sample-site');
const among = (path: string, base = '/', files = entries) => {
  const isHere = filesOfPage(path, base, files);
  return (file: string) => isHere(file.replace('…', 'content/costa-rica'));
};

test.each([
  [
    '/es/costa-rica/',
    '/',
    ['src/i18n/es.json', '…/country.yaml', '…/es/work.md', '…/es/new.md'],
    ['src/i18n/en.json', '…/en/work.md'],
  ],
  ['/field/es/costa-rica/', '/field/', ['src/i18n/es.json', '…/es/work.md'], ['…/en/work.md']],
  [
    '/en/costa-rica/stories/bread-before-sunrise/',
    '/',
    ['…/en/stories/bread-before-sunrise.md', '…/en/ethics.md'],
    ['…/en/stories/a-map-drawn-by-hand.md', '…/en/work.md'],
  ],
  ['/', '/', ['src/i18n/en.json', 'src/i18n/es.json', '…/es/ethics.md'], ['…/es/work.md']],
  ['/es/nothing/', '/', ['src/i18n/en.json', '…/country.yaml'], ['content/words.txt']],
])('%s below %s is made from its own files, whether they are there or not', (path, base, own, others) => {
  expect(own.filter((file) => !among(path, base)(file))).toEqual([]);
  expect(others.filter(among(path, base))).toEqual([]);
});

test('a page that shows a text in the default language is made from that, too', () => {
  const untranslated = ['work.md', 'stories/a-map-drawn-by-hand.md'];
  const left = entries.filter(({ path }) => !untranslated.some((name) => path.endsWith(`/es/${name}`)));
  const page = among('/es/costa-rica/', '/', left);
  expect(page('…/en/work.md')).toBe(true);
  expect(page('…/en/help.md')).toBe(false);
  const story = among('/es/costa-rica/historias/a-map-drawn-by-hand/', '/', left);
  expect(story('…/en/stories/a-map-drawn-by-hand.md')).toBe(true);
  expect(story('…/en/work.md')).toBe(false);
});
