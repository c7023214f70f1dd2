import { all, edited, labelled } from '../../sample.ts';
import type { Cases } from '../case.ts';

const [en, es] = ['src/i18n/en.json', 'src/i18n/es.json'];

export default {
  valid: [
    { name: 'other words', edit: labelled('es', 'figures.source', 'Origen') },
    {
      name: 'what is said of two and of a few',
      edit: edited(
        es,
        /("places": "[^"]*")/,
        '$1, "places_two": "un par de países", "places_few": "{{number}} países"',
      ),
    },
    {
      name: 'what is said of one alone',
      edit: edited(en, /("places": "[^"]*")/, '$1, "places_one": "{{number}} country"'),
    },
    { name: 'the country by its name alone', edit: labelled('en', 'share.text', 'HIAS {{country}}:') },
    { name: 'in the country', edit: labelled('es', 'story.back', 'HIAS {{inCountry}}') },
    {
      name: 'the country in both ways',
      edit: labelled('en', 'share.text', '{{country}}: HIAS {{inCountry}}'),
    },
    {
      name: 'other words in both',
      edit: all(
        labelled('en', 'figures.source', 'Where it is from'),
        labelled('es', 'figures.source', 'De dónde viene'),
      ),
    },
    {
      name: 'a placeholder elsewhere in the words',
      edit: labelled('es', 'figures.published', '{{day}}: día de publicación'),
    },
    {
      name: 'the groups in another order',
      edit: edited(es, /("skipLink": \{[^}]*\}),\s*("languageToggle": \{[^}]*\})/, '$2,\n  $1'),
    },
    {
      name: 'a word that is the same in both',
      edit: all(labelled('en', 'facts.contact', 'HIAS'), labelled('es', 'facts.contact', 'HIAS')),
    },
    { name: 'marks and signs', edit: labelled('es', 'figures.source', 'Fuente (¿de quién?)') },
    {
      name: 'words for another address',
      edit: all(
        edited(
          'country.yaml',
          'address: press@hias.org',
          'address: press@hias.org\n  - id: school\n    address: school@hias.org',
        ),
        edited(en, '"press": "Journalists"', '"press": "Journalists",\n    "school": "Our school"'),
        edited(es, '"press": "Prensa"', '"press": "Prensa",\n    "school": "Nuestra escuela"'),
      ),
    },
    { name: 'a word between quotes', edit: labelled('es', 'figures.source', 'Fuente «original»') },
    {
      name: 'a placeholder between brackets',
      edit: labelled('es', 'figures.published', 'Publicada ({{day}})'),
    },
    {
      name: 'both placeholders in another order',
      edit: labelled('en', 'figures.incomplete', 'It ends on {{day}}: {{year}} is not complete.'),
      warns: true,
    },
    { name: 'commas in the words', edit: labelled('es', 'landing.lead', 'Lea, escriba, venga.') },
    { name: 'an escaped quote', edit: labelled('es', 'figures.source', 'La \\"fuente\\"') },
    { name: 'an empty line between the groups', edit: edited(es, '  "footer"', '\n  "footer"') },
  ],
  invalid: [
    {
      name: 'a form of a label that has no number',
      edit: edited(es, /("caption": "[^"]*")/, '$1, "caption_few": "Pocos."'),
      file: es,
      on: 'caption_few',
    },
    {
      name: 'a form with another placeholder',
      edit: edited(es, /("places": "[^"]*")/, '$1,\n    "places_few": "{{count}} países"'),
      file: es,
      on: 'places_few',
    },
    { name: 'no country', edit: labelled('es', 'share.text', 'HIAS:'), file: es, field: 'share.text' },
    {
      name: 'the country twice',
      edit: labelled('es', 'share.text', '{{country}} {{country}}'),
      file: es,
      field: 'share.text',
    },
    {
      name: 'in the country, where it is said how to say so',
      edit: labelled('es', 'place.in', 'en {{inCountry}}'),
      file: es,
      field: 'place.in',
    },
    { name: 'a figure', edit: labelled('es', 'figures.source', 'Fuente {served}'), file: es, on: '{served}' },
    {
      name: 'a label in English alone',
      edit: edited(es, /\n {4}"asOf":.*/, ''),
      file: es,
      field: 'figures.asOf',
    },
    {
      name: 'a label gone from both files',
      edit: all(edited(es, /\n {4}"asOf":.*/, ''), edited(en, /\n {4}"asOf":.*/, '')),
      file: en,
      field: 'figures.asOf',
    },
    {
      name: 'a group gone from both files',
      edit: all(
        edited(es, /\n {2}"skipLink": \{[^}]*\},/, ''),
        edited(en, /\n {2}"skipLink": \{[^}]*\},/, ''),
      ),
      file: en,
    },
    {
      name: 'a misspelt label',
      edit: edited(es, '"asOf"', '"asof"'),
      file: es,
      on: '"asof"',
      says: 'asOf',
      alone: true,
    },
    {
      name: 'a misspelt group',
      edit: edited(es, '"footer"', '"foter"'),
      file: es,
      on: '"foter"',
      says: 'footer',
    },
    {
      name: 'a translated placeholder, told once',
      edit: labelled('es', 'figures.asOf', 'Cifras al {{día}}'),
      file: es,
      field: 'figures.asOf',
      says: '{{day}}',
      alone: true,
    },
    {
      name: 'a placeholder lost in one file',
      edit: labelled('es', 'figures.asOf', 'Cifras'),
      file: es,
      field: 'figures.asOf',
    },
    {
      name: 'a placeholder lost in both files',
      edit: all(labelled('es', 'figures.asOf', 'Cifras'), labelled('en', 'figures.asOf', 'Figures')),
      file: en,
      field: 'figures.asOf',
    },
    {
      name: 'a brace lost',
      edit: labelled('es', 'figures.asOf', 'Cifras al {{day}'),
      file: es,
      field: 'figures.asOf',
    },
    {
      name: 'a placeholder that nothing fills',
      edit: labelled('es', 'figures.asOf', 'Cifras al {{day}} de {{year}}'),
      file: es,
      field: 'figures.asOf',
    },
    {
      name: 'a label that nothing prints',
      edit: all(edited(es, '"asOf":', '"colour": "rojo",\n    "asOf":')),
      file: es,
      field: 'figures.colour',
    },
  ],
} satisfies Cases;
