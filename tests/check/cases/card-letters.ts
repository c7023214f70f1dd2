import { all, edited, labelled } from '../../sample.ts';
import type { Cases } from '../case.ts';

const [en, es] = ['src/i18n/en.json', 'src/i18n/es.json'];
const label = (words: string) =>
  edited('es/displacement.md', 'label: personas recibieron', `label: ${words} recibieron`);

export default {
  valid: [
    { name: 'letters with accents', edit: labelled('es', 'eyebrow.story', 'Una ñandú en Ávila, ¿ü?') },
    {
      name: 'letters of other Latin alphabets',
      edit: labelled('en', 'eyebrow.story', 'Łódź, İzmir, Óbuda'),
      warns: true,
    },
    { name: 'quotes and dashes', edit: labelled('en', 'eyebrow.country', '“Where” – we … work') },
    { name: 'a no-break space', edit: labelled('en', 'eyebrow.country', 'Where we\u00A0work') },
    {
      name: 'other letters in a label that no card prints',
      edit: all(labelled('en', 'home.lead', 'We speak 中文.'), labelled('es', 'home.lead', 'Hablamos 中文.')),
    },
    { name: 'a euro sign', edit: label('Las 20 € que'), warns: true },
  ],
  invalid: [
    {
      name: 'Chinese in a label',
      edit: labelled('en', 'eyebrow.country', '中 country'),
      file: en,
      field: 'eyebrow.country',
      says: 'U+4E2D',
    },
    {
      name: 'Arabic in a label',
      edit: labelled('es', 'eyebrow.story', 'قصة'),
      file: es,
      field: 'eyebrow.story',
      says: '@fontsource/',
    },
    {
      name: 'an arrow around a number',
      edit: labelled('en', 'figures.more-than', '⇗ {{value}}'),
      file: en,
      field: 'figures.more-than',
    },
    {
      name: 'Cyrillic in the label of the number',
      edit: label('Дети que'),
      file: 'content/costa-rica/es/displacement.md',
      field: 'figures.served.label',
    },
  ],
} satisfies Cases;
