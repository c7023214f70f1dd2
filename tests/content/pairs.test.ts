import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { locales } from '../../src/i18n/locales.ts';

const folder = (locale: string) => join('content', 'mexico', locale);
const files = (locale: string) => readdirSync(folder(locale), { recursive: true, encoding: 'utf8' }).sort();
const fields = (value: unknown, path = ''): string[] =>
  typeof value === 'object' && value !== null
    ? Object.entries(value).flatMap(([key, child]) => fields(child, `${path}.${key}`))
    : [path];
const [, ...translations] = locales;

test.each(translations)('%s has the same files as English', (locale) => {
  expect(files('en').length).toBeGreaterThan(5);
  expect(files(locale)).toEqual(files('en'));
});

test.each(files('en').filter((file) => file.endsWith('.md')))(
  '%s has the same fields and headings in every language',
  (file) => {
    const shape = (locale: string) => {
      const [, frontMatter = '', body = ''] = readFileSync(join(folder(locale), file), 'utf8').split(
        /^---$/m,
      );
      return {
        fields: fields(parse(frontMatter)),
        headings: body.match(/^#+/gm),
        paragraphs: body.trim().split(/\n\n+/).length,
      };
    };
    for (const locale of translations) expect(shape(locale)).toEqual(shape('en'));
  },
);
