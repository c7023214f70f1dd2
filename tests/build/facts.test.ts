import { expect, test } from 'vitest';
import { builtPage, visibleText } from '../site.ts';

/** What both pages must state, written out once more: a slip in `content/` must not agree with itself. */
const everywhere = [
  ...['90,700', '800,000', '838,659', '150,836', '266,710', '262,411', '64,347', '94,342', '684,006'],
  ...['27,889', '17,884', '10,853', '5,479', '5,419', '78,966'],
  ...['2013 1,275', '2014 1,511', '2015 3,408', '2016 8,762', '2017 14,583', '2018 29,609', '2019 70,363'],
  ...['2020 41,204', '2021 131,418', '2022 118,735', '2023 140,979', '2024 78,966', '2025 70,482'],
  ...['Honduras', 'Cuba', 'El Salvador', 'Venezuela', 'Paula García', 'Selia Montes', 'Columbia University'],
  ...['El Colegio de la Frontera Norte', 'COLEF', 'Refugee Data Finder', 'CC BY 4.0'],
  ...['info@hias.org', 'ethics@hias.org'],
];

const facts = {
  en: [
    ...[
      'more than 800,000',
      'stateless people: 13',
      'June 25, 2026',
      'December 31, 2024',
      'Haiti',
      'leer en español',
    ],
    ...[
      'HIAS Mexico, info@hias.org',
      'UNHCR',
      'transit',
      'destination',
      'gang violence and threats',
      'armed conflict',
    ],
    ...[
      'climate change',
      'domestic and sexual violence',
      'first responders',
      'essential services',
      'exercise their rights',
    ],
    ...['mental health and psychosocial support', 'legal assistance', 'violence against women and girls'],
    ...[
      'fair and humane refugee and asylum policies',
      'national and international authorities',
      'alliances with civil society',
    ],
    ...[
      'generates evidence',
      'mixed methods',
      'quantitative',
      'qualitative',
      'risk factors and protective factors',
    ],
    ...[
      'women only',
      'proud',
      'lived experience',
      'Haitian woman',
      'illustration, not a photograph',
      'HIAS services are free',
    ],
    ...[
      'in confidence',
      'zero tolerance for fraud and corruption',
      'asylum procedure',
      'free and confidential',
    ],
  ],
  es: [
    ...[
      'más de 800,000',
      'personas apátridas: 13',
      '25 de junio de 2026',
      '31 de diciembre de 2024',
      'Haití',
      'read in English',
    ],
    ...[
      'HIAS México, info@hias.org',
      'ACNUR',
      'tránsito',
      'destino',
      'amenazas de las pandillas',
      'conflictos armados',
    ],
    ...[
      'cambio climático',
      'violencia doméstica y sexual',
      'primera respuesta',
      'servicios y programas esenciales',
      'ejercer sus derechos',
    ],
    ...['salud mental y apoyo psicosocial', 'asistencia legal', 'violencia contra mujeres y niñas'],
    ...[
      'políticas de refugio y asilo justas y humanas',
      'autoridades nacionales e internacionales',
      'alianzas con la sociedad civil',
    ],
    ...[
      'genera evidencia',
      'métodos mixtos',
      'cuantitativos',
      'cualitativos',
      'factores de riesgo y factores de protección',
    ],
    ...[
      'solo por mujeres',
      'orgullosa',
      'experiencia vivida',
      'mujer haitiana',
      'ilustración, no una fotografía',
    ],
    ...['Los servicios de HIAS son gratuitos', 'confidencial', 'tolerancia cero al fraude y la corrupción'],
    ...['procedimiento de asilo', 'gratuita y confidencial'],
  ],
};

const links = [
  'https://www.unhcr.org/refugee-statistics/',
  'https://help.unhcr.org/mexico/',
  'mailto:info@hias.org',
  'mailto:ethics@hias.org',
];

test.each(Object.entries(facts))('the %s page states every fact', (locale, ofLocale) => {
  const page = builtPage(`/${locale}/mexico/`);
  const text = visibleText(page);
  const missing = [...everywhere, ...ofLocale].filter(
    (fact) => !text.includes(fact.replace(/^(\d{4}) /, '$1')) && !text.includes(fact),
  );
  expect(missing).toEqual([]);
  expect(page.$('#facts').text()).toContain('2019');
  const hrefs = page
    .$('a')
    .toArray()
    .map(({ attribs }) => attribs['href']);
  expect(links.filter((link) => !hrefs.includes(link))).toEqual([]);
});

test.each([
  [
    '/en/mexico/stories/women-who-support-survivors/',
    ['gender-based violence (GBV)', 'proud', 'support each other', 'safe space', 'closely'],
  ],
  [
    '/es/mexico/historias/mujeres-que-acompanan-a-sobrevivientes/',
    [
      'violencia basada en género (VBG)',
      'orgullosa',
      'se apoyan unas a otras',
      'espacio seguro',
      'muy unidas',
    ],
  ],
])('%s tells the whole story', (path, words) => {
  const text = visibleText(builtPage(path));
  expect(words.filter((word) => !text.includes(word))).toEqual([]);
});

test('no number stands on the page in one language only', () => {
  const numbers = (locale: string) =>
    (visibleText(builtPage(`/${locale}/mexico/`)).match(/\d[\d,.]*\d/g) ?? []).sort();
  expect(numbers('es')).toEqual(numbers('en'));
});

test.each(['en', 'es'])('the %s page puts no invented words between quotation marks', (locale) => {
  expect(visibleText(builtPage(`/${locale}/mexico/`))).not.toMatch(/["“”«»]/);
});
