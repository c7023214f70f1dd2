import { all, edited, editedInBoth } from '../../sample.ts';
import type { Cases } from '../case.ts';

const facts = 'country.yaml';
const words = (locale: string) => `content/costa-rica/${locale}/displacement.md`;
const figure = (id: string) =>
  edited(
    facts,
    '\napplications:',
    `  - id: ${id}\n    value: 5\n    source: hias\n    asOf: 2024-12-31\n    reviewBy: 2034-06-30\n\napplications:`,
  );
const labels = (id: string) =>
  all(
    edited('en/displacement.md', '\nsources:', `\n  ${id}:\n    label: people taught in 2024\nsources:`),
    edited('es/displacement.md', '\nsources:', `\n  ${id}:\n    label: personas formadas en 2024\nsources:`),
  );
const source = edited(facts, '\nfigures:', '  - id: iom\n    link: https://www.iom.int/\n\nfigures:');

export default {
  valid: [
    { name: 'a new figure with its words', edit: all(figure('trained'), labels('trained')) },
    {
      name: 'a new figure of an id with a number',
      edit: all(figure('trained-2024'), labels('trained-2024')),
    },
    {
      name: 'a new source with its name',
      edit: all(
        source,
        edited('en/displacement.md', '\n  unhcr: UNHCR', '\n  unhcr: UNHCR\n  iom: the migration agency'),
        edited('es/displacement.md', '\n  unhcr: ACNUR', '\n  unhcr: ACNUR\n  iom: la agencia de migración'),
      ),
    },
    {
      name: 'a new part with its words',
      edit: all(
        edited(facts, 'total: 243118', 'total: 243218'),
        edited(facts, 'people: 5984', 'people: 5984\n      - id: others\n        people: 100'),
        edited(
          'en/displacement.md',
          'stateless: stateless people',
          'stateless: stateless people\n      others: other people',
        ),
        edited(
          'es/displacement.md',
          'stateless: personas apátridas',
          'stateless: personas apátridas\n      others: otras personas',
        ),
      ),
    },
    {
      name: 'a figure taken away with its words',
      edit: all(
        edited(facts, / {4}earlier: .*\n/, ''),
        edited(facts, / {2}- id: displaced-2022\n(?: {4}.*\n)+/, ''),
        editedInBoth('displacement.md', / {2}displaced-2022:\n {4}.*\n/, ''),
      ),
    },
    { name: 'no short name', edit: editedInBoth('displacement.md', / {4}short:.*\n/, '') },
    {
      name: 'a figure that is not the first any more',
      edit: edited(facts, /( {2}- id: served\n(?: {4}.*\n)+)( {2}- id: displaced\n(?: {4,}.*\n)+)/, '$2$1'),
    },
    {
      name: 'the words in another order',
      edit: editedInBoth(
        'displacement.md',
        /( {2}served:\n(?: {4}.*\n)+)( {2}displaced:\n(?: {4,}.*\n)+)/,
        '$2$1',
      ),
    },
  ],
  invalid: [
    {
      name: 'a part without words',
      edit: edited('es/displacement.md', / {6}stateless:.*\n/, ''),
      file: words('es'),
      field: 'figures.displaced.parts.stateless',
    },
    {
      name: 'a new figure without words',
      edit: figure('trained'),
      file: words('en'),
      field: 'figures.trained',
    },
    {
      name: 'words of a figure that is not there',
      edit: editedInBoth('displacement.md', '  served:', '  severd:'),
      file: words('en'),
      on: 'severd',
      field: 'figures.severd',
      says: 'served',
    },
    {
      name: 'a source without a name',
      edit: editedInBoth('displacement.md', / {2}unhcr:.*\n/, ''),
      file: words('es'),
      field: 'sources.unhcr',
    },
    {
      name: 'an address without its label',
      edit: edited(
        facts,
        'address: press@hias.org',
        'address: press@hias.org\n  - id: school\n    address: school@hias.org',
      ),
      file: 'src/i18n/es.json',
    },
  ],
} satisfies Cases;
