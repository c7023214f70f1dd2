import { expect, describe, test } from 'vitest';
import { intlTag } from '../../src/i18n/locales.ts';
import { keepsCountryPromises } from '../promises/countries.ts';
import { keepsHostPromises } from '../promises/hosts.ts';
import { keepsPagePromises } from '../promises/pages.ts';
import { keepsSharingPromises } from '../promises/sharing.ts';
import { sampleProject } from '../sample-build.ts';
import { isShared, localeOf, siteIn, visibleText } from '../site.ts';

const site = siteIn(sampleProject);

keepsPagePromises(site);
keepsSharingPromises(site);
keepsCountryPromises(site);
keepsHostPromises(site);

const words = {
  en: [
    ...[
      'more than 240,000',
      '243,118',
      '31,204',
      '205,930',
      '5,984',
      '221,765',
      '21,450',
      '24,310',
      '31,752',
    ],
    ...['Nicaragua, Cuba, Venezuela, and Colombia', '21,450 people received services in 2024', 'since 2014'],
    ...['August 15, 2025', 'June 30, 2025', 'press@hias.org', 'Journalists', 'Upala', 'You owe us nothing'],
    ...['Bread before sunrise', 'Teresa Monge, HIAS Costa Rica', 'leer en español'],
  ],
  es: [
    ...['más de 240 000', '243 118', '31 204', '205 930', '5 984', '221 765', '21 450', '24 310', '31 752'],
    ...[
      'Nicaragua, Cuba, Venezuela y Colombia',
      '21 450 personas recibieron servicios en 2024',
      'Desde 2014',
    ],
    ...['15 de agosto de 2025', '30 de junio de 2025', 'press@hias.org', 'Prensa', 'Usted no nos debe nada'],
    ...['Pan antes del amanecer', 'Teresa Monge, HIAS Costa Rica', 'read in English'],
  ],
};

describe.each(['en', 'es'] as const)('the %s page of the sample site', (locale) => {
  const { $, html } = site.page(`/${locale}/costa-rica/`);
  const text = visibleText({ html });
  const labelled = (key: string, values: Record<string, string>) =>
    (site.labels(locale)[key] ?? '').replace(/\{\{(\w+)\}\}/g, (_, name: string) => values[name] ?? '');

  test('states every fact of its writing', () => {
    expect(words[locale].filter((piece) => !text.toLowerCase().includes(piece.toLowerCase()))).toEqual([]);
  });

  test('prints every address once in help: for questions, the others, and in the notice the one for reports', () => {
    const addresses = $('#help a[aria-label]')
      .toArray()
      .map((link) => $(link).text().trim());
    expect(addresses).toEqual(['info', 'press', 'ethics'].map((name) => `${name}@hias.org`));
    expect($('#ethics a').text().trim()).toBe('ethics@hias.org');
  });

  test('says by how much a figure differs from an earlier one', () => {
    const day = { en: 'December 31, 2022', es: '31 de diciembre de 2022' }[locale];
    expect(text).toContain(labelled('figures.more', { count: { en: '21,353', es: '21 353' }[locale], day }));
  });

  test('finds in the numbers what its pictures show', () => {
    const percent = (share: number) =>
      new Intl.NumberFormat(intlTag(locale, 'CR'), { style: 'percent' }).format(share);
    const inCountry = labelled('place.in', { country: 'Costa Rica' });
    const places = labelled('map.places', { number: { en: 'four', es: 'cuatro' }[locale] });
    expect($('#map-title').text().trim()).toBe(
      labelled('map.findingPercent', { percent: percent(0.96), inCountry, year: '2023', places }),
    );
    expect($('#by-year-title').text().trim()).toBe(
      labelled('years.fewer', { year: '2024', percent: percent(0.69), highest: '2022' }),
    );
  });

  test('prints the table, the list and the heading of its writing as such', () => {
    expect(
      $('#work table tbody td')
        .toArray()
        .map((cell) => $(cell).text().trim())
        .slice(3, 6),
    ).toEqual(locale === 'en' ? ['Upala', 'Thursday', '14:30'] : ['Upala', 'jueves', '14:30']);
    expect($('#overview ol li')).toHaveLength(3);
    expect($('#overview ul li')).toHaveLength(3);
    const [heading] = { en: ['a-school-for-trades'], es: ['una-escuela-de-oficios'] }[locale];
    expect($(`#work h3#${heading}`)).toHaveLength(1);
    expect($(`#help a[href="/${locale}/costa-rica/#${heading}"]`)).toHaveLength(1);
  });

  test('draws circles, columns and the bar to scale, and says which year is not whole', () => {
    const numbers = (selector: string, attribute: string) =>
      $(selector)
        .toArray()
        .map((element) => parseFloat($(element).attr(attribute) ?? ''));
    const radii = numbers('#map circle', 'r');
    expect((radii[1]! / radii[0]!) ** 2).toBeCloseTo(3127 / 24_310, 1);
    const heights = numbers('.years rect', 'height');
    expect(heights).toHaveLength(8);
    expect(heights[0]! / heights[4]!).toBeCloseTo(27_915 / 80_164, 2);
    expect(heights[7]! / heights[4]!).toBeCloseTo(9835 / 80_164, 2);
    expect($('.years rect.partial')).toHaveLength(1);
    expect($('#by-year-title ~ p').text()).toMatch(/2025.*30/);
    const pieces = numbers('.bar rect', 'width');
    expect(pieces[0]! / pieces[1]!).toBeCloseTo(205_930 / 31_204, 1);
    expect(pieces.reduce((sum, piece) => sum + piece, 0)).toBeCloseTo(100, 1);
  });
});

test.each(['en', 'es'] as const)(
  'in the %s drawing of a story it is said that it is one, and of whom',
  (locale) => {
    const path = { en: 'stories/a-map-drawn-by-hand', es: 'historias/un-mapa-hecho-a-mano' }[locale];
    const { $ } = site.page(`/${locale}/costa-rica/${path}/`);
    expect($('figure svg').attr('aria-label')).toMatch(/cups|tazas/);
    expect($('figcaption').text()).toMatch(/(This is a drawing|Esto es un dibujo).*Ernesto Solano/s);
  },
);

test('words of another language are marked as such', () => {
  const mark = (path: string, words: string) =>
    site
      .page(path)
      .$('main [lang]')
      .filter((_, element) => site.page(path).$(element).text() === words)
      .attr('lang');
  expect(mark('/en/costa-rica/', 'Instituto Nacional de Aprendizaje')).toBe('es');
  expect(site.page('/es/costa-rica/').$('#help a[lang=en]').text()).toBe('Refugee Data Finder');
  const ownWords: Record<string, RegExp> = {
    en: /\b(the|and|with|from|this|people|English)\b/i,
    es: /\b(el|los|las|para|esta|personas|en español|idioma|Instituto|Dirección)\b/i,
  };
  for (const { $, path } of site.pages.filter(({ path }) => isShared(path) || localeOf(path) in ownWords)) {
    const foreign = $('body *:not(script, style)')
      .contents()
      .toArray()
      .flatMap((node) => {
        if (node.type !== 'text' || !node.parent) return [];
        const own = $(node.parent).closest('[lang]').attr('lang') ?? '';
        return Object.entries(ownWords)
          .filter(([locale, pattern]) => locale !== own && own in ownWords && pattern.test(node.data))
          .map(([locale]) => `${locale} in ${own}: ${node.data}`);
      });
    expect(foreign, path).toEqual([]);
  }
});
