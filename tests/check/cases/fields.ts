import { added, all, at, edited, editedInBoth } from '../../sample.ts';
import type { Cases, InvalidCase, ValidCase } from '../case.ts';

const facts = 'country.yaml';
const story = 'stories/a-map-drawn-by-hand.md';
const good = (name: string, from: string | RegExp, to: string): ValidCase => ({
  name,
  edit: edited(facts, from, to),
});
const bad = (
  name: string,
  from: string | RegExp,
  to: string,
  more: Partial<InvalidCase> = {},
): InvalidCase => ({
  name,
  edit: edited(facts, from, to),
  file: at(facts),
  ...more,
});
const figure = (id: string, asOf: string) =>
  edited(
    facts,
    '\napplications:',
    `  - id: ${id}\n    value: 5\n    source: hias\n    asOf: ${asOf}\n    reviewBy: 2030-06-30\n\napplications:`,
  );

export default {
  valid: [
    good('another number', 'value: 21450', 'value: 22450'),
    good('zero people', 'people: 1208', 'people: 0'),
    good('a part of nobody', 'total: 243118', 'total: 243118'),
    good('no day of the last change', /updated: .*\n/, ''),
    {
      name: 'no applications by origin, and no text that names any',
      edit: all(
        edited(facts, / {2}year: 2023\n {2}byOrigin:\n[\s\S]*?(?= {2}byYear)/, ''),
        editedInBoth('overview.md', '{origins}', 'Upala'),
      ),
    },
    good('no licence', /\n {4}licence: .*/, ''),
    good('no day of the data set', /\n {4}published: .*/, ''),
    good('no title of the source', /\n {4}title: .*/, ''),
    good('a title in another language', 'lang: en }', 'lang: fr }'),
    good('a language with its script', 'lang: en }', 'lang: zh-Hans }'),
    good('one origin', /    - country: CU[\s\S]*?(?= {2}byYear)/, ''),
    { ...good('the last year complete', '\n      partial: true', ''), warns: true },
    good('the last year explicitly complete', 'partial: true', 'partial: false'),
    good('an exact figure with parts', 'value: 240000\n    qualifier: more-than', 'value: 243118'),
    { ...good('another year of the origins', '  year: 2023', '  year: 2022'), warns: true },
    good('a page of HIAS as source', '- id: hias', '- id: hias\n    link: https://www.hias.org/data'),
    good('no link of the source', /\n {4}link: .*/, ''),
    good('no earlier figure', /\n {4}earlier: .*/, ''),
    { ...good('an earlier figure of one day before', 'asOf: 2022-12-31', 'asOf: 2024-12-30'), warns: true },
    good(
      'an earlier figure that stands above',
      /( {2}- id: displaced\n(?: {4,}.*\n)+)( {2}- id: displaced-2022\n(?: {4}.*\n)+)/,
      '$2$1',
    ),
    {
      name: 'three figures, each with the one before',
      edit: all(
        figure('displaced-2020', '2020-12-31'),
        editedInBoth('displacement.md', '\nsources:', '\n  displaced-2020:\n    label: Upala\nsources:'),
        edited(facts, 'value: 221765', 'value: 221765\n    earlier: displaced-2020'),
      ),
    },
    good('founded long ago', 'founded: 2014', 'founded: 1979'),
    good('a consent in Spanish', /consent: .*/, 'consent: Las dos, por escrito'),
    {
      name: 'an id with a number at its end',
      edit: all(
        figure('trained-2', '2024-12-31'),
        editedInBoth('displacement.md', '\nsources:', '\n  trained-2:\n    label: Upala\nsources:'),
      ),
    },
    { name: 'a title of a year between quotes', edit: editedInBoth('work.md', /title: .*/, "title: '2024'") },
    { name: 'a title with a number', edit: editedInBoth('work.md', /title: .*/, 'title: Casa 7') },
    {
      name: 'a published story changed on the same day',
      edit: editedInBoth(story, 'updated: 2025-03-10', 'updated: 2025-03-10'),
    },
    {
      name: 'an alternative text of 150 signs',
      edit: edited(
        `en/${story}`,
        /alt: .*/,
        `alt: ${'A man draws with a pencil. '.repeat(6).slice(0, 149).trim()}`,
      ),
      warns: true,
    },
    {
      name: 'an allowance',
      edit: edited('es/help.md', 'updated:', 'allow:\n  - words: gallopinto\n    reason: un plato\nupdated:'),
      warns: true,
    },
    { name: 'a leap day', edit: edited('es/work.md', /updated: .*/, 'updated: 2024-02-29') },
    {
      name: 'three parts that are one more',
      edit: all(
        edited(facts, 'people: 5984', 'people: 5985'),
        edited(facts, 'total: 243118', 'total: 243119'),
      ),
    },
    {
      name: 'an e-mail address more',
      edit: all(
        edited(
          facts,
          'address: press@hias.org',
          'address: press@hias.org\n  - id: school\n    address: school@hias.org',
        ),
        edited(
          'src/i18n/en.json',
          '"press": "Journalists"',
          '"press": "Journalists",\n    "school": "Our school"',
        ),
        edited(
          'src/i18n/es.json',
          '"press": "Prensa"',
          '"press": "Prensa",\n    "school": "Nuestra escuela"',
        ),
      ),
    },
    {
      name: 'a description of two sentences',
      edit: edited(
        'en/overview.md',
        /description: >-\n.*\n.*\n/,
        'description: HIAS helps people. Nobody pays.\n',
      ),
      warns: true,
    },
    {
      name: 'a title of the source in another form',
      edit: edited(
        facts,
        'title: { text: Refugee Data Finder, lang: en }',
        'title:\n      text: Refugee Data Finder\n      lang: en',
      ),
    },
    {
      name: 'a word for a group of people',
      edit: edited('es/displacement.md', 'refugees: personas refugiadas', 'refugees: gente refugiada'),
    },
    ...['MX', 'PA', 'HN', 'GT', 'EC', 'PE', 'HT', 'RU', 'AF', 'CM', 'TR', 'BR', 'DO', 'BO', 'CL'].map(
      (code) => good(`people from ${code}`, 'country: CO', `country: ${code}`),
    ),
    ...['2026-01-01', '2030-12-31', '2034-12-31'].map((day) => ({
      name: `a review on ${day}`,
      edit: edited(facts, 'asOf: 2025-06-30\n  reviewBy: 2034-06-30', `asOf: 2025-06-30\n  reviewBy: ${day}`),
      options: { today: '2025-11-25' },
    })),
    ...['mapa', 'un-mapa', 'mapa-2', 'a1'].map((address) => ({
      name: `the address ${address}`,
      edit: edited(`es/${story}`, /address: .*/, `address: ${address}`),
    })),
    ...[
      "title: 'Lo que hacemos'",
      'title: "Lo que hacemos"',
      'title: Lo que hacemos (1)',
      'title: 100 días',
      'title: 9:00 en Upala',
      'title: Sí y no',
      'title: Null, una palabra',
      'title: Lo @que hacemos',
    ].map((line) => ({
      name: line,
      edit: all(edited('es/work.md', /title: .*/, line)),
      warns: true as const,
    })),
    ...[1, 7, 99, 1000, 1207, 1209, 1300, 1900, 2100].map((people) =>
      good(`${people} people from one country`, 'people: 1208', `people: ${people}`),
    ),
    ...['cc-by', 'CC0', 'public domain', 'Open Government Licence v3.0'].map((licence) =>
      good(`the licence ${licence}`, 'licence: CC BY 4.0', `licence: ${licence}`),
    ),
    ...['2024-06-30', '2025-08-14', '2025-08-16'].map((day) =>
      good(
        `a source of ${day}`,
        'published: 2025-08-15',
        `published: ${day > '2025-06-30' ? day : '2025-06-30'}`,
      ),
    ),
    ...['2014', '2000', '1990', '2020', '2025'].map((year) =>
      good(`founded in ${year}`, 'founded: 2014', `founded: ${year}`),
    ),
  ],
  invalid: [
    {
      name: 'a word where a list of words is meant',
      edit: added('content/countries.yaml', 'countries: costa-rica\n'),
      field: 'countries',
      says: 'hyphen.',
      alone: true,
    },
    {
      name: 'applications without a number',
      edit: edited('country.yaml', /\n {2}year: 2023[\s\S]*?(?=\nphotographs)/, ''),
      file: 'country.yaml',
      field: 'applications',
    },
    {
      name: 'a field missing',
      edit: edited('en/overview.md', /lead: >-\n.*\n.*\n/, ''),
      file: at('en/overview.md'),
      field: 'lead',
    },
    {
      name: 'a field that is not known',
      edit: edited('en/work.md', 'updated:', 'colour: red\nupdated:'),
      file: at('en/work.md'),
      on: 'colour',
      field: 'colour',
      alone: true,
    },
    {
      name: 'a misspelt field, told once',
      edit: edited('es/ethics.md', 'report:', 'reprot:'),
      file: at('es/ethics.md'),
      on: 'reprot',
      field: 'reprot',
      says: 'report',
      alone: true,
    },
    {
      name: 'a misspelt field deep down',
      edit: edited('es/displacement.md', '    label: personas recibieron', '    lable: personas recibieron'),
      file: at('es/displacement.md'),
      field: 'figures.served.lable',
      says: 'label',
      alone: true,
    },
    {
      name: 'a field of the past',
      edit: edited('es/work.md', 'updated:', 'allow:\n  same-facts: una razón\nupdated:'),
      file: at('es/work.md'),
      on: 'allow',
    },
    {
      name: 'an empty field',
      edit: edited('es/work.md', /title: .*/, 'title:'),
      file: at('es/work.md'),
      field: 'title',
      alone: true,
    },
    {
      name: 'a blank field',
      edit: edited('es/work.md', /title: .*/, "title: '  '"),
      file: at('es/work.md'),
      field: 'title',
    },
    {
      name: 'a title without a letter',
      edit: edited('es/work.md', /title: .*/, 'title: "---"'),
      file: at('es/work.md'),
      field: 'title',
    },
    {
      name: 'a title that YAML takes for a number',
      edit: edited('en/work.md', /title: .*/, 'title: 2024'),
      file: at('en/work.md'),
      field: 'title',
    },
    {
      name: 'a title that YAML takes for nothing',
      edit: edited('en/work.md', /title: .*/, 'title: null'),
      file: at('en/work.md'),
      field: 'title',
    },
    {
      name: 'a title that YAML takes for yes',
      edit: edited('en/work.md', /title: .*/, 'title: true'),
      file: at('en/work.md'),
      field: 'title',
    },
    {
      name: 'a list for a text',
      edit: edited('en/work.md', /title: .*/, 'title: [a, b]'),
      file: at('en/work.md'),
      field: 'title',
    },
    bad('a number with a comma', 'value: 21450', 'value: 21,450', { on: '21,450', alone: true }),
    bad('a number with a point', 'value: 21450', 'value: 21.450', { on: '21.450' }),
    bad('a round number with a point', 'value: 21450', 'value: 21.000', { on: '21.000' }),
    bad('no number', 'value: 21450', 'value: .nan', { on: '.nan' }),
    bad('a number below zero', 'value: 21450', 'value: -21450', { on: '-21450' }),
    bad('a number of another base', 'value: 21450', 'value: 0x53CA', { on: '0x53CA' }),
    bad('a number with spaces', 'value: 21450', 'value: 21 450', { on: '21 450' }),
    bad('a word for a number', 'people: 24310', 'people: many', { on: 'many' }),
    bad('a figure without its source', 'value: 21450\n    source: hias', 'value: 21450'),
    bad('a source that is not there', 'source: hias', 'source: hais', { on: 'source: hais' }),
    bad('a month that does not exist', 'asOf: 2022-12-31', 'asOf: 2022-13-31', { on: '2022-13' }),
    bad('a year that is none', 'founded: 2014', 'founded: 20140', { field: 'founded' }),
    bad('a country that is none', 'country: NI', 'country: NN', { on: 'country: NN' }),
    bad('a country in small letters', 'country: NI', 'country: ni', { on: 'country: ni' }),
    bad('a country by its name', 'country: NI', 'country: Nicaragua', { on: 'country: Nicaragua' }),
    bad('a language that is none', 'lang: en }', 'lang: english }', { on: 'english' }),
    bad('a source without encryption', 'link: https://www', 'link: http://www', { on: 'http://www' }),
    ...['mailto:info@hias.org', 'info@hias.org', 'javascript:alert(1)', 'HIAS'].map((link) =>
      bad(`a source at ${link}`, '- id: hias', `- id: hias\n    link: ${link}`, {
        on: link,
        field: 'sources.hias.link',
        says: 'delete the line where HIAS itself is the source',
        alone: true,
      }),
    ),
    ...(
      [
        ['that is not there', 'displaced', 'displaced-2020'],
        ['of the same day', 'displaced', 'served'],
        ['that is the figure itself', 'displaced', 'displaced'],
        ['that is newer', 'displaced-2022', 'displaced'],
      ] as const
    ).map(([name, id, earlier]) =>
      bad(
        `an earlier figure ${name}`,
        new RegExp(`( {2}- id: ${id}\\n(?: {4,}(?!earlier).*\\n)+)(?: {4}earlier.*\\n)?`),
        `$1    earlier: ${earlier}\n`,
        { on: `earlier: ${earlier}`, field: `figures.${id}.earlier`, says: 'older', alone: true },
      ),
    ),
    bad('an address that is none', 'address: ethics@hias.org', 'address: ethics@hias', { on: 'ethics@hias' }),
    bad('one address for two ids', 'address: ethics@hias.org', 'address: info@hias.org'),
    bad('an id twice', 'id: displaced-2022', 'id: served'),
    bad('an id of digits', 'id: displaced-2022', "id: '2022'"),
    bad('a country twice', 'country: CU', 'country: NI'),
    bad('a year twice', 'year: 2019', 'year: 2018'),
    bad('a year left out', '    - year: 2020\n      people: 21117\n', ''),
    bad(
      'the years out of order',
      '    - year: 2018\n      people: 27915\n    - year: 2019\n      people: 39082\n',
      '    - year: 2019\n      people: 39082\n    - year: 2018\n      people: 27915\n',
    ),
    bad('a part of a year that is not the last', 'people: 80164', 'people: 80164\n      partial: true'),
    bad('a review before the figure', 'reviewBy: 2032-06-30', 'reviewBy: 2021-06-30', { on: '2021-06-30' }),
    bad('a review in another century', 'reviewBy: 2032-06-30', 'reviewBy: 2082-06-30', { on: '2082' }),
    bad('a source older than its figure', 'published: 2025-08-15', 'published: 2024-08-15'),
    bad('parts that do not add up', 'people: 31204', 'people: 3120'),
    bad('a part with a digit too many', 'people: 5984', 'people: 59840'),
    bad('a total that is smaller than what it is more than', 'value: 240000', 'value: 250000'),
    bad('a total of more than twice the figure', 'value: 240000', 'value: 24000'),
    bad('origins above the total', 'people: 24310', 'people: 64310'),
    bad(
      'numbers newer than their day',
      'year: 2025\n      people: 9835\n      partial: true',
      'year: 2025\n      people: 9835\n    - year: 2026\n      people: 1',
    ),
    bad('a year of the origins without a number', '  year: 2023\n  byOrigin', '  year: 2017\n  byOrigin'),
    bad('no address for reports', '  - id: ethics\n    address: ethics@hias.org\n', ''),
    bad('a map for a list', /emails:\n[\s\S]*?(?=\nsources)/, 'emails:\n  general: info@hias.org\n'),
    bad('no day of consent', /\n {4}consented: .*/, '', { on: 'bread-before-sunrise' }),
    bad('no consent', /\n {4}consent: .*/, ''),
    bad('an empty consent', /consent: .*/, "consent: ''", { on: 'consent:' }),
    bad('a consent that will be asked for', 'consented: 2025-04-03', 'consented: next week', {
      on: 'next week',
    }),
    bad('a consent that waits for a signature', 'consented: 2025-04-03', 'consented: Pendiente de firma', {
      on: 'Pendiente',
    }),
    bad('no credit', /\n {4}credit: .*/, ''),
    {
      name: 'a day that does not exist',
      edit: edited('en/work.md', /updated: .*/, 'updated: 2025-02-30'),
      file: at('en/work.md'),
      field: 'updated',
    },
    {
      name: 'a day the other way round',
      edit: edited('en/work.md', /updated: .*/, 'updated: 20/08/2025'),
      file: at('en/work.md'),
      field: 'updated',
    },
    {
      name: 'a day of another century',
      edit: edited('en/work.md', /updated: .*/, 'updated: 0205-08-20'),
      file: at('en/work.md'),
      field: 'updated',
    },
    {
      name: 'an address with accents',
      edit: edited(`es/${story}`, /address: .*/, 'address: un-mapa-pequeño'),
      file: at(`es/${story}`),
      field: 'address',
    },
    {
      name: 'changed before it was published',
      edit: edited(`es/${story}`, 'updated: 2025-03-10', 'updated: 2025-03-09'),
      file: at(`es/${story}`),
      field: 'updated',
    },
    {
      name: 'an alternative text that is too long',
      edit: edited(`en/${story}`, /alt: .*/, `alt: ${'A man draws with a pencil. '.repeat(7).trim()}`),
      file: at(`en/${story}`),
      field: 'illustration.alt',
    },
    {
      name: 'a description that is too long',
      edit: edited(
        'en/overview.md',
        /description: >-\n.*\n.*\n/,
        `description: ${'HIAS helps people. '.repeat(9).trim()}\n`,
      ),
      file: at('en/overview.md'),
      field: 'description',
    },
    {
      name: 'a photograph without alternative text',
      edit: edited('es/stories/bread-before-sunrise.md', / {2}alt: Un horno.*\n/, ''),
      file: at('es/stories/bread-before-sunrise.md'),
      field: 'photograph.alt',
    },
    {
      name: 'two parts with one label',
      edit: edited('es/displacement.md', 'stateless: personas apátridas', 'stateless: personas refugiadas'),
      file: at('es/displacement.md'),
    },
    {
      name: 'an allowance without a reason',
      edit: edited('es/help.md', 'updated:', 'allow:\n  - words: TBD\nupdated:'),
      file: at('es/help.md'),
      on: 'words: TBD',
    },
    ...(
      [
        ['a label without words', '" "'],
        ['a number for a label', '7'],
        ['a group for a label', '{}'],
      ] as const
    ).map(([name, to]) => ({
      name,
      edit: edited('src/i18n/es.json', /(?<="languageToggle": \{\s*"label": )"[^"]*"/, to),
      file: 'src/i18n/es.json',
      field: 'languageToggle.label',
    })),
    {
      name: 'a label for a group of labels',
      edit: edited('src/i18n/es.json', /"languageToggle": \{[^}]*\}/, '"languageToggle": "Idioma"'),
      file: 'src/i18n/es.json',
    },
  ],
} satisfies Cases;
