import { text, type Rule } from '../rule.ts';
import { placeOf } from '../site.ts';
import { SourceFile } from '../source-file.ts';
import { nearest } from './fields.ts';
import { sectionKinds } from '../site.ts';

/** What an operating system leaves in folders by itself. */
const litter = /(?:^|\/)(?:\.DS_Store|Thumbs\.db|desktop\.ini|\.gitkeep)$/;

export default {
  name: 'file-names',
  sentence: text(
    'Every file is where it is read, under a name by which it is read.',
    'Cada archivo está donde se lee, con un nombre con el que se lee.',
  ),
  check({ entries }, report) {
    for (const { path, kind, linkTo } of entries.filter(({ path }) => !litter.test(path))) {
      const file = new SourceFile(path, '', { kind: 'redirects', name: path });
      if (linkTo?.startsWith('..') || (linkTo && !linkTo.startsWith('content/'))) {
        report(
          file,
          0,
          text('is a link out of the folder content/.', 'es un vínculo hacia fuera de la carpeta content/.'),
          text('Put the file itself here.', 'Ponga aquí el archivo mismo.'),
        );
      } else if (!kind) {
        const plain = path
          .normalize('NFD')
          .replace(/\p{M}/gu, '')
          .toLowerCase()
          .replace(/\.(markdown|mdown|mkd|mdx|txt|md\.txt)$/, '.md')
          .replace(/\.yml$/, '.yaml')
          .replace(/(?<=\/)[\s_]+|[\s_]+(?=\.|$)/g, '')
          .replace(/[\s_]+/g, '-');
        const names = sectionKinds.map((name) => `${name}.md`);
        const close = path.split('/').length === 4 ? nearest(path.split('/').at(-1) ?? '', names) : undefined;
        const better = placeOf(plain)
          ? plain
          : close && placeOf(`${path.slice(0, path.lastIndexOf('/'))}/${close}`)
            ? `${path.slice(0, path.lastIndexOf('/'))}/${close}`
            : undefined;
        report(
          file,
          0,
          text(
            'nothing reads a file of this name, and it would vanish.',
            'nada lee un archivo con este nombre, y desaparecería.',
          ),
          better
            ? text(`Name it ${better}.`, `Nómbrelo ${better}.`)
            : text(
                'Move it to where it belongs, or delete it. A text is content/<country>/<language>/<section>.md, a story stories/<name>.md, a picture images/<story>.jpg.',
                'Páselo a su lugar, o bórrelo. Un texto es content/<país>/<idioma>/<sección>.md, una historia stories/<nombre>.md, una imagen images/<historia>.jpg.',
              ),
        );
      }
    }
  },
  breaks: [
    {
      name: '.markdown',
      change: (project) => {
        project.write('content/mexico/es/help.markdown', project.read('content/mexico/es/help.md'));
        project.remove('content/mexico/es/help.md');
      },
      file: 'content/mexico/es/help.markdown',
      says: 'content/mexico/es/help.md',
    },
    {
      name: '.MD',
      change: (project) => {
        project.write('content/mexico/es/help.MD', project.read('content/mexico/es/help.md'));
        project.remove('content/mexico/es/help.md');
      },
      file: 'content/mexico/es/help.MD',
      says: 'content/mexico/es/help.md',
    },
    {
      name: 'accents',
      change: (project) => project.write('content/mexico/es/stories/niñas.md', 'x'),
      file: 'content/mexico/es/stories/niñas.md',
      says: 'stories/ninas.md',
    },
    {
      name: 'spaces',
      change: (project) => project.write('content/mexico/es/stories/dos palabras.md', 'x'),
      file: 'content/mexico/es/stories/dos palabras.md',
      says: 'stories/dos-palabras.md',
    },
    {
      name: 'misspelt section',
      change: (project) => project.write('content/mexico/es/overveiw.md', 'x'),
      file: 'content/mexico/es/overveiw.md',
      says: 'overview.md',
    },
    {
      name: 'unexpected file',
      change: (project) => project.write('content/mexico/notas.docx', 'x'),
      file: 'content/mexico/notas.docx',
    },
    {
      name: 'language that the site does not speak',
      change: (project) => project.write('content/mexico/fr/work.md', 'x'),
      file: 'content/mexico/fr/work.md',
    },
    {
      name: 'vector picture',
      change: (project) => project.write('content/mexico/images/women-who-support-survivors.svg', '<svg/>'),
      file: 'content/mexico/images/women-who-support-survivors.svg',
    },
    {
      name: '.yml',
      change: (project) => {
        project.write('content/mexico/country.yml', project.read('content/mexico/country.yaml'));
        project.remove('content/mexico/country.yaml');
      },
      file: 'content/mexico/country.yml',
      says: 'country.yaml',
    },
  ],
} satisfies Rule;
