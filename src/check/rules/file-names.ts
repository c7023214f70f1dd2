import { text, type Rule } from '../rule.ts';
import { placeOf, sectionKinds } from '../site.ts';
import { SourceFile } from '../source-file.ts';
import { nearest } from '../nearest.ts';

/** What operating systems and open programs leave in folders by themselves. */
const litter =
  /(?:^|\/)(?:\.DS_Store|Thumbs\.db|desktop\.ini|\.gitkeep|\._[^/]*|~\$[^/]*|\.~lock[^/]*|\.[^/]*\.sw[a-p])$/;

/** The name under which a file would be read, if it is clear. */
function betterName(path: string): string | undefined {
  const plain = path
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/(?:\.(?:markdown|mdown|mkd|mdx|txt|html?|docx?|bak|md))+~?$/, '.md')
    .replace(/\.yml$/, '.yaml')
    .replace(/\.(?:jpeg|jpe)$/, '.jpg')
    .replace(/(?<=\/)[\s_]+|[\s_]+(?=[./]|$)/g, '')
    .replace(/[^a-z0-9./-]+/g, '-')
    .replace(/-+(?=[./]|$)|(?<=\/)-+/g, '');
  if (placeOf(plain)) return plain;
  const folder = plain.slice(0, plain.lastIndexOf('/'));
  const names = sectionKinds.map((name) => `${name}.md`);
  const close = nearest(plain.slice(folder.length + 1), names);
  return close && placeOf(`${folder}/${close}`) ? `${folder}/${close}` : undefined;
}

export default {
  name: 'file-names',
  sentence: text(
    'Every file is where it is read, under a name by which it is read.',
    'Cada archivo está donde se lee, con un nombre con el que se lee.',
  ),
  check({ entries }, report) {
    if (entries.length === 0)
      report(
        new SourceFile('content', '', { kind: 'words', name: 'content' }),
        0,
        text('this folder is missing or empty.', 'esta carpeta falta o está vacía.'),
        text('Bring it back from git.', 'Recupérela de git.'),
      );
    const strange = entries.filter(({ path, kind, is }) => (is || !kind) && !litter.test(path));
    const folders = new Set<string>();
    for (const { path, is } of strange) {
      // A whole folder in the wrong place, such as a copy of a country, is told once.
      const folder = path.split('/').slice(0, 2).join('/');
      const isWholeFolder =
        path.split('/').length > 2 &&
        !entries.some((entry) => entry.kind && entry.path.startsWith(`${folder}/`));
      if (isWholeFolder && folders.has(folder)) continue;
      folders.add(folder);
      const place = isWholeFolder ? folder : path;
      const file = new SourceFile(place, '', { kind: 'words', name: place });
      const better = isWholeFolder ? undefined : betterName(path);
      if (is === 'link')
        report(
          file,
          0,
          text('is a link to another place.', 'es un vínculo a otro lugar.'),
          text('Put the file itself here.', 'Ponga aquí el archivo mismo.'),
        );
      else if (is === 'folder')
        report(
          file,
          0,
          text('is a folder, and a file belongs here.', 'es una carpeta, y aquí va un archivo.'),
          text('Put the file here under this name.', 'Ponga aquí el archivo con este nombre.'),
        );
      else if (isWholeFolder)
        report(
          file,
          0,
          text('nothing reads this folder.', 'nada lee esta carpeta.'),
          text(
            'Delete it, or name it like its country in English, in lower case: content/costa-rica/, with country.yaml in it.',
            'Bórrela, o nómbrela como su país en inglés, en minúsculas: content/costa-rica/, con country.yaml adentro.',
          ),
        );
      else
        report(
          file,
          0,
          text(
            'nothing reads a file of this name, and it would vanish.',
            'nada lee un archivo con este nombre, y desaparecería.',
          ),
          better && entries.some((entry) => entry.path === better)
            ? text(
                `${better} is there already: delete one of the two.`,
                `${better} ya existe: borre uno de los dos.`,
              )
            : better
              ? text(`Name it ${better}.`, `Nómbrelo ${better}.`)
              : text(
                  'Move it to where it belongs, or delete it. A text is content/<country>/<language>/<section>.md, a story stories/<name>.md, a picture images/<story>.jpg.',
                  'Páselo a su lugar, o bórrelo. Un texto es content/<país>/<idioma>/<sección>.md, una historia stories/<nombre>.md, una imagen images/<historia>.jpg.',
                ),
        );
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
      name: 'copy beside the original',
      change: (project) => project.write('content/mexico/es/help 2.md', 'x'),
      file: 'content/mexico/es/help 2.md',
      says: 'would vanish',
    },
    {
      name: 'copy of a country',
      change: (project) => project.write('content/mexico copy/country.yaml', 'x'),
      file: 'content/mexico copy',
    },
    {
      name: 'folder under the name of a file',
      change: (project) => {
        project.remove('content/mexico/es/help.md');
        project.write('content/mexico/es/help.md/x.md', 'x');
      },
      file: 'content/mexico/es/help.md',
      says: 'is a folder',
    },
    {
      name: 'the folder is gone',
      change: (project) => project.remove('content'),
      file: 'content',
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
