import { at, edited } from '../../sample.ts';
import type { Cases } from '../case.ts';

const facts = 'country.yaml';

export default {
  valid: [
    {
      name: 'updated today',
      edit: edited('en/work.md', /updated: .*/, 'updated: 2025-11-25'),
      options: { today: '2025-11-25' },
    },
    {
      name: 'a figure of today',
      edit: edited(facts, 'asOf: 2024-12-31', 'asOf: 2025-11-25'),
      options: { today: '2025-11-25' },
      warns: true,
    },
    {
      name: 'a day of review in the future',
      edit: edited(facts, 'reviewBy: 2032-06-30', 'reviewBy: 2031-06-30'),
    },
    {
      name: 'a year of the future in the text',
      edit: edited('en/help.md', 'without an appointment', 'without an appointment until 2030'),
      warns: true,
    },
    {
      name: 'founded this year',
      edit: edited(facts, 'founded: 2014', 'founded: 2025'),
      options: { today: '2025-11-25' },
    },
    { name: 'in 2028', edit: (files) => files, options: { today: '2028-01-15' } },
    { name: 'in 2031', edit: (files) => files, options: { today: '2031-12-31' } },
  ],
  invalid: [
    {
      name: 'founded',
      edit: edited(facts, 'founded: 2014', 'founded: 2091'),
      file: at(facts),
      field: 'founded',
    },
    {
      name: 'updated',
      edit: edited('en/work.md', /updated: .*/, 'updated: 2099-01-01'),
      file: at('en/work.md'),
      field: 'updated',
    },
    {
      name: 'updated tomorrow',
      edit: edited('en/work.md', /updated: .*/, 'updated: 2026-11-26'),
      file: at('en/work.md'),
      field: 'updated',
    },
    {
      name: 'a figure',
      edit: edited(facts, 'source: hias\n    asOf: 2024-12-31', 'source: hias\n    asOf: 2027-12-31'),
      file: at(facts),
      on: '2027',
    },
    {
      name: 'a data set',
      edit: edited(facts, 'published: 2025-08-15', 'published: 2062-08-15'),
      file: at(facts),
      on: '2062',
    },
    {
      name: 'a consent',
      edit: edited(facts, 'consented: 2025-04-03', 'consented: 2052-04-03'),
      file: at(facts),
      on: '2052',
    },
  ],
} satisfies Cases;
