import { isMap } from 'yaml';
import { defaultLocale, locales } from '../../i18n/locales.ts';
import { text, type Rule } from '../rule.ts';
import { sectionKinds, twinOf } from '../site.ts';
import { SourceFile, type Path } from '../source-file.ts';
import { nearest } from './fields.ts';

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
          new SourceFile(missing, '', file),
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
          new SourceFile(path, '', { kind: 'section', name: path }),
          0,
          text(
            'this file is missing, and the page cannot do without it.',
            'falta este archivo, y la página no puede prescindir de él.',
          ),
          text('Add it.', 'Agréguelo.'),
        );
      }
    }
    const labels = site.files.filter(({ kind, data }) => kind === 'labels' && data);
    const keys = new Map(labels.map((file) => [file, labelKeys(file)]));
    const english = labels.find(({ locale }) => locale === defaultLocale);
    const wanted = english ? (keys.get(english) ?? []) : [];
    for (const [file, found] of keys) {
      const has = new Set(found.map((path) => path.join('.')));
      const known = wanted.map((path) => path.join('.'));
      for (const path of wanted.filter((path) => !has.has(path.join('.')))) {
        report(
          file,
          path,
          text('this label is missing.', 'falta esta etiqueta.'),
          text(`Add it; ${english?.path} has it.`, `Agréguela; ${english?.path} la tiene.`),
        );
      }
      for (const path of found.filter((path) => !known.includes(path.join('.')))) {
        const meant = nearest(path.join('.'), known);
        report(
          file,
          path,
          text(
            `no label of ${english?.path} has this name.`,
            `ninguna etiqueta de ${english?.path} tiene este nombre.`,
          ),
          meant
            ? text(`Did you mean "${meant}"?`, `¿Quiso decir "${meant}"?`)
            : text('Remove it.', 'Bórrela.'),
        );
      }
      for (const { node, path } of file.scalars()) {
        if (typeof node.value === 'string' && node.value.trim()) continue;
        report(
          file,
          path,
          text('this label is empty.', 'esta etiqueta está vacía.'),
          text('Write its words between double quotes.', 'Escriba sus palabras entre comillas dobles.'),
        );
      }
      for (const { node, path } of file.scalars().filter(({ path }) => english?.field(path) !== undefined)) {
        const marks = (value: unknown) => (String(value).match(/\{\{\w+\}\}/g) ?? []).sort().join(' ');
        const wantedMarks = marks(english?.field(path));
        if (marks(node.value) === wantedMarks) continue;
        report(
          file,
          path,
          text(
            'this label does not have the same places to fill in as in English.',
            'esta etiqueta no tiene los mismos espacios por llenar que en inglés.',
          ),
          text(
            `Write ${wantedMarks || 'no {{…}}'}, letter by letter.`,
            `Escriba ${wantedMarks || 'ningún {{…}}'}, letra por letra.`,
          ),
        );
      }
    }
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
      says: 'figures.asOf',
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

function labelKeys(file: SourceFile): Path[] {
  return isMap(file.parts?.document.contents) ? file.scalars().map(({ path }) => path) : [];
}
