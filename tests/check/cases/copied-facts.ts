import { all, edited, panama, renamed, type Edit } from '../../sample.ts';
import type { Cases } from '../case.ts';

const file = 'content/panama/country.yaml';
/** Another country that is a copy of the first, with the changes of its facts. */
const copied = (...changes: Edit[]): Edit =>
  all(renamed('content/costa-rica', 'content/panama', true), ...changes);
const otherCode = edited(file, 'code: CR', 'code: PA');
/** Figures of Panama, of which these are numbers of the first country too. */
const figures = (...values: number[]): Edit =>
  all(
    panama,
    edited(
      file,
      'emails:',
      `sources:\n  - id: hias\nfigures:\n${values
        .map(
          (value, index) =>
            `  - id: number-${index}\n    value: ${value}\n    source: hias\n    asOf: 2024-12-31\n    reviewBy: 2034-06-30\n`,
        )
        .join('')}\nemails:`,
    ),
    ...['en', 'es'].map((locale): Edit => {
      const labels = values
        .map((_, index) => `  number-${index}:\n    label: Upala ${'ABCDEFG'.charAt(index)}\n`)
        .join('');
      const title = locale === 'en' ? 'The numbers' : 'Las cifras';
      return (files) => ({
        ...files,
        [`content/panama/${locale}/displacement.md`]: `---\ntitle: ${title}\nupdated: 2025-08-20\nfigures:\n${labels}sources:\n  hias: HIAS\n---\n`,
      });
    }),
  );

export default {
  valid: [
    { name: 'two countries, one without numbers', edit: panama },
    { name: 'numbers of its own', edit: figures(1301, 2407, 3509) },
    { name: 'two numbers alone, both of the other', edit: figures(21450, 221765) },
    { name: 'half of its numbers', edit: figures(21450, 221765, 1301, 2407) },
    { name: 'small numbers', edit: figures(12, 40, 350) },
    { name: 'one of three numbers', edit: figures(21450, 1301, 2407) },
    {
      name: 'two countries without numbers',
      edit: all(panama, (files) => ({
        ...files,
        ...Object.fromEntries(
          Object.entries(files)
            .filter(([path]) => path.startsWith('content/panama/'))
            .map(([path, content]) => [
              path.replace('panama', 'belize'),
              String(content)
                .replace('code: PA', 'code: BZ')
                .replace(/Panamá|Panama(?!\p{L})/gu, path.includes('/es/') ? 'Belice' : 'Belize')
                .replace('We listen to whoever comes', 'We speak with everybody who comes')
                .replace('Escuchamos a quien llega', 'Hablamos con toda la gente que llega'),
            ]),
        ),
      })),
    },
  ],
  invalid: [
    {
      name: 'a country copied, with another code',
      edit: copied(otherCode),
      file,
      says: 'costa-rica/country.yaml',
    },
    { name: 'a country copied, without another code', edit: copied(), file, field: 'code' },
    {
      name: 'a country copied, with some numbers changed',
      edit: copied(
        otherCode,
        edited(file, 'value: 21450', 'value: 21451'),
        edited(file, /people: 1946/, 'people: 1947'),
      ),
      file,
      field: 'figures',
    },
    { name: 'more than half of its numbers', edit: figures(21450, 221765, 1301), file, field: 'figures' },
    {
      name: 'the code of another country',
      edit: all(panama, edited(file, 'code: PA', 'code: CR')),
      file,
      field: 'code',
    },
  ],
} satisfies Cases;
