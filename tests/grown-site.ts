import { readFileSync } from 'node:fs';
import { stringify } from 'yaml';
import type { ProjectCopy } from './project-copy.ts';

// What a site may grow by: languages of all kinds, and countries from the smallest to the largest.

const languages = 'tests/sample-languages';

/** The languages that the sample site may get: one that is complete, one from right to left, and one on its way. */
const newLanguages = {
  fr: `{
    name: 'Français',
    intl: 'fr-FR',
    storiesPath: 'histoires',
    sheetPath: 'fiche',
    quotes: ['«\\u00a0', '\\u00a0»'],
    firstOfMonth: '1er',
    dictionary: '@cspell/dict-fr-fr',
    labels: () => import('./fr.json'),
  }`,
  ar: `{
    name: 'العربية',
    intl: 'ar',
    storiesPath: 'qisas',
    sheetPath: 'waraqa',
    quotes: ['«', '»'],
    dictionary: '@cspell/dict-ar',
    letters: '@fontsource/ibm-plex-sans-arabic',
    labels: () => import('./ar.json'),
  }`,
  pt: `{
    name: 'Português',
    intl: 'pt-BR',
    status: 'draft',
    storiesPath: 'historias',
    sheetPath: 'folha',
    labels: () => import('./pt.json'),
  }`,
};

/** Adds French, Arabic and Portuguese, as the README says: a folder, a label file and a row each. */
export function addLanguages(copy: ProjectCopy): void {
  copy.take(`${languages}/content`, 'content');
  for (const [locale, row] of Object.entries(newLanguages)) {
    copy.take(`${languages}/src/i18n/${locale}.json`, `src/i18n/${locale}.json`);
    copy.locales?.push(locale);
    const table = copy
      .read('src/i18n/locales.ts')
      .replace(new RegExp(`\\n  ${locale}: \\{[^]*?\\n  \\},`), '');
    copy.write(
      'src/i18n/locales.ts',
      table.replace(/\n\} satisfies Record<string, Row>;/, `\n  ${locale}: ${row},$&`),
    );
  }
  const words = readFileSync(`${languages}/words.txt`, 'utf8');
  copy.write('content/words.txt', `${copy.read('content/words.txt')}\n${words}`);
}

/** How much a country has of everything. */
interface Shape {
  code: string;
  /** Where its people meet, in words that no other country has. */
  place: { en: string; es: string };
  figures: number;
  years: number;
  origins: number;
  stories: number;
}

/** Countries in English and Spanish that have nothing but what they must, little, and as much as a page holds. */
export const shapes: Record<string, Shape> = {
  belize: {
    code: 'BZ',
    place: { en: 'beside the old pier', es: 'junto al viejo muelle' },
    figures: 0,
    years: 0,
    origins: 0,
    stories: 0,
  },
  colombia: {
    code: 'CO',
    place: { en: 'over the market', es: 'encima del mercado' },
    figures: 6,
    years: 13,
    origins: 10,
    stories: 20,
  },
  honduras: {
    code: 'HN',
    place: { en: 'in a yellow school', es: 'en una escuela amarilla' },
    figures: 1,
    years: 1,
    origins: 1,
    stories: 2,
  },
  panama: {
    code: 'PA',
    place: { en: 'under three palm trees', es: 'bajo tres palmeras' },
    figures: 2,
    years: 0,
    origins: 0,
    stories: 1,
  },
  'dominican-republic': {
    code: 'DO',
    place: { en: 'at the end of the bus line', es: 'donde termina la ruta' },
    figures: 3,
    years: 2,
    origins: 3,
    stories: 0,
  },
};

const origins = ['VE', 'HT', 'CU', 'NI', 'SV', 'GT', 'CD', 'EC', 'AF', 'BR'];

/** Adds the countries of `shapes`, each of them a folder and nothing else. */
export function addCountries(copy: ProjectCopy): void {
  for (const [name, shape] of Object.entries(shapes)) addCountry(copy, name, shape);
}

function addCountry(copy: ProjectCopy, name: string, shape: Shape): void {
  const folder = `content/${name}`;
  const salt = 7919 * (Object.keys(shapes).indexOf(name) + 2);
  const cited = { source: 'unhcr', asOf: '2025-12-31', reviewBy: '2032-06-30' };
  const ids = ['served', 'displaced', 'arrivals', 'returned', 'resettled', 'sheltered'].slice(
    0,
    shape.figures,
  );
  const parts = ['refugees', 'asylum-seekers', 'stateless'].map((id, index) => ({
    id,
    people: salt * (5 - index) + index,
  }));
  const total = parts.reduce((sum, { people }) => sum + people, 0);
  const byYear = Array.from({ length: shape.years }, (_, index) => ({
    year: 2026 - shape.years + index,
    people: 3_000 + ((salt * (index + 3)) % 61_000),
  }));
  const most = byYear.at(-1)?.people ?? 40_000;
  const hasNumbers = shape.figures + shape.years > 0;
  copy.write(
    `${folder}/country.yaml`,
    stringify({
      code: shape.code,
      founded: 2011,
      emails: [
        { id: 'general', address: 'info@hias.org' },
        { id: 'ethics', address: 'ethics@hias.org' },
      ],
      ...(hasNumbers && {
        sources: [{ id: 'hias' }, { id: 'unhcr', link: 'https://www.unhcr.org/refugee-statistics/' }],
        figures: ids.map((id, index) => ({
          id,
          value: id === 'displaced' ? total : salt + index * 1_003,
          ...(id === 'displaced' && { total, parts }),
          ...cited,
          source: id === 'served' ? 'hias' : 'unhcr',
        })),
      }),
      ...(shape.years > 0 && {
        applications: {
          ...cited,
          year: 2025,
          byOrigin: origins
            .slice(0, shape.origins)
            .map((country, index) => ({ country, people: Math.ceil((most * 0.9) / 2 ** (index + 1)) })),
          byYear,
        },
      }),
    }),
  );
  for (const locale of ['en', 'es'] as const) {
    const write = (file: string, fields: object, body: string) =>
      copy.write(
        `${folder}/${locale}/${file}`,
        `---\n${stringify({ ...fields, updated: '2025-12-31' })}---\n\n${body}\n`,
      );
    const say = (en: string, es: string) => (locale === 'en' ? en : es);
    const country = new Intl.DisplayNames(locale, { type: 'region' }).of(shape.code) ?? name;
    const place = shape.place[locale];
    write(
      'overview.md',
      {
        title: say('Overview', 'Panorama'),
        ...(name === 'dominican-republic' && locale === 'en' && { inCountry: `in the ${country}` }),
        description: say(
          `HIAS ${country} meets people ${place}.`,
          `HIAS ${country} recibe a la gente ${place}.`,
        ),
        lead: say(
          `Since {founded} our team has stood beside people who had to flee. You find us ${place}.`,
          `Desde {founded} nuestro equipo acompaña a quienes tuvieron que huir. Estamos ${place}.`,
        ),
      },
      say(
        `We listen first. Then we act. Come and find us ${place}.`,
        `Primero escuchamos. Después actuamos. Búsquenos ${place}.`,
      ),
    );
    write(
      'ethics.md',
      {
        title: say('HIAS services are free', 'Los servicios de HIAS son gratuitos'),
        report: say('Report it here:', 'Repórtelo aquí:'),
        questions: say('Any other question:', 'Cualquier otra pregunta:'),
      },
      say('Nobody may ask you for money.', 'Nadie puede pedirle dinero.'),
    );
    if (hasNumbers)
      write(
        'displacement.md',
        {
          title: say('Displacement in numbers', 'El desplazamiento en cifras'),
          figures: Object.fromEntries(
            ids.map((id) => [
              id,
              {
                label: say(`people in the group “${id}” in 2025`, `personas del grupo «${id}» en 2025`),
                ...(id === 'displaced' && {
                  parts: Object.fromEntries(
                    parts.map((part) => [part.id, say(`group ${part.id}`, `grupo ${part.id}`)]),
                  ),
                }),
              },
            ]),
          ),
          sources: { hias: 'HIAS', unhcr: say('UNHCR', 'ACNUR') },
        },
        '',
      );
    for (let story = 0; story < shape.stories; story++)
      write(
        `stories/story-${story}.md`,
        {
          title: say(`A morning in house ${story + 1}`, `Una mañana en la casa ${story + 1}`),
          address: say(`morning-${story + 1}`, `manana-${story + 1}`),
          summary: say(
            `How a day begins in house ${story + 1}, ${place}.`,
            `Así empieza un día en la casa ${story + 1}, ${place}.`,
          ),
          published: `2025-${String(1 + (story % 12)).padStart(2, '0')}-${String(1 + story).padStart(2, '0')}`,
        },
        say(
          `House ${story + 1} wakes early, ${place}.`,
          `La casa ${story + 1} despierta temprano, ${place}.`,
        ),
      );
  }
}
