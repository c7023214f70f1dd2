import { defaultLocale, locales } from '../../i18n/locales.ts';
import { text, type Report, type Rule } from '../rule.ts';
import { sectionKinds, twinOf, type Site } from '../site.ts';
import { SourceFile, type Path } from '../source-file.ts';
import { nearest } from '../nearest.ts';

/** The pointer to help may be taken away, in every language at once. */
const optional = ['help'];

export default {
  name: 'pairs',
  sentence: text(
    'Every section, story and label exists in every language.',
    'Cada sección, historia y etiqueta existe en todos los idiomas.',
  ),
  check(site, report) {
    for (const file of site.files.filter(({ kind }) => kind === 'section' || kind === 'story')) {
      for (const locale of locales.filter((locale) => !twinOf(site, file, locale))) {
        const missing = file.path.replace(`/${file.locale}/`, `/${locale}/`);
        report(
          new SourceFile(missing, '', { ...file, kind: 'words' }),
          0,
          text(
            `this file is missing; ${file.path} has no translation.`,
            `falta este archivo; ${file.path} no tiene traducción.`,
          ),
          text(
            `Add it with the same name, or delete the text in every language.`,
            `Agréguelo con el mismo nombre, o borre el texto en todos los idiomas.`,
          ),
        );
      }
    }
    for (const country of site.countries) {
      const own = site.files.filter((file) => file.country === country);
      const wanted = [
        ...sectionKinds
          .filter((kind) => !optional.includes(kind))
          .map((name) => ({ name, path: `content/${country}/${defaultLocale}/${name}.md` })),
        { name: 'country', path: `content/${country}/country.yaml` },
      ];
      for (const { path } of wanted.filter(
        ({ name }) => !own.some((file) => file.name === name && file.kind !== 'story'),
      )) {
        report(
          new SourceFile(path, '', { kind: 'words', name: path }),
          0,
          text(
            'this file is missing, and the page cannot do without it.',
            'falta este archivo, y la página no puede prescindir de él.',
          ),
          text('Add it.', 'Agréguelo.'),
        );
      }
    }
    checkLabels(site, report);
  },
  breaks: [
    {
      name: 'section in one language',
      change: (project) => project.remove('content/mexico/es/help.md'),
      file: 'content/mexico/es/help.md',
    },
    {
      name: 'section in no language',
      change: (project) =>
        ['en', 'es'].forEach((locale) => project.remove(`content/mexico/${locale}/work.md`)),
      file: 'content/mexico/en/work.md',
    },
    {
      name: 'story in one language',
      change: (project) => project.remove('content/mexico/en/stories/women-who-support-survivors.md'),
      file: 'content/mexico/en/stories/women-who-support-survivors.md',
    },
    {
      name: 'no country.yaml',
      change: (project) => project.remove('content/mexico/country.yaml'),
      file: 'content/mexico/country.yaml',
    },
    {
      name: 'label in one language',
      change: (project) => project.edit('src/i18n/es.json', /\n {4}"asOf":.*/, ''),
      file: 'src/i18n/es.json',
      on: '"figures"',
      field: 'figures.asOf',
    },
    {
      name: 'misspelt label',
      change: (project) => project.edit('src/i18n/es.json', '"asOf"', '"asof"'),
      file: 'src/i18n/es.json',
      on: '"asof"',
      field: 'figures.asof',
      says: 'asOf',
    },
    {
      name: 'no labels of a language',
      change: (project) => project.remove('src/i18n/es.json'),
      file: 'src/i18n/es.json',
    },
    {
      name: 'misspelt group of labels',
      change: (project) => project.edit('src/i18n/es.json', '"footer"', '"foter"'),
      file: 'src/i18n/es.json',
      on: '"foter"',
      field: 'foter',
      says: 'Did you mean "footer"?',
    },
    {
      name: 'empty label',
      change: (project) => project.edit('src/i18n/es.json', '"Idioma"', '" "'),
      file: 'src/i18n/es.json',
      on: '" "',
      field: 'languageToggle.label',
    },
    {
      name: 'label without its place to fill in',
      change: (project) => project.edit('src/i18n/es.json', 'Cifras al {{day}}', 'Cifras al {{dia}}'),
      file: 'src/i18n/es.json',
      on: '{{dia}}',
      field: 'figures.asOf',
    },
  ],
} satisfies Rule;

function checkLabels(site: Site, report: Report): void {
  for (const locale of locales.filter(
    (locale) => !site.files.some((file) => file.kind === 'labels' && file.locale === locale),
  )) {
    const path = `src/i18n/${locale}.json`;
    report(
      new SourceFile(path, '', { kind: 'words', name: path }),
      0,
      text('this file is missing.', 'falta este archivo.'),
      text('Bring it back from git.', 'Recupérelo de git.'),
    );
  }
  const labels = site.files.filter(({ kind, data }) => kind === 'labels' && data);
  const english = labels.find(({ locale }) => locale === defaultLocale);
  for (const file of labels) {
    for (const { node, path } of file.scalars()) {
      if (typeof node.value === 'string' && /\p{L}/u.test(node.value)) continue;
      report(
        file,
        path,
        text('this label has no words.', 'esta etiqueta no tiene palabras.'),
        text('Write them between double quotes.', 'Escríbalas entre comillas dobles.'),
      );
    }
    if (english && file !== english) compareLabels(file, english, report);
  }
}

/** A group that is missing is told, and not each of its labels. */
function compareLabels(file: SourceFile, english: SourceFile, report: Report, group: Path = []): void {
  const [here, there] = [Object.keys(file.recordAt(group)), Object.keys(english.recordAt(group))];
  const misspelt = here
    .filter((key) => !there.includes(key))
    .map((key) => {
      const meant = nearest(
        key,
        there.filter((name) => !here.includes(name)),
      );
      report(
        file,
        [...group, key],
        text(
          `${english.path} has no label of this name.`,
          `${english.path} no tiene ninguna etiqueta con este nombre.`,
        ),
        meant
          ? text(`Did you mean "${meant}"?`, `¿Quiso decir "${meant}"?`)
          : text('Remove it, or add it there too.', 'Bórrela, o agréguela también ahí.'),
      );
      return meant;
    });
  for (const key of there.filter((key) => !misspelt.includes(key))) {
    const path = [...group, key];
    const [value, original] = [file.field(path), english.field(path)];
    if (typeof original === 'object' && typeof value === 'object') {
      compareLabels(file, english, report, path);
    } else if (typeof value !== typeof original) {
      report(
        file,
        path,
        text('this label is missing.', 'falta esta etiqueta.'),
        text(`Add it; ${english.path} has it.`, `Agréguela; ${english.path} la tiene.`),
      );
    } else if (placesIn(value) !== placesIn(original)) {
      report(
        file,
        path,
        text(
          `the places to fill in are not the same as in ${english.path}.`,
          `los espacios por llenar no son los mismos que en ${english.path}.`,
        ),
        text(
          `It is ${placesIn(value) || 'none'} here and ${placesIn(original) || 'none'} there: write both alike, letter by letter.`,
          `Aquí es ${placesIn(value) || 'ninguno'} y ahí ${placesIn(original) || 'ninguno'}: escriba los dos igual, letra por letra.`,
        ),
      );
    }
  }
}

const placesIn = (label: unknown) => (String(label).match(/\{\{\w+\}\}/g) ?? []).sort().join(' ');
