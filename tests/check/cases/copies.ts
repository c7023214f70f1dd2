import {
  added,
  all,
  appended,
  edited,
  panama,
  renamed,
  sampleFiles,
  textOf,
  type Edit,
} from '../../sample.ts';
import { failing, passing, type Cases } from '../case.ts';

const story = 'stories/a-map-drawn-by-hand.md';
const folder = 'content/costa-rica';

/** A second story that was begun as a copy of the first, with the changes that are named. */
const copied = (...changes: ((text: string, locale: string) => string)[]): Edit =>
  all(
    ...['en', 'es'].map((locale) =>
      added(
        `${locale}/stories/second.md`,
        changes.reduce((text, change) => change(text, locale), textOf(sampleFiles(), `${locale}/${story}`)),
      ),
    ),
  );
const set = (field: string, en: string, es: string) => (text: string, locale: string) =>
  text.replace(
    new RegExp(`^( *)${field}: (?:>-\\n(?: +.*\\n)+|.*\\n)`, 'm'),
    `$1${field}: ${locale === 'en' ? en : es}\n`,
  );
const address = set('address', 'second', 'segunda');
const title = set('title', 'A song for the road', 'Una canción para el camino');
const summary = set('summary', 'He sings for everybody.', 'Canta para todo el mundo.');
const caption = set('caption', 'A drawing of a singer.', 'Un dibujo de un cantante.');
const alt = set('alt', 'Drawing of a man who sings.', 'Dibujo de un hombre que canta.');
const body = (text: string, locale: string) =>
  text.replace(
    /---\n\n[\s\S]*/,
    `---\n\n${locale === 'en' ? 'He sings at the door, and the door opens.' : 'Canta en la puerta, y la puerta se abre.'}\n`,
  );

/** Another country that is a copy of the first, with the changes of its facts. */
const copiedCountry = (...changes: Edit[]): Edit =>
  all(renamed('content/costa-rica', 'content/panama', true), ...changes);
const otherCode = edited('content/panama/country.yaml', 'code: CR', 'code: PA');
/** The names of the country and its folder, as whoever copies a country replaces them first. */
const otherNames: Edit = (files) =>
  Object.fromEntries(
    Object.entries(files).map(([path, content]) => {
      const name = path.includes('/es/') ? 'Panamá' : 'Panama';
      const isCopy = path.startsWith('content/panama/') && typeof content === 'string';
      return [
        path,
        isCopy ? content.replaceAll('Costa Rica', name).replaceAll('/costa-rica/', '/panama/') : content,
      ];
    }),
  );
const longer =
  'The bus comes at dawn and nobody knows where it will stop. He waits at the corner with his pencil, his tickets and a bag of bread, and he greets everybody who steps down as if he had known them for years.';
const largo =
  'El autobús llega al amanecer y nadie sabe dónde va a parar. Él espera en la esquina con su lápiz, sus boletos y una bolsa de pan, y saluda a quien baja como si le conociera desde hace años.';
const ownWords = {
  en: 'A door is painted green, so that children can find it without reading. Behind it stands a long table, and at that table a lawyer asks no more than what she must know. Whoever has slept badly may sit in the garden first and come in when the light is gone from the street.',
  es: 'La puerta está pintada de verde, para que la infancia la encuentre sin leer. Detrás hay una mesa larga, y en esa mesa una abogada pregunta solo lo que debe saber. Quien durmió mal puede sentarse primero en el jardín y entrar cuando la luz ya se fue de la calle.',
};
/** A text of Panama's with a paragraph of its own, and one that stands in another country too. */
const shared = (file: string): Edit =>
  all(
    panama,
    ...(['en', 'es'] as const).flatMap((locale) => {
      const common = locale === 'en' ? longer : largo;
      const title = locale === 'en' ? 'Our work' : 'Nuestro trabajo';
      const begun = `---\ntitle: ${title}\nupdated: 2025-08-20\n---\n\n${ownWords[locale]}\n`;
      return [
        appended(`${folder}/${locale}/${file}`, common),
        ...(file === 'work.md' ? [added(`content/panama/${locale}/${file}`, begun)] : []),
        ...(file === 'work.md' ? [] : [appended(`content/panama/${locale}/${file}`, ownWords[locale])]),
        appended(`content/panama/${locale}/${file}`, common),
      ];
    }),
  );

export default {
  valid: [
    { name: 'a paragraph that two countries share in their overviews', edit: shared('overview.md') },
    { name: 'a paragraph that two countries share in their work', edit: shared('work.md') },
    {
      name: 'a closing paragraph that two stories share',
      edit: all(
        copied(address, title, summary, caption, alt, body),
        ...(['en', 'es'] as const).flatMap((locale) => [
          appended(`${locale}/stories/second.md`, ownWords[locale]),
          appended(`${locale}/stories/second.md`, locale === 'en' ? longer : largo),
          appended(`${locale}/${story}`, locale === 'en' ? longer : largo),
        ]),
      ),
    },
    { name: 'a second story, all of it its own', edit: copied(address, title, summary, caption, alt, body) },
    {
      name: 'the same short sentence in two stories',
      edit: all(
        copied(address, title, summary, caption, alt, body),
        ...['stories/second.md', story].flatMap((file) => [
          appended(`en/${file}`, 'He smiles.'),
          appended(`es/${file}`, 'Él sonríe.'),
        ]),
      ),
    },
    { name: 'the same credit of two drawings', edit: copied(address, title, summary, caption, alt, body) },
    ...passing([
      ['- Yes\n- No\n- Yes', '- Sí\n- No\n- Sí'],
      [
        'Nobody pays.\n\nWe speak your language.\n\nEverybody is welcome.',
        'Nadie paga.\n\nHablamos su idioma.\n\nTodo el mundo es bienvenido.',
      ],
      [
        '| Town | Open |\n| --- | --- |\n| Upala | yes |\n| Liberia | yes |',
        '| Ciudad | Abierto |\n| --- | --- |\n| Upala | sí |\n| Liberia | sí |',
      ],
      ['> Thank you.\n\nShe says: thank you.', '> Gracias.\n\nElla dice: gracias.'],
    ]),
    { name: 'another country, with the same ethics notice', edit: panama },
    {
      name: 'the same help in two countries',
      edit: all(
        panama,
        ...['en', 'es'].map((locale) =>
          added(
            `content/panama/${locale}/help.md`,
            textOf(sampleFiles(), `${locale}/help.md`)
              .replaceAll('Costa Rica', locale === 'en' ? 'Panama' : 'Panamá')
              .replaceAll('/costa-rica/#', '/panama/#')
              .replace('org/costarica/', 'org/panama/')
              .replace(/ (?:If you want|Si quiere)[^\n]*/, ''),
          ),
        ),
      ),
    },
    {
      name: 'a short sentence in two countries',
      edit: all(
        panama,
        appended('content/panama/en/overview.md', 'Nobody pays for what we do.'),
        appended('content/panama/es/overview.md', 'Nadie paga por lo que hacemos.'),
      ),
    },
    {
      name: 'the same story title in two countries',
      edit: all(panama, (files) =>
        Object.fromEntries([
          ...Object.entries(files),
          ...['en', 'es'].map((locale) => [
            `content/panama/${locale}/stories/map.md`,
            body(textOf(files, `${locale}/${story}`), locale),
          ]),
        ]),
      ),
    },
    { name: 'the same number in two figures', edit: edited('country.yaml', 'value: 221765', 'value: 21450') },
  ],
  invalid: [
    {
      name: 'the text is still that of the first story',
      edit: all(appended(`en/${story}`, longer), appended(`es/${story}`, largo), (files) =>
        all(
          ...['en', 'es'].map((locale) =>
            added(
              `${locale}/stories/second.md`,
              [address, title, summary, caption, alt].reduce(
                (text, change) => change(text, locale),
                textOf(files, `${locale}/${story}`),
              ),
            ),
          ),
        )(files),
      ),
      file: `${folder}/en/stories/second.md`,
    },
    ...(
      [
        ['title', [address, summary, caption, alt, body], 'title'],
        ['summary', [address, title, caption, alt, body], 'summary'],
        ['caption', [address, title, summary, alt, body], 'illustration.caption'],
      ] as const
    ).map(([name, changes, field]) => ({
      name: `the ${name} is still that of the first story`,
      edit: copied(...changes),
      file: `${folder}/en/stories/second.md`,
      field,
      severity: 'warning' as const,
    })),
    ...failing(
      [
        [
          'The school is open for everybody who wants to learn a trade in one of the three workshops behind the market.\n\nIt is free.\n\nThe school is open for everybody who wants to learn a trade in one of the three workshops behind the market.',
          'La escuela está abierta para quien quiera aprender un oficio en uno de los tres talleres detrás del mercado.\n\nEs gratuita.\n\nLa escuela está abierta para quien quiera aprender un oficio en uno de los tres talleres detrás del mercado.',
        ],
      ],
      { severity: 'warning' },
    ),
    ...['en/overview.md', 'es/work.md', 'en/stories/bread-before-sunrise.md'].map((file) => ({
      name: `${file} of another country, with the names replaced`,
      edit: copiedCountry(otherCode, otherNames),
      file: `content/panama/${file}`,
      says: `${folder}/${file}`,
    })),
    ...(
      [
        ['overview.md', 'no army', 'no soldiers'],
        ['work.md', 'baker, electrician', 'cook, electrician'],
      ] as const
    ).map(([file, from, to]) => ({
      name: `${file} of another country, with some words changed`,
      edit: all(copiedCountry(otherCode, otherNames), edited(`content/panama/en/${file}`, from, to)),
      file: `content/panama/en/${file}`,
      says: 'most of the text',
      severity: 'warning' as const,
    })),
    {
      name: 'a country that is listed first is not the copy',
      edit: all(
        renamed('content/costa-rica', 'content/belize', true),
        edited('content/belize/country.yaml', 'code: CR', 'code: BZ'),
        added('content/countries.yaml', 'countries:\n  - costa-rica\n'),
      ),
      file: 'content/belize/en/work.md',
      says: `${folder}/en/work.md`,
    },
    {
      name: 'the help of another country, word for word',
      edit: all(panama, added('content/panama/en/help.md', textOf(sampleFiles(), 'en/help.md'))),
      file: 'content/panama/en/help.md',
      severity: 'warning',
    },
    {
      name: 'the lead and the description of another country',
      edit: all(panama, (files) => ({
        ...files,
        'content/panama/es/overview.md': textOf(files, 'es/overview.md')
          .replaceAll('Costa Rica', 'Panamá')
          .replace(/---\n\n[\s\S]*/, '---\n\nPase.\n'),
      })),
      file: 'content/panama/es/overview.md',
      field: 'lead',
      severity: 'warning',
    },
    {
      name: 'the lead and the description of another country, word for word',
      edit: all(panama, (files) => ({
        ...files,
        'content/panama/es/overview.md': textOf(files, 'es/overview.md').replace(
          /---\n\n[\s\S]*/,
          '---\n\nPase.\n',
        ),
      })),
      file: 'content/panama/es/overview.md',
      field: 'lead',
    },
  ],
} satisfies Cases;
