import { at, edited, removed } from '../../sample.ts';
import type { Cases } from '../case.ts';

const facts = 'country.yaml';
const security = 'content/security.yaml';
const expires = (day: string) => edited(security, '2060-01-01', day);
const review = (day: string) => edited(facts, 'reviewBy: 2032-06-30', `reviewBy: ${day}`);

export default {
  severity: 'warning',
  valid: [
    { name: 'a day that is to come', edit: review('2027-01-31') },
    { name: 'today', edit: review('2026-11-25') },
    { name: 'ten years', edit: review('2032-12-31') },
    { name: 'a year that is said to be complete', edit: edited(facts, 'partial: true', 'partial: false') },
    { name: 'tomorrow', edit: review('2026-11-26') },
    { name: 'security.txt for a year', edit: expires('2027-11-20') },
    { name: 'security.txt for sixty days', edit: expires('2027-01-24') },
    { name: 'security.txt for fourteen days, which stops nothing', edit: expires('2026-12-09'), warns: true },
    { name: 'no security.txt', edit: removed(security) },
  ],
  invalid: [
    {
      name: 'a year that is not over, and does not say so',
      edit: edited(facts, '\n      partial: true', ''),
      file: at(facts),
      says: 'partial: true',
    },
    { name: 'yesterday', edit: review('2026-11-24'), file: at(facts), on: '2026-11-24' },
    { name: 'a year ago', edit: review('2025-11-25'), file: at(facts), on: '2025-11-25' },
    {
      name: 'applications',
      edit: edited(
        facts,
        'asOf: 2025-06-30\n  reviewBy: 2034-06-30',
        'asOf: 2025-06-30\n  reviewBy: 2026-06-30',
      ),
      file: at(facts),
      on: '2026-06-30',
    },
    {
      name: 'security.txt for 59 days',
      edit: expires('2027-01-23'),
      file: security,
      field: 'expires',
      alone: true,
    },
    {
      name: 'security.txt for 13 days',
      edit: expires('2026-12-08'),
      severity: 'error',
      file: security,
      field: 'expires',
      says: 'a year ahead',
      alone: true,
    },
    { name: 'security.txt that has expired', edit: expires('2026-11-24'), severity: 'error', file: security },
  ],
} satisfies Cases;
