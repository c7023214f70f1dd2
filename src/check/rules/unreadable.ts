import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { text, type Rule } from '../rule.ts';

/** The lines that git leaves where two versions of a text could not be joined. */
const conflict = /^(?:<{7}|={7}|>{7}|\|{7})(?: .*)?$/gm;

export default {
  name: 'unreadable',
  sentence: text(
    'A file is one version of a text, saved as UTF-8.',
    'Un archivo es una sola versión de un texto, guardada como UTF-8.',
  ),
  check({ root, files }, report) {
    for (const file of files) {
      try {
        new TextDecoder('utf-8', { fatal: true }).decode(readFileSync(join(root, file.path)));
      } catch {
        report(
          file,
          Math.max(0, file.text.indexOf('\uFFFD')),
          text(
            'is not saved as UTF-8, so that letters such as ñ and é are lost.',
            'no está guardado como UTF-8, y letras como ñ y é se pierden.',
          ),
          text(
            'Save the file again with the encoding UTF-8.',
            'Guarde el archivo otra vez con la codificación UTF-8.',
          ),
        );
        continue;
      }
      for (const { index } of file.text.matchAll(conflict)) {
        report(
          file,
          index,
          text(
            'is left over from two versions that were not joined.',
            'quedó de dos versiones que no se unieron.',
          ),
          text(
            'Keep the right version, and delete the other and the lines <<<<<<<, ======= and >>>>>>>.',
            'Conserve la versión correcta y borre la otra y las líneas <<<<<<<, ======= y >>>>>>>.',
          ),
        );
      }
    }
  },
  breaks: [
    {
      name: 'Latin-1',
      change: (project) =>
        project.write(
          'content/mexico/es/work.md',
          Buffer.from(project.read('content/mexico/es/work.md'), 'latin1'),
        ),
      file: 'content/mexico/es/work.md',
      on: 'pol',
    },
    {
      name: 'merge conflict in the list of words',
      change: (project) => project.edit('content/words.txt', 'HIAS', '<<<<<<< HEAD\nHIAS'),
      file: 'content/words.txt',
      on: '<<<<<<<',
    },
    {
      name: 'merge conflict in YAML',
      change: (project) =>
        project.edit(
          'content/mexico/country.yaml',
          'founded: 2019',
          '<<<<<<< HEAD\nfounded: 2019\n=======\nfounded: 2018\n>>>>>>> x',
        ),
      file: 'content/mexico/country.yaml',
      on: '<<<<<<<',
    },
    {
      name: 'merge conflict',
      change: (project) => project.edit('content/mexico/en/work.md', 'We want', '<<<<<<< HEAD\nWe want'),
      file: 'content/mexico/en/work.md',
      on: '<<<<<<<',
    },
  ],
} satisfies Rule;
