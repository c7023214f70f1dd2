import { all, at, edited, sampleFiles, textOf } from '../../sample.ts';
import type { Cases } from '../case.ts';

const facts = 'country.yaml';
const options = { previous: new Map([[at(facts), textOf(sampleFiles(), facts)]]) };
const updated = edited(facts, 'updated: 2025-09-01', 'updated: 2025-11-01');
const change = (...pairs: [from: string, to: string][]) => ({
  name: pairs.map(([from, to]) => `${from} → ${to}`).join(', '),
  edit: all(updated, ...pairs.map(([from, to]) => edited(facts, from, to))),
  options,
});
const file = at(facts);

export default {
  severity: 'warning',
  valid: [
    change(['value: 21450', 'value: 22450']),
    change(['value: 21450', 'value: 40000']),
    change(['value: 21450', 'value: 11000']),
    change(['people: 27915', 'people: 28915']),
    change(['people: 31204', 'people: 31504'], ['total: 243118', 'total: 243418']),
    change(['people: 9835', 'people: 15835']),
    change(['people: 1208', 'people: 1408']),
    change(['asOf: 2025-06-30', 'asOf: 2025-07-30']),
    change(['credit: Teresa Monge', 'credit: Teresa M.']),
    {
      ...change(
        ['people: 9835\n      partial: true', 'people: 9835'],
        ['asOf: 2025-06-30', 'asOf: 2025-12-31'],
        ['2025-08-15', '2026-02-15'],
      ),
      name: 'a year that is complete now',
    },
    change(['press@hias.org', 'media@hias.org']),
    { ...change(['country: CO', 'country: HN']), name: 'another origin with its number' },
    { name: 'nothing', edit: (files) => files, options },
  ],
  invalid: [
    {
      ...change(['info@hias.org', 'inof@hias.org']),
      name: 'a letter of an address',
      file,
      field: 'emails.general.address',
    },
    ...(
      [
        ['value: 21450', 'value: 214500'],
        ['value: 21450', 'value: 2145'],
        ['value: 21450', 'value: 907000'],
        ['value: 21450', 'value: 24150'],
        ['people: 80164', 'people: 81064'],
        ['people: 80164', 'people: 8016'],
        ['people: 24310', 'people: 2431'],
        ['people: 27915', 'people: 79215'],
        ['value: 221765', 'value: 22176'],
      ] as [string, string][]
    ).map((pair) => ({ ...change(pair), file, on: pair[1] })),
    {
      ...change(
        ['people: 31204', 'people: 13204'],
        ['total: 243118', 'total: 225118'],
        ['value: 240000', 'value: 220000'],
      ),
      file,
      on: 'people: 13204',
    },
  ],
} satisfies Cases;
