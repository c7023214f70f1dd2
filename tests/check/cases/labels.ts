import { all, edited } from '../../sample.ts';
import type { Cases } from '../case.ts';

const [en, es] = ['src/i18n/en.json', 'src/i18n/es.json'];

export default {
  valid: [
    { name: 'other words', edit: edited(es, '"Idioma"', '"Lengua"') },
    {
      name: 'other words in both',
      edit: all(edited(en, '"Source"', '"Where it is from"'), edited(es, '"Fuente"', '"De dónde viene"')),
    },
    {
      name: 'a placeholder elsewhere in the words',
      edit: edited(es, 'Publicada el {{day}}', '{{day}}: día de publicación'),
    },
    {
      name: 'the groups in another order',
      edit: edited(es, /("skipLink": \{[^}]*\}),\s*("languageToggle": \{[^}]*\})/, '$2,\n  $1'),
    },
    { name: 'a word that is the same in both', edit: edited(es, '"Contacto"', '"Contacto"') },
    { name: 'marks and signs', edit: edited(es, '"Fuente"', '"Fuente (¿de quién?)"') },
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
    { name: 'a word between quotes', edit: edited(es, '"Fuente"', '"Fuente «original»"') },
    {
      name: 'a placeholder between brackets',
      edit: edited(es, 'Publicada el {{day}}', 'Publicada ({{day}})'),
    },
    {
      name: 'both placeholders in another order',
      edit: edited(
        en,
        /"caption": "[^"]*"/,
        '"caption": "In {{year}}, people came to {{country}} from these countries."',
      ),
      warns: true,
    },
    { name: 'a comma less in the words', edit: edited(es, '"Ir al contenido"', '"Al contenido"') },
    { name: 'an escaped quote', edit: edited(es, '"Ir al contenido"', '"Ir al \\"contenido\\""') },
    { name: 'an empty line between the groups', edit: edited(es, '  "footer"', '\n  "footer"') },
  ],
  invalid: [
    { name: 'a figure', edit: edited(es, '"Fuente"', '"Fuente {served}"'), file: es, on: '{served}' },
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
      edit: edited(es, 'Cifras al {{day}}', 'Cifras al {{día}}'),
      file: es,
      field: 'figures.asOf',
      says: '{{day}}',
      alone: true,
    },
    {
      name: 'a placeholder lost in one file',
      edit: edited(es, 'Cifras al {{day}}', 'Cifras'),
      file: es,
      field: 'figures.asOf',
    },
    {
      name: 'a placeholder lost in both files',
      edit: all(edited(es, 'Cifras al {{day}}', 'Cifras'), edited(en, 'Figures as of {{day}}', 'Figures')),
      file: en,
      field: 'figures.asOf',
    },
    {
      name: 'a brace lost',
      edit: edited(es, 'Cifras al {{day}}', 'Cifras al {{day}'),
      file: es,
      field: 'figures.asOf',
    },
    {
      name: 'a placeholder that nothing fills',
      edit: edited(es, 'Cifras al {{day}}', 'Cifras al {{day}} de {{year}}'),
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
