import { csvParse } from 'd3-dsv';
import { expect, test } from 'vitest';
import { locales } from '../../src/i18n/locales.ts';
import { translate } from '../../src/i18n/translate.ts';
import type { CountryFacts } from '../../src/model/country.ts';
import type { Country } from '../../src/model/writing.ts';
import { numbersCsv } from '../../src/view/numbers-csv.ts';

const dated = { source: 'unhcr', asOf: '2025-06-30', reviewBy: '2034-06-30' };

const facts: CountryFacts = {
  code: 'CR',
  founded: 2014,
  updated: '2025-09-01',
  emails: [],
  sources: [
    { id: 'hias' },
    {
      id: 'unhcr',
      link: 'https://www.unhcr.org/refugee-statistics/',
      title: { text: 'Refugee Data Finder', lang: 'en' },
      published: '2025-08-15',
      licence: 'CC BY 4.0',
    },
  ],
  figures: [
    { ...dated, id: 'served', value: 21450, source: 'hias' },
    {
      ...dated,
      id: 'displaced',
      value: 240000,
      qualifier: 'more-than',
      total: 243118,
      parts: [
        { id: 'refugees', people: 31204 },
        { id: 'others', people: 211914 },
      ],
    },
  ],
  applications: {
    ...dated,
    year: 2024,
    byOrigin: [
      { country: 'CU', people: 3127 },
      { country: 'HT', people: 24310 },
    ],
    byYear: [
      { year: 2024, people: 31752 },
      { year: 2025, people: 9835, partial: true },
    ],
  },
};

const fields = {
  title: 'Numbers',
  updated: '2025-09-01',
  figures: {
    served: { label: 'people, whom "we" served,' },
    displaced: { label: '=displaced', parts: { refugees: '@refugees', others: '-others' } },
  },
  sources: { hias: 'HIAS', unhcr: 'UNHCR' },
};
const sections = {
  overview: { file: '', locale: 'en', fields: {}, html: '' },
  displacement: { file: '', locale: 'en', fields, html: '' },
};
const country = {
  name: 'costa-rica',
  facts,
  sections: Object.fromEntries(locales.map((locale) => [locale, sections])),
  stories: [],
} as unknown as Country;

const csv = numbersCsv(country);
const rows = csvParse(csv.slice(1));
/** A row's cells without the words of other languages, and without the empty ones. */
const inEnglish = (row: object) =>
  Object.entries(row)
    .filter(
      ([heading, cell]) =>
        cell && !locales.some((locale) => locale !== 'en' && heading.endsWith(`(${locale})`)),
    )
    .map(([, cell]) => cell);
const source = [
  'UNHCR',
  'Refugee Data Finder',
  'https://www.unhcr.org/refugee-statistics/',
  '2025-08-15',
  'CC BY 4.0',
];

test('spreadsheets know it for UTF-8, and every line has as many cells', () => {
  expect(csv.startsWith('\ufeff')).toBe(true);
  expect(csv.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  expect(csv.endsWith('\r\n')).toBe(true);
  for (const row of rows) expect(Object.keys(row)).toEqual(rows.columns);
});

test('every number stands in a row of its own with all that is needed to cite it', () => {
  const t = translate('en');
  const what = `${t('figures.applications')} (Costa Rica)`;
  const all = t('csv.allOrigins');
  const incomplete = t('figures.incomplete', { year: 2025, day: 'June 30, 2025' });
  expect(rows.map(inEnglish)).toEqual([
    ['people, whom "we" served,', '2025-06-30', '21450', 'HIAS'],
    ["'=displaced", '2025-06-30', '243118', t('figures.more-than', { value: '240,000' }), ...source],
    ["'=displaced", "'@refugees", '2025-06-30', '31204', ...source],
    ["'=displaced", "'-others", '2025-06-30', '211914', ...source],
    [what, all, '2024', '31752', ...source],
    [what, all, '2025', '9835', incomplete, ...source],
    [what, 'HT', 'Haiti', '2024', '24310', ...source],
    [what, 'CU', 'Cuba', '2024', '3127', ...source],
  ]);
});

test('words and headings stand in every language, each heading once', () => {
  expect(new Set(rows.columns).size).toBe(rows.columns.length);
  const ofOneLanguage = rows.columns.filter((heading) =>
    locales.some((locale) => heading.endsWith(`(${locale})`)),
  );
  expect(ofOneLanguage).toHaveLength(5 * locales.length);
  expect(Object.values(rows[6] ?? {})).toEqual(expect.arrayContaining(['Haiti', 'Haití']));
});

test('no cell begins as a formula does', () => {
  for (const row of rows) for (const cell of Object.values(row)) expect(cell).not.toMatch(/^[=+\-@]/);
});
