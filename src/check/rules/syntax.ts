import { parseTree, type ParseError } from 'jsonc-parser';
import { isAlias, isMap, isScalar, visit, type ErrorCode, type Node } from 'yaml';
import { text, type Report, type Rule, type Text } from '../rule.ts';
import type { SourceFile } from '../source-file.ts';

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
      'Close it; or put the whole text between double quotes.',
      'Ciérrelo; o ponga todo el texto entre comillas dobles.',
    ),
  ],
  BLOCK_AS_IMPLICIT_KEY: [
    text('there is a colon inside the text.', 'hay dos puntos dentro del texto.'),
    text(
      'Put the whole text between double quotes: title: "One: two"',
      'Ponga todo el texto entre comillas dobles: title: "Uno: dos"',
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
};
const startsWithSign: [Text, Text] = [
  text(
    'the text begins with a sign that has a meaning of its own here: * & ! % @ ` [ {',
    'el texto empieza con un signo que aquí tiene un significado propio: * & ! % @ ` [ {',
  ),
  text('Put the whole text between double quotes.', 'Ponga todo el texto entre comillas dobles.'),
];
plain.BAD_ALIAS = startsWithSign;
const apostrophe: [Text, Text] = [
  text(
    'there is an apostrophe inside single quotes, and the text ends at it.',
    'hay un apóstrofo dentro de comillas simples, y el texto termina ahí.',
  ),
  text('Put the whole text between double quotes.', 'Ponga todo el texto entre comillas dobles.'),
];
const noSpace: [Text, Text] = [
  text('there is no space after the colon.', 'no hay espacio después de los dos puntos.'),
  text(
    'Write a space between the colon and the value.',
    'Escriba un espacio entre los dos puntos y el valor.',
  ),
];
plain.UNEXPECTED_TOKEN = [
  text(
    'a quotation mark closes before the text ends, or something stands after it.',
    'unas comillas se cierran antes de que termine el texto, o hay algo después de ellas.',
  ),
  text('Put the whole text between double quotes.', 'Ponga todo el texto entre comillas dobles.'),
];
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
    'Write each as field: text, and put a text with one of : # " \' * & ! % @ ` [ { between double quotes.',
    'Escriba cada uno como campo: texto, y ponga entre comillas dobles un texto con alguno de : # " \' * & ! % @ ` [ {.',
  ),
];
const notJson: [Text, Text] = [
  text('the labels cannot be read from here on.', 'las etiquetas no se pueden leer a partir de aquí.'),
  text(
    'Write each as "name": "words", with straight double quotes, and a comma after all but the last of a group.',
    'Escriba cada una como "nombre": "palabras", con comillas dobles rectas, y una coma después de todas menos la última de un grupo.',
  ),
];

/** The first thing that keeps a YAML from being read, and what an editor most likely did. */
function yamlError(file: SourceFile): { offset: number; words: [Text, Text] } | undefined {
  const { document, yamlOffset } = file.parts ?? {};
  const [error] = document?.errors ?? [];
  if (!error || yamlOffset === undefined) return undefined;
  const end = yamlOffset + Math.min(error.pos[0], Math.max(0, file.text.length - 1));
  // A quotation mark that is not closed is missed at the end of the file; the mistake is where it opens.
  const open = file
    .scalars()
    .findLast(({ node, offset, end: last }) => node.type?.startsWith('QUOTE') && offset < end && last >= end);
  const offset = error.code === 'MISSING_CHAR' && open ? open.offset : end;
  const start = file.text.lastIndexOf('\n', offset - 1) + 1;
  const line = file.text.slice(start).split('\n')[0] ?? '';
  const value = /^\s*[\w-]+:\s+(.*)$/.exec(line)?.[1] ?? '';
  if (/^'(?:[^']|'')*\p{L}'\p{L}/u.test(value)) return { offset: start, words: apostrophe };
  if (/^\s*[\w-]+:[^\s:]/.test(line)) return { offset: start, words: noSpace };
  if (/^[*&!%@`[{]/.test(value)) return { offset: start, words: startsWithSign };
  return { offset, words: plain[error.code] ?? other };
}

/** Tells what YAML reads otherwise than an editor means it. @returns Whether there is anything. */
function misread(file: SourceFile, tell: Report): boolean {
  let isAny = false;
  const report: Report = (...problem) => {
    isAny = true;
    tell(...problem);
  };
  const base = file.parts?.yamlOffset ?? 0;
  const [error] = file.parts?.document.errors ?? [];
  if (error?.code === 'DUPLICATE_KEY') report(file, base + error.pos[0], ...(plain.DUPLICATE_KEY ?? other));
  const at = (node: Node) => base + (node.range?.[0] ?? 0);
  visit(file.parts?.document ?? null, {
    Node(key, node) {
      if (isAlias(node) || node.anchor || (isScalar(node) && node.tag) || node.tag?.startsWith('!'))
        report(file, at(node), ...startsWithSign);
      if (isMap(node)) {
        const names = node.items.map((item) => String((item.key as { value?: unknown } | null)?.value));
        const twice = node.items.find((_, index) => names.indexOf(names[index] ?? '') < index);
        if (twice) report(file, at(twice.key as Node), ...(plain.DUPLICATE_KEY ?? other));
      }
      if (key === 'key') return visit.SKIP;
      return undefined;
    },
  });
  for (const { node, path, offset, end } of file.scalars()) {
    const rest = file.text.slice(end).split('\n')[0] ?? '';
    const [isCut, isHalfQuoted] = [/^\s+#/.test(rest), /^[^'"]*[:?]\s*['"]$/.test(String(node.value))];
    if (node.type !== 'PLAIN' || typeof node.value !== 'string' || !(isCut || isHalfQuoted)) continue;
    if (!file.prose().some((prose) => prose.offset === offset)) continue;
    report(
      file,
      path,
      isCut
        ? text(
            'what stands after # is not part of the text.',
            'lo que está después de # no es parte del texto.',
          )
        : text('a quotation mark closes and none opens.', 'unas comillas se cierran y no se abrieron.'),
      text('Put the whole text between double quotes.', 'Ponga todo el texto entre comillas dobles.'),
    );
  }
  return isAny;
}

/** The first line that was meant to be --- and is not, as programs write long dashes by themselves. */
function almostFence(text: string): number {
  return /^(?!---[ \t]*$)\s*(?:[-–—]{1,6}|\.{3}|\+{3})\s*$/m.exec(text)?.index ?? 0;
}

export default {
  name: 'syntax',
  sentence: text(
    'The fields at the head of a file can be read.',
    'Los campos al inicio de un archivo se pueden leer.',
  ),
  check({ files }, report) {
    for (const file of files.filter(({ kind }) => kind !== 'words')) {
      const hasLanguages = file.kind === 'section' || file.kind === 'story';
      const error = file.kind === 'labels' ? undefined : yamlError(file);
      if (file.text.trim() === '') {
        report(
          file,
          0,
          text('the file is empty.', 'el archivo está vacío.'),
          hasLanguages
            ? text('Write it, or delete it in every language.', 'Escríbalo, o bórrelo en todos los idiomas.')
            : text('Write it, or bring it back from git.', 'Escríbalo, o recupérelo de git.'),
        );
      } else if (file.kind === 'labels') {
        const errors: ParseError[] = [];
        const tree = parseTree(file.text, errors, { disallowComments: true, allowTrailingComma: false });
        if (errors[0]) report(file, errors[0].offset, ...notJson);
        else if (tree?.type !== 'object') report(file, 0, ...notJson);
        else misread(file, report);
      } else if (!file.parts) {
        const opened = /^---[ \t]*\n/.test(file.text);
        const place = almostFence(opened ? file.text.replace(/^---/, '   ') : file.text);
        report(
          file,
          place,
          opened
            ? text('the fields at the head are not closed.', 'los campos del inicio no están cerrados.')
            : text('the fields at the head are missing.', 'faltan los campos del inicio.'),
          place > 0 || !opened
            ? text(
                'The fields stand between two lines that are exactly ---, the first of them at the very top.',
                'Los campos van entre dos líneas que son exactamente ---, la primera de ellas hasta arriba.',
              )
            : text(
                'Write a line --- after the last field.',
                'Escriba una línea --- después del último campo.',
              ),
        );
      } else if (error) {
        report(file, error.offset, ...error.words);
      } else if (!file.data && !(file.kind === 'redirects' && file.parts.document.contents === null)) {
        if (!misread(file, report))
          report(
            file,
            file.parts.yamlOffset,
            text('there is no field.', 'no hay ningún campo.'),
            text(
              'Write the fields, one a line, with a space after the colon: field: text',
              'Escriba los campos, uno por línea, con un espacio después de los dos puntos: campo: texto',
            ),
          );
      } else {
        misread(file, report);
        const needsBody = file.kind === 'story' || (file.kind === 'section' && file.name !== 'displacement');
        const [start = ''] = /^\s*/.exec(file.parts.body) ?? [];
        if (/^(?!---[ \t]*\n)(?:[-–—]{1,6}|\.{3})[ \t]*\n/.test(file.parts.body.slice(start.length)))
          report(
            file,
            file.parts.bodyOffset + start.length,
            text('these signs would be printed as they are.', 'estos signos se imprimirían tal cual.'),
            text('Delete the line.', 'Borre la línea.'),
          );
        else if (/^\s*---[ \t]*\n/.test(file.parts.body))
          report(
            file,
            file.parts.bodyOffset,
            text('a second group of fields begins here.', 'aquí empieza un segundo grupo de campos.'),
            text('Keep one group of fields, at the top.', 'Conserve un solo grupo de campos, arriba.'),
          );
        else if (needsBody && !/\p{L}{2}/u.test(file.parts.body))
          report(
            file,
            file.parts.bodyOffset,
            text('there is no text under the fields.', 'no hay texto debajo de los campos.'),
            text('Write it there.', 'Escríbalo ahí.'),
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
      name: 'no field, and an exclamation in the text',
      change: (project) =>
        project.edit('content/mexico/es/work.md', /^---\n[\s\S]*?---\n/, '---\n# nada\n---\n\n¡Hola!\n'),
      file: 'content/mexico/es/work.md',
      on: '# nada',
      says: 'no field',
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
      name: 'front matter closed by a long dash',
      change: (project) => project.edit('content/mexico/es/work.md', /^---\n\n/m, '—\n\n'),
      file: 'content/mexico/es/work.md',
      on: '—\n',
    },
    {
      name: 'front matter twice',
      change: (project) =>
        project.edit('content/mexico/es/work.md', /^---\n\n/m, '---\n---\ntitle: x\n---\n'),
      file: 'content/mexico/es/work.md',
      on: '---\ntitle: x',
    },
    {
      name: 'a word in stars',
      change: (project) =>
        project.edit('content/mexico/es/overview.md', 'title: Panorama', 'title: *Panorama*'),
      file: 'content/mexico/es/overview.md',
      on: 'title:',
      says: 'between double quotes',
    },
    {
      name: 'an anchor swallows the first word',
      change: (project) => project.edit('content/mexico/en/work.md', 'title: Our', 'title: &Our'),
      file: 'content/mexico/en/work.md',
      on: 'title:',
    },
    {
      name: 'a tag swallows the first word',
      change: (project) => project.edit('content/mexico/en/work.md', 'title: Our', 'title: !Our'),
      file: 'content/mexico/en/work.md',
      on: 'title:',
    },
    {
      name: 'a comment cuts the text off',
      change: (project) => project.edit('content/mexico/en/work.md', 'title: Our work', 'title: Our work #1'),
      file: 'content/mexico/en/work.md',
      on: 'title:',
      field: 'title',
    },
    {
      name: 'apostrophe between single quotes',
      change: (project) =>
        project.edit('content/mexico/en/work.md', 'title: Our work', "title: 'It's our work'"),
      file: 'content/mexico/en/work.md',
      on: 'title:',
      says: 'apostrophe',
    },
    {
      name: 'no space after the colon',
      change: (project) => project.edit('content/mexico/en/work.md', 'updated: ', 'updated:'),
      file: 'content/mexico/en/work.md',
      on: 'updated:',
      says: 'no space',
    },
    {
      name: 'the same name with and without quotes',
      change: (project) =>
        project.edit('content/mexico/country.yaml', '    2025: 70482', '    2025: 70482\n    "2024": 1'),
      file: 'content/mexico/country.yaml',
      on: '"2024"',
    },
    {
      name: 'label without its closing quote',
      change: (project) => project.edit('src/i18n/es.json', '"label": "Idioma"', '"label": "Idioma'),
      file: 'src/i18n/es.json',
      on: '"label": "Idioma',
    },
    {
      name: 'comma after the last label',
      change: (project) => project.edit('src/i18n/es.json', '"label": "Idioma"', '"label": "Idioma",'),
      file: 'src/i18n/es.json',
    },
  ],
} satisfies Rule;
