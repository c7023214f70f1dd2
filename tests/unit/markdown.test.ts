import { expect, test } from 'vitest';
import { renderedMarkdown } from '../../src/model/markdown.ts';

const html = (markdown: string, base = '/') => renderedMarkdown(markdown, base).html.trim();

test('words marked with lang: are announced in their language', () => {
  expect(html('[Instituto](lang:es)')).toBe('<p><span lang="es">Instituto</span></p>');
});

test('a link may have words of another language', () => {
  expect(html('[Data Finder](https://example.org/ "lang:en")')).toContain(
    '<a href="https://example.org/" lang="en">Data Finder</a>',
  );
});

test('the address of another site follows its link in readable letters, and may break after each slash', () => {
  expect(html('See [help](https://www.unhcr.org/mexico/en/), please.')).toBe(
    '<p>See <a href="https://www.unhcr.org/mexico/en/">help</a>' +
      '<span class="address" translate="no"> unhcr.org/<wbr>mexico/<wbr>en</span>, please.</p>',
  );
  for (const other of ['/en/costa-rica/', '#work', 'mailto:info@hias.org', 'lang:es'])
    expect(html(`[x](${other})`)).not.toContain('address');
});

test('an address of this site gets the folder that the site lives in, and others stay as they are', () => {
  expect(html('[x](/en/costa-rica/#work)', '/field/')).toContain('href="/field/en/costa-rica/#work"');
  expect(html('[x](/en/costa-rica/)')).toContain('href="/en/costa-rica/"');
  expect(html('[x](https://help.unhcr.org/)', '/field/')).toContain('href="https://help.unhcr.org/"');
});

test('headings get the ids that links name', () => {
  const { html, headingIds } = renderedMarkdown('### A school for trades\n\n### Lo que sigue', '/');
  expect(headingIds).toEqual(['a-school-for-trades', 'lo-que-sigue']);
  for (const id of headingIds) expect(html).toContain(`id="${id}"`);
});

test('quotation marks are those of the language, also where straight ones were typed', () => {
  const { html } = renderedMarkdown('She says "yes" and “no”.', '/', ['«\u00a0', '\u00a0»']);
  expect(html.trim()).toBe('<p>She says «\u00a0yes\u00a0» and «\u00a0no\u00a0».</p>');
});
