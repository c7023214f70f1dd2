import type { ErrorCode } from 'yaml';
import { text, type Rule, type Text } from '../rule.ts';

const plain: Partial<Record<ErrorCode, [Text, Text]>> = {
  DUPLICATE_KEY: [
    text('this field is written twice.', 'este campo está escrito dos veces.'),
    text('Keep one of them.', 'Conserve uno de los dos.'),
  ],
  TAB_AS_INDENT: [
    text('the line begins with a tab.', 'la línea empieza con un tabulador.'),
    text('Use spaces instead.', 'Use espacios en su lugar.'),
  ],
  MISSING_CHAR: [
    text(
      'a quotation mark, bracket or brace is opened and not closed, or something is missing around here.',
      'unas comillas, un corchete o una llave se abren y no se cierran, o falta algo cerca de aquí.',
    ),
    text(
      'Close it; or put the whole text between single quotes.',
      'Ciérrelo; o ponga todo el texto entre comillas simples.',
    ),
  ],
  BLOCK_AS_IMPLICIT_KEY: [
    text('there is a colon inside the text.', 'hay dos puntos dentro del texto.'),
    text(
      "Put the whole text between single quotes: title: 'One: two'",
      "Ponga todo el texto entre comillas simples: title: 'Uno: dos'",
    ),
  ],
  BAD_INDENT: [
    text(
      'the spaces at the beginning of the line do not fit those above.',
      'los espacios al inicio de la línea no coinciden con los de arriba.',
    ),
    text(
      'Begin the line under the first letter of the field above.',
      'Empiece la línea debajo de la primera letra del campo de arriba.',
    ),
  ],
  BAD_ALIAS: [
    text(
      'the text begins with * or &, which has a meaning of its own.',
      'el texto empieza con * o &, que tiene un significado propio.',
    ),
    text('Put the whole text between single quotes.', 'Ponga todo el texto entre comillas simples.'),
  ],
};
plain.MULTILINE_IMPLICIT_KEY = [
  text(
    'this line has no field, or a field has no colon.',
    'esta línea no tiene campo, o a un campo le faltan los dos puntos.',
  ),
  text(
    'Write it as field: text, with a space after the colon; a text that goes on in a second line begins with two spaces.',
    'Escríbalo como campo: texto, con un espacio después de los dos puntos; si el texto sigue en otra línea, esa línea empieza con dos espacios.',
  ),
];
const other: [Text, Text] = [
  text('the fields cannot be read from here on.', 'los campos no se pueden leer a partir de aquí.'),
  text(
    'Compare the line with the same file in the other language; put a text with : # " or \' between single quotes.',
    'Compare la línea con el mismo archivo en el otro idioma; ponga un texto con : # " o \' entre comillas simples.',
  ),
];

export default {
  name: 'syntax',
  sentence: text(
    'The fields at the head of a file can be read.',
    'Los campos al inicio de un archivo se pueden leer.',
  ),
  check({ files }, report) {
    for (const file of files) {
      if (file.text.trim() === '') {
        report(
          file,
          0,
          text('the file is empty.', 'el archivo está vacío.'),
          text('Write it, or delete it in every language.', 'Escríbalo, o bórrelo en todos los idiomas.'),
        );
      } else if (!file.parts) {
        const opened = /^---[ \t]*\n/.test(file.text);
        report(
          file,
          0,
          opened
            ? text('the fields at the head are not closed.', 'los campos del inicio no están cerrados.')
            : text('the fields at the head are missing.', 'faltan los campos del inicio.'),
          opened
            ? text(
                'Write a line --- after the last field.',
                'Escriba una línea --- después del último campo.',
              )
            : text(
                'Begin the file with a line ---, then the fields, one a line, then a line ---.',
                'Empiece el archivo con una línea ---, luego los campos, uno por línea, y luego otra línea ---.',
              ),
        );
      } else if (file.parts.document.errors.length > 0) {
        const [{ code, pos } = { code: 'IMPOSSIBLE' as const, pos: [0] as const }] =
          file.parts.document.errors;
        const [problem, fix] = plain[code] ?? other;
        const end = file.parts.yamlOffset + Math.min(pos[0], Math.max(0, file.text.length - 1));
        // A quotation mark that is not closed is missed at the end of the file; the mistake is where it opens.
        const open = file
          .scalars()
          .findLast(
            ({ node, offset, end: last }) => node.type?.startsWith('QUOTE') && offset < end && last >= end,
          );
        const at = code === 'MISSING_CHAR' && open ? open.offset : end;
        report(file, at, problem, fix);
      } else if (!file.data) {
        report(
          file,
          0,
          text('there is no field.', 'no hay ningún campo.'),
          text(
            'Write the fields, one a line: field: text',
            'Escriba los campos, uno por línea: campo: texto',
          ),
        );
      } else if (file.kind === 'section' && file.parts.body.trim() === '' && file.name !== 'displacement') {
        report(
          file,
          file.parts.bodyOffset,
          text('there is no text under the fields.', 'no hay texto debajo de los campos.'),
          text('Write the text of the section.', 'Escriba el texto de la sección.'),
        );
      } else if (file.kind === 'story' && file.parts.body.trim() === '') {
        report(
          file,
          file.parts.bodyOffset,
          text('there is no story under the fields.', 'no hay historia debajo de los campos.'),
          text('Write the story.', 'Escriba la historia.'),
        );
      }
    }
  },
  breaks: [
    {
      name: 'quote not closed',
      change: (project) =>
        project.edit('content/mexico/en/ethics.md', "'Any other question:'", "'Any other question:"),
      file: 'content/mexico/en/ethics.md',
      on: 'questions:',
    },
    {
      name: 'tab',
      change: (project) => project.edit('content/mexico/country.yaml', '  general:', '\tgeneral:'),
      file: 'content/mexico/country.yaml',
      on: 'general:',
    },
    {
      name: 'bare colon',
      change: (project) => project.edit('content/mexico/es/work.md', 'title: Nuestro', 'title: Nuestro: mi'),
      file: 'content/mexico/es/work.md',
      on: 'title:',
    },
    {
      name: 'field twice',
      change: (project) => project.edit('content/mexico/es/work.md', 'title:', 'title: Uno\ntitle:'),
      file: 'content/mexico/es/work.md',
      on: 'title: Nuestro',
    },
    {
      name: 'front matter not closed',
      change: (project) => project.edit('content/mexico/es/work.md', /^---\n\n/m, '\n'),
      file: 'content/mexico/es/work.md',
    },
    {
      name: 'front matter missing',
      change: (project) => project.edit('content/mexico/es/work.md', /^---\n[\s\S]*?---\n/, ''),
      file: 'content/mexico/es/work.md',
    },
    {
      name: 'empty file',
      change: (project) => project.write('content/mexico/es/help.md', ''),
      file: 'content/mexico/es/help.md',
    },
    {
      name: 'empty country.yaml',
      change: (project) => project.write('content/mexico/country.yaml', ''),
      file: 'content/mexico/country.yaml',
    },
    {
      name: 'no prose',
      change: (project) => project.edit('content/mexico/en/help.md', /\n\n[\s\S]*$/, '\n'),
      file: 'content/mexico/en/help.md',
    },
    {
      name: 'label file that does not parse',
      change: (project) => project.edit('src/i18n/es.json', '"label": "Idioma"', '"label": "Idioma'),
      file: 'src/i18n/es.json',
    },
  ],
} satisfies Rule;
