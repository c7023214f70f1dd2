import { all, at, edited, paragraphs } from '../../sample.ts';
import type { Cases } from '../case.ts';

/** A paragraph in each language, and what the help section allows. */
const allowed = (en: string, es: string, allow: Partial<Record<'en' | 'es', string>>) =>
  all(
    paragraphs(en, es),
    ...Object.entries(allow).map(([locale, words]) =>
      edited(
        `${locale}/help.md`,
        'updated:',
        `allow:\n  - words: ${words}\n    reason: It is meant so.\nupdated:`,
      ),
    ),
  );

export default {
  severity: 'warning',
  valid: [
    {
      name: 'a left-over that is a name',
      edit: allowed('The bus line is called TBD.', 'La línea de autobús se llama TBD.', {
        en: 'TBD',
        es: 'TBD',
      }),
    },
    {
      name: 'a number that one language needs',
      edit: allowed('It is near.', 'Está a 30 minutos.', { es: "'30'" }),
    },
    {
      name: 'a word that no dictionary has',
      edit: allowed('We eat well.', 'Comemos gallopinto.', { es: 'gallopinto' }),
    },
    {
      name: 'a link in one language',
      edit: allowed('See the law.', 'Vea [la ley](https://www.un.org/).', { es: 'https://www.un.org/' }),
    },
  ],
  invalid: [
    {
      name: 'words that nothing questions',
      edit: edited('es/help.md', 'updated:', 'allow:\n  - words: gallopinto\n    reason: un plato\nupdated:'),
      file: at('es/help.md'),
      on: 'gallopinto',
    },
    {
      name: 'words of a mistake that is mended',
      edit: allowed('The bus line is called Ana.', 'La línea de autobús se llama Ana.', { en: 'TBD' }),
      file: at('en/help.md'),
      on: 'TBD',
    },
  ],
} satisfies Cases;
