import { added, all, panama } from '../../sample.ts';
import type { Cases } from '../case.ts';

const file = 'content/countries.yaml';
const order = (...countries: string[]) =>
  all(panama, added(file, `countries:\n${countries.map((country) => `  - ${country}\n`).join('')}`));

export default {
  valid: [
    { name: 'no order', edit: panama },
    { name: 'both countries', edit: order('panama', 'costa-rica') },
    { name: 'the other order', edit: order('costa-rica', 'panama') },
    { name: 'the first alone', edit: order('panama') },
    { name: 'an empty list', edit: added(file, 'countries: []\n') },
    { name: 'an order of one country', edit: added(file, '# The first leads.\ncountries: [costa-rica]\n') },
  ],
  invalid: [
    {
      name: 'a folder that is not there',
      edit: order('panama', 'honduras'),
      file,
      on: 'honduras',
      says: 'costa-rica, panama',
    },
    {
      name: 'a misspelt folder',
      edit: order('costarica', 'panama'),
      file,
      on: 'costarica',
      says: 'Did you mean costa-rica?',
    },
    {
      name: 'a country twice',
      edit: order('panama', 'costa-rica', 'panama'),
      file,
      on: 'panama',
      says: 'second time',
      alone: true,
    },
    { name: 'the name for the folder', edit: order('panama', 'belize'), file, on: 'belize', alone: true },
  ],
} satisfies Cases;
