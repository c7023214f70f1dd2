import { text, type Rule } from '../rule.ts';
import type { SourceFile } from '../source-file.ts';
import { nearest } from '../nearest.ts';

/** What the texts of a country may write between braces. */
function tokenNames(country: SourceFile): string[] {
  const years = Object.keys(country.recordAt(['applications', 'byYear']));
  return [
    'founded',
    ...Object.keys(country.recordAt(['figures'])).flatMap((id) =>
      country.field(['figures', id, 'parts']) ? [id, `${id}.total`] : [id],
    ),
    ...years.map((year) => `applications.${year}`),
  ];
}

export default {
  name: 'tokens',
  sentence: text(
    'What stands between braces is a figure of country.yaml.',
    'Lo que va entre llaves es una cifra de country.yaml.',
  ),
  check({ files }, report) {
    for (const file of files.filter(({ kind }) => kind === 'labels')) {
      for (const prose of file.prose()) {
        for (const { 0: braces, index } of prose.value
          .replace(/\{\{\w+\}\}/g, '        ')
          .matchAll(/[{}][^{}]*\}?/g))
          report(
            file,
            file.offsetIn(prose, braces, index),
            text(`${braces} is not filled in a label.`, `${braces} no se llena en una etiqueta.`),
            text('Write the words themselves.', 'Escriba las palabras mismas.'),
          );
      }
    }
    for (const country of files.filter(({ kind, data }) => kind === 'country' && data)) {
      if (country.field(['figures']) !== undefined && Object.keys(country.recordAt(['figures'])).length === 0)
        continue;
      const names = tokenNames(country);
      for (const file of files.filter((file) => file.country === country.country && file.locale)) {
        for (const prose of file.prose()) {
          for (const { 0: braces, 1: id = '', index } of prose.value.matchAll(/\{([^{}\n]*)\}?|\}/g)) {
            const closed = /^\{.*\}$/.test(braces);
            if (closed && (names.includes(id) || names.includes(id.charAt(0).toLowerCase() + id.slice(1))))
              continue;
            // One year for another would be a number that nobody doubts.
            const meant = /\d/.test(id) ? undefined : nearest(id, names);
            report(
              file,
              file.offsetIn(prose, braces, index),
              closed
                ? text(`${braces} names no figure.`, `${braces} no nombra ninguna cifra.`)
                : text('a brace { or } stands alone.', 'una llave { o } está sola.'),
              meant
                ? text(`Did you mean {${meant}}?`, `¿Quiso decir {${meant}}?`)
                : text(`The names are: ${names.join(', ')}.`, `Los nombres son: ${names.join(', ')}.`),
            );
          }
        }
      }
    }
  },
  breaks: [
    {
      name: 'token in a label',
      change: (project) => project.edit('src/i18n/es.json', '"Fuente"', '"Fuente {served}"'),
      file: 'src/i18n/es.json',
      on: '{served}',
    },
    {
      name: 'misspelt token in the prose',
      change: (project) =>
        project.edit('content/mexico/es/overview.md', 'Desde {founded}', 'Desde {fuonded}'),
      file: 'content/mexico/es/overview.md',
      on: '{fuonded}',
      says: 'Did you mean {founded}?',
    },
    {
      name: 'misspelt token in a field',
      change: (project) =>
        project.edit('content/mexico/en/displacement.md', '{applications.2013}', '{applications.2012}'),
      file: 'content/mexico/en/displacement.md',
      on: 'byYear:',
    },
    {
      name: 'token not closed',
      change: (project) => project.edit('content/mexico/es/overview.md', 'Desde {founded}', 'Desde {founded'),
      file: 'content/mexico/es/overview.md',
      on: 'Desde {founded',
    },
  ],
} satisfies Rule;
