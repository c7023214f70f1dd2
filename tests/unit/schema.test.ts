import { markdownToHtml } from 'satteri';
import { describe, expect, test } from 'vitest';
import { count, day, kebabCase, sourceLink, text } from '../../src/schema/fields.ts';
import { proseMarks } from '../../src/schema/prose-marks.ts';

describe('a field refuses what a reader would stumble over', () => {
  test.each([
    ['a number with a comma', count, '90,700'],
    ['a number with a point', count, 90.7],
    ['a number below zero', count, -1],
    ['an empty text', text, ''],
    ['a blank text', text, ' \n '],
    ['a day that does not exist', day, '2026-02-30'],
    ['a day the other way round', day, '24-11-2026'],
    ['a day that is no text, as YAML 1.1 would hand it over', day, new Date('2026-11-24')],
    ['an address with accents', kebabCase, 'acompañar'],
    ['an address with spaces', kebabCase, 'two words'],
    ['a source without encryption', sourceLink, 'http://www.unhcr.org/'],
    ['a source that runs a script', sourceLink, 'javascript:alert(1)'],
  ])('%s', (_, field, value) => {
    expect(field.safeParse(value).success).toBe(false);
  });
});

describe('in the prose', () => {
  const html = async (markdown: string, base: string) =>
    (await markdownToHtml(markdown, { hastPlugins: [proseMarks(base)] })).html.trim();

  test('words marked with lang: are announced in their language', async () => {
    expect(await html('[El Colegio](lang:es)', '/')).toBe('<p><span lang="es">El Colegio</span></p>');
  });

  test('an address of this site gets the folder that the site lives in', async () => {
    expect(await html('[x](/en/mexico/#work)', '/field/')).toBe(
      '<p><a href="/field/en/mexico/#work">x</a></p>',
    );
    expect(await html('[x](/en/mexico/)', '/')).toBe('<p><a href="/en/mexico/">x</a></p>');
  });

  test('other links stay as they are', async () => {
    expect(await html('[x](https://help.unhcr.org/mexico/)', '/field/')).toContain(
      'href="https://help.unhcr.org/mexico/"',
    );
  });
});
