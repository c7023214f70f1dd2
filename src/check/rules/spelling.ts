import { dictionaryOf } from '../dictionaries.ts';
import { text, type Rule } from '../rule.ts';
import { readerWords } from '../source-file.ts';

/** Shorter ones are mostly abbreviations. */
const shortest = 4;

/** A text with more unknown words than this share is in another language, which other rules tell. */
const foreign = 0.5;

export default {
  name: 'spelling',
  sentence: text(
    'Words are in the dictionary, or in content/words.txt.',
    'Las palabras están en el diccionario o en content/words.txt.',
  ),
  severity: 'warning',
  async check({ files, ownWords }, report) {
    for (const file of files.filter(({ kind, data }) => kind !== 'labels' && data)) {
      const dictionary = file.locale && (await dictionaryOf(file.locale));
      if (!dictionary) continue;
      const told = new Set<string>();
      for (const prose of file.passages()) {
        const words = readerWords(prose.value).filter(({ word }) => word.length >= shortest);
        const unknown = words.filter(
          ({ word }) => !ownWords.has(word.toLowerCase()) && !dictionary.knows(word),
        );
        if (words.length >= 4 && unknown.length / words.length > foreign) continue;
        for (const { word, index } of unknown) {
          if (told.has(word)) continue;
          told.add(word);
          const meant = dictionary.nearest(word);
          report(
            file,
            file.offsetIn(prose, word, index),
            text(`"${word}" is not in the dictionary.`, `"${word}" no está en el diccionario.`),
            meant
              ? text(
                  `Did you mean "${meant}"? If the word is right, add it to content/words.txt.`,
                  `¿Quiso decir "${meant}"? Si la palabra es correcta, agréguela a content/words.txt.`,
                )
              : text(
                  'If the word is right, add it to content/words.txt.',
                  'Si la palabra es correcta, agréguela a content/words.txt.',
                ),
          );
        }
      }
    }
  },
  breaks: [
    {
      name: 'misspelt Spanish word',
      change: (project) => project.edit('content/mexico/es/work.md', 'políticas', 'polticas'),
      file: 'content/mexico/es/work.md',
      on: 'polticas',
      says: 'Did you mean "políticas"?',
    },
    {
      name: 'Spanish word without its accent',
      change: (project) =>
        project.edit('content/mexico/es/help.md', 'procedimiento de', 'procedimiento rapído de'),
      file: 'content/mexico/es/help.md',
      on: 'rapído',
      says: 'Did you mean "rápido"?',
    },
    {
      name: 'misspelt English word',
      change: (project) => project.edit('content/mexico/en/work.md', 'policies', 'policeis'),
      file: 'content/mexico/en/work.md',
      on: 'policeis',
      says: 'Did you mean "policies"?',
    },
  ],
} satisfies Rule;
