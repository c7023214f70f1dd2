import { all, edited, editedInBoth } from '../../sample.ts';
import type { Cases } from '../case.ts';

const displacement = 'content/costa-rica/es/displacement.md';
const story = 'stories/a-map-drawn-by-hand.md';

export default {
  valid: [
    {
      name: 'a field that may be left out, left out in both',
      edit: editedInBoth('displacement.md', / {4}short:.*\n/, ''),
    },
    {
      name: 'no text under the numbers in both',
      edit: editedInBoth('displacement.md', /\n\n[^\n]*\n$/, '\n'),
    },
    {
      name: 'another day of the last change',
      edit: edited('es/help.md', /updated: .*/, 'updated: 2025-08-21'),
    },
    {
      name: 'the fields in another order',
      edit: edited('es/help.md', /(title: .*)\n(updated: .*)/, '$2\n$1'),
    },
    {
      name: 'a text on one line here and on two there',
      edit: edited('es/ethics.md', /questions: .*/, 'questions: >-\n  Para todo\n  lo demás:'),
    },
    {
      name: 'the day of publication corrected in both',
      edit: editedInBoth(story, 'published: 2025-03-10', 'published: 2025-03-09'),
    },
  ],
  invalid: [
    {
      name: 'a field that may be left out, in one language',
      edit: edited('es/displacement.md', / {4}short:.*\n/, ''),
      file: displacement,
      field: 'figures.served.short',
    },
    {
      name: 'a text under the numbers in one language',
      edit: edited('es/displacement.md', /\n\n[^\n]*\n$/, '\n'),
      file: displacement,
    },
    {
      name: 'another day of publication',
      edit: edited(`es/${story}`, 'published: 2025-03-10', 'published: 2025-03-09'),
      file: `content/costa-rica/es/${story}`,
      field: 'published',
    },
    {
      name: 'a photograph in one language',
      edit: all(edited('es/stories/bread-before-sunrise.md', /photograph:\n(?: {2}.*\n)+/, '')),
      file: 'content/costa-rica/es/stories/bread-before-sunrise.md',
      field: 'photograph',
    },
  ],
} satisfies Cases;
