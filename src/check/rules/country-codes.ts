import { defaultLocale, languages } from '../../i18n/locales.ts';
import { text, type Rule } from '../rule.ts';

/** A country's name in English as the name of its folder: `costa-rica`. */
function folderOf(code: string): string {
  const names = new Intl.DisplayNames(languages[defaultLocale].intl, { type: 'region', fallback: 'none' });
  return (names.of(code) ?? '')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z]+/g, '-');
}

export default {
  name: 'country-codes',
  sentence: text(
    'The code of a country is that of its folder, and people come from another one.',
    'El código de un país es el de su carpeta, y la gente viene de otro.',
  ),
  severity: 'warning',
  check({ files }, report) {
    for (const country of files.filter(({ kind, data }) => kind === 'country' && data)) {
      const code = country.field(['code']);
      if (typeof code !== 'string' || !/^[A-Z]{2}$/.test(code)) continue;
      if (folderOf(code) !== country.country)
        report(
          country,
          ['code'],
          text(
            `${code} is ${folderOf(code)}, and the folder is ${country.country}.`,
            `${code} es ${folderOf(code)}, y la carpeta es ${country.country}.`,
          ),
          text(
            'See whether it is the right country; a copy of a folder is public too.',
            'Vea si es el país correcto; la copia de una carpeta también es pública.',
          ),
        );
      if (code in country.recordAt(['applications', 'byOrigin']))
        report(
          country,
          ['applications', 'byOrigin', code],
          text('is the country itself.', 'es el país mismo.'),
          text(
            'See whether the code is right: people come from another one.',
            'Vea si el código es correcto: la gente viene de otro.',
          ),
        );
    }
  },
  breaks: [
    {
      name: 'another country',
      change: (project) => project.edit('content/mexico/country.yaml', 'code: MX', 'code: GT'),
      file: 'content/mexico/country.yaml',
      on: 'code: GT',
      field: 'code',
    },
    {
      name: 'the country itself as origin',
      change: (project) => project.edit('content/mexico/country.yaml', 'HN: 27889', 'MX: 27889'),
      file: 'content/mexico/country.yaml',
      on: 'MX: 27889',
      field: 'applications.byOrigin.MX',
    },
  ],
} satisfies Rule;
