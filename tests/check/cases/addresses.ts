import { all, edited, renamed } from '../../sample.ts';
import type { Cases } from '../case.ts';

const [map, bread] = ['stories/a-map-drawn-by-hand.md', 'stories/bread-before-sunrise.md'];
const folder = 'content/costa-rica';
const address = (locale: string, story: string, to: string) =>
  edited(`${locale}/${story}`, /address: .*/, `address: ${to}`);

export default {
  valid: [
    {
      name: 'the same address in both languages',
      edit: all(address('en', map, 'ernesto'), address('es', map, 'ernesto')),
    },
    { name: 'an address with a number', edit: address('en', map, 'map-2') },
    { name: 'an address of one word', edit: address('es', map, 'mapa') },
    { name: 'an address unlike the file name', edit: address('en', map, 'the-way') },
  ],
  invalid: [
    // The newer file is blamed: the older one is public.
    {
      name: 'two stories with one address',
      edit: address('en', bread, 'a-map-drawn-by-hand'),
      file: `${folder}/en/${bread}`,
      field: 'address',
    },
    {
      name: 'two stories with one address in Spanish',
      edit: address('es', bread, 'un-mapa-hecho-a-mano'),
      file: `${folder}/es/${bread}`,
      field: 'address',
    },
    {
      name: 'a copy whose name comes first in the alphabet',
      edit: all(
        renamed(`en/${bread}`, 'en/stories/a-copy.md', true),
        renamed(`es/${bread}`, 'es/stories/a-copy.md', true),
        edited('en/stories/a-copy.md', 'published: 2025-07-15', 'published: 2025-07-16'),
        edited('es/stories/a-copy.md', 'published: 2025-07-15', 'published: 2025-07-16'),
      ),
      file: `${folder}/en/stories/a-copy.md`,
      field: 'address',
    },
  ],
} satisfies Cases;
