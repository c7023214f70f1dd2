import { expect, test } from 'vitest';
import { day, email, id, kebabCase, languageTag, people, sourceLink, text } from '../../src/model/fields.ts';

test.each([
  ['a number with a comma', people, '21,450'],
  ['a number with a point', people, 21.45],
  ['a number below zero', people, -1],
  ['an empty text', text, ''],
  ['a blank text', text, ' \n '],
  ['a day that does not exist', day, '2026-02-30'],
  ['a day the other way round', day, '24-11-2026'],
  ['a day that is no text, as YAML 1.1 would hand it over', day, new Date('2026-11-24')],
  ['an address with accents', kebabCase, 'acompañar'],
  ['an address with spaces', kebabCase, 'two words'],
  ['an id of digits, which JavaScript would put first', id, '2025'],
  ['the name of a language for its code', languageTag, 'Spanish'],
  ['an e-mail address without a host', email, 'info@'],
  ['a source without encryption', sourceLink, 'http://www.unhcr.org/'],
  ['an e-mail address for the link of a source', sourceLink, 'mailto:info@hias.org'],
  ['a source that runs a script', sourceLink, 'javascript:alert(1)'],
])('a field refuses %s', (_, field, value) => {
  expect(field.safeParse(value).success).toBe(false);
});
