import { all, edited } from '../../sample.ts';
import { failing, passing, type Cases } from '../case.ts';

const facts = 'country.yaml';
const byHand = all(
  edited('en/overview.md', '{origins}', 'Nicaragua, Cuba, Venezuela and Colombia'),
  edited('es/overview.md', '{origins}', 'Nicaragua, Cuba, Venezuela y Colombia'),
);
const says = (en: string, es: string) =>
  all(
    edited('en/displacement.md', /(byOrigin: .*)/, `$1 ${en}`),
    edited('es/displacement.md', /(byOrigin: .*)/, `$1 ${es}`),
  );
const fifth = edited(facts, '  byYear:\n', '    - country: HN\n      people: 800\n  byYear:\n');
const exchanged = edited(facts, 'country: CO', 'country: HN');

export default {
  severity: 'warning',
  valid: [
    { name: 'the origins of the table, by hand', edit: byHand },
    {
      name: 'the right number of origins',
      edit: says(
        'These are the four main countries of origin.',
        'Estos son los cuatro principales países de origen.',
      ),
    },
    {
      name: 'five origins, and the sentence says five',
      edit: all(
        fifth,
        says(
          'These are the five main countries of origin.',
          'Estos son los cinco principales países de origen.',
        ),
      ),
    },
    { name: 'another origin in the table, and the placeholder in the text', edit: exchanged },
    {
      name: 'no number',
      edit: says('These are the main countries of origin.', 'Estos son los principales países de origen.'),
    },
    ...passing([
      ['Rosalba came from Honduras.', 'Rosalba llegó de Honduras.'],
      ['She came from El Salvador by way of Guatemala.', 'Llegó de El Salvador por Guatemala.'],
      ['HIAS also works in Ecuador, Peru and Panama.', 'HIAS también trabaja en Ecuador, Perú y Panamá.'],
      ['We have friends in Mexico.', 'Tenemos amistades en México.'],
      ['The border with Panama is far.', 'La frontera con Panamá está lejos.'],
      ['They come from {origins}.', 'Vienen de {origins}.'],
      ['Most of them come from Nicaragua.', 'La mayoría viene de Nicaragua.'],
    ]),
  ],
  invalid: [
    {
      name: 'an origin was exchanged, and the text names the old ones',
      edit: all(byHand, exchanged),
      file: 'content/costa-rica/en/overview.md',
      on: 'Colombia',
    },
    {
      name: 'an origin was exchanged, and the Spanish text names the old ones',
      edit: all(edited('es/overview.md', '{origins}', 'Nicaragua, Cuba, Venezuela y Colombia'), exchanged),
      file: 'content/costa-rica/es/overview.md',
      on: 'Colombia',
    },
    ...failing([
      [
        'Most of them come from Honduras, Cuba, Haiti and El Salvador.',
        'La mayoría viene de Honduras, Cuba, Haití y El Salvador.',
      ],
      [
        'The displaced people come from Nicaragua, Cuba, Haiti and Ecuador.',
        'Las personas desplazadas vienen de Nicaragua, Cuba, Haití y Ecuador.',
      ],
    ]),
    {
      name: 'a fifth origin, and the sentence says four',
      edit: all(
        fifth,
        says(
          'These are the four main countries of origin.',
          'Estos son los cuatro principales países de origen.',
        ),
      ),
      file: 'content/costa-rica/en/displacement.md',
      on: 'byOrigin:',
    },
    {
      name: 'four origins, and the sentence says five',
      edit: says(
        'These are the five main countries of origin.',
        'Estos son los cinco principales países de origen.',
      ),
      file: 'content/costa-rica/es/displacement.md',
      on: 'byOrigin:',
    },
  ],
} satisfies Cases;
