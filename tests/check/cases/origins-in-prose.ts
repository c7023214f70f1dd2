import { all, edited } from '../../sample.ts';
import { failing, passing, type Cases } from '../case.ts';

const facts = 'country.yaml';
const byHand = all(
  edited('en/overview.md', '{origins}', 'Nicaragua, Cuba, Venezuela and Colombia'),
  edited('es/overview.md', '{origins}', 'Nicaragua, Cuba, Venezuela y Colombia'),
);
const fifth = edited(facts, '  byYear:\n', '    - country: HN\n      people: 800\n  byYear:\n');
const exchanged = edited(facts, 'country: CO', 'country: HN');

export default {
  severity: 'warning',
  valid: [
    { name: 'the origins of the table, by hand', edit: byHand },
    { name: 'five origins in the table, and the placeholder in the text', edit: fifth },
    { name: 'another origin in the table, and the placeholder in the text', edit: exchanged },
    ...passing([
      ['Rosalba came from Honduras.', 'Rosalba llegó de Honduras.'],
      ['She came from El Salvador by way of Guatemala.', 'Llegó de El Salvador por Guatemala.'],
      ['HIAS also works in Ecuador, Peru and Panama.', 'HIAS también trabaja en Ecuador, Perú y Panamá.'],
      ['We have friends in Mexico.', 'Tenemos amistades en México.'],
      ['The border with Panama is far.', 'La frontera con Panamá está lejos.'],
      ['They come from {origins}.', 'Vienen de {origins}.'],
      ['Most of them come from Nicaragua.', 'La mayoría viene de Nicaragua.'],
      ['They fled from Honduras and Haiti.', 'Huyeron de Honduras y Haití.'],
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
    {
      name: 'a fifth origin in the text alone',
      edit: all(
        edited('en/overview.md', '{origins}', 'Nicaragua, Cuba, Venezuela, Colombia and Peru'),
        edited('es/overview.md', '{origins}', 'Nicaragua, Cuba, Venezuela, Colombia y Perú'),
      ),
      file: 'content/costa-rica/es/overview.md',
      on: 'Perú',
      says: 'Perú',
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
  ],
} satisfies Cases;
