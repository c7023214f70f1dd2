import { text, type Rule } from '../rule.ts';
import type { Path, SourceFile } from '../source-file.ts';
import { nearest } from '../nearest.ts';

const idsAt = (file: SourceFile, path: Path) => Object.keys(file.recordAt(path));

export default {
  name: 'figure-labels',
  sentence: text(
    'Every figure, part and source of country.yaml has its words in every language.',
    'Cada cifra, parte y fuente de country.yaml tiene sus palabras en todos los idiomas.',
  ),
  check({ files }, report) {
    for (const country of files.filter(({ kind, data }) => kind === 'country' && data)) {
      for (const file of files.filter(
        (file) => file.country === country.country && file.name === 'displacement' && file.data,
      )) {
        const compare = (yamlPath: Path, wordsPath: Path) => {
          const [ids, words] = [idsAt(country, yamlPath), idsAt(file, wordsPath)];
          // The rule `fields` tells where one of them is no group at all.
          if (wordsPath.length === 1 && (ids.length === 0 || words.length === 0)) return;
          const misspelt = words.filter((id) => !ids.includes(id)).map((id) => nearest(id, ids));
          for (const id of ids.filter((id) => !words.includes(id) && !misspelt.includes(id))) {
            report(
              file,
              [...wordsPath, id],
              text(
                `country.yaml has "${id}", and its words are missing here.`,
                `country.yaml tiene "${id}", y aquí faltan sus palabras.`,
              ),
              text('Add them under this name.', 'Agréguelas con este nombre.'),
            );
          }
          for (const id of words.filter((word) => !ids.includes(word))) {
            const meant = nearest(id, ids);
            report(
              file,
              [...wordsPath, id],
              text(`country.yaml has no "${id}".`, `country.yaml no tiene "${id}".`),
              meant
                ? text(`Did you mean "${meant}"?`, `¿Quiso decir "${meant}"?`)
                : text('Remove it, or add the figure there.', 'Bórrelo, o agregue la cifra ahí.'),
            );
          }
        };
        compare(['figures'], ['figures']);
        compare(['sources'], ['sources']);
        for (const id of idsAt(country, ['figures'])) {
          if (!file.field(['figures', id])) continue;
          compare(['figures', id, 'parts'], ['figures', id, 'parts']);
          if (country.field(['figures', id, 'parts']) && !file.field(['figures', id, 'partsIntro'])) {
            report(
              file,
              ['figures', id, 'partsIntro'],
              text('is missing: the figure has parts.', 'falta: la cifra tiene partes.'),
              text(
                'Add the sentence that stands over the parts.',
                'Agregue la frase que va sobre las partes.',
              ),
            );
          }
        }
      }
    }
  },
  breaks: [
    {
      name: 'part without words',
      change: (project) => project.edit('content/mexico/es/displacement.md', /^ {6}stateless: .*\n/m, ''),
      file: 'content/mexico/es/displacement.md',
      on: 'parts:',
      field: 'figures.displaced.parts.stateless',
    },
    {
      name: 'new figure without words',
      change: (project) =>
        project.edit(
          'content/mexico/country.yaml',
          '  displaced-2025:',
          '  trained:\n    value: 5\n    source: hias\n    asOf: 2024-12-31\n    reviewBy: 2027-06-30\n  displaced-2025:',
        ),
      file: 'content/mexico/en/displacement.md',
      on: 'figures:',
      field: 'figures.trained',
    },
    {
      name: 'words for a figure that is not there',
      change: (project) => project.edit('content/mexico/en/displacement.md', '  served:', '  severd:'),
      file: 'content/mexico/en/displacement.md',
      on: 'severd:',
      field: 'figures.severd',
      says: 'Did you mean "served"?',
    },
    {
      name: 'source without a name',
      change: (project) => project.edit('content/mexico/es/displacement.md', /^ {2}unhcr: .*\n/m, ''),
      file: 'content/mexico/es/displacement.md',
      on: 'sources:',
      field: 'sources.unhcr',
    },
  ],
} satisfies Rule;
