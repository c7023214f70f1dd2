import { text, type Rule } from '../rule.ts';

const edges = (words: string) => `(?<![\\p{L}\\d])(?:${words})(?![\\p{L}\\d])`;
/** Notes that are written in capitals; in small letters some of them are words. */
const notes = new RegExp(
  edges(
    'TODO|TO DO|FIXME|TBD|TBC|TK|X{3,}|WIP|HACK|DRAFT|BORRADOR|PENDING|PENDIENTE|FALTA|TRANSLATE|TRADUCIR|N/A|NOTE TO SELF',
  ),
  'gu',
);
const fillers = new RegExp(
  [
    edges(
      [
        'fixme|x{3,}|tbd|tbc|todo:|to-?do:',
        'lorem(?: ipsum)?|dolor sit amet|consectetur',
        'placeholder text|sample text|dummy text|your text here|insert (?:text|name|number|date|link)(?: here)?',
        'texto de (?:relleno|ejemplo|prueba|muestra)|texto provisional|(?:su|tu) texto aquí|insertar? (?:texto|nombre|número|fecha|enlace)(?: aquí)?',
        'pendiente de (?:traducir|traducción)|por traducir|sin traducir|to be translated|translate me|needs translation',
        'as an ai language model|como modelo de lenguaje|undefined|NaN|asdf\\w*|bla(?:h)? bla(?:h)?',
      ].join('|'),
    ),
    '\\?{3,}|¿\\s*\\?|_{4,}|@{3,}|\\[object \\w+\\]|\\$\\{|%s\\b',
    '[¡]?Error! (?:Reference source|Bookmark|Marcador|No se encuentra)[^.]*',
  ].join('|'),
  'giu',
);

/** "TODO ES GRATUITO" is a sentence in capitals, and no note. */
const isShouted = (rest: string) => /^\s+(?:\p{Lu}{2,})(?!\p{Ll})/u.test(rest);

export default {
  name: 'leftovers',
  sentence: text(
    'No note to oneself and no filler text is published.',
    'No se publica ninguna nota propia ni texto de relleno.',
  ),
  canBeAllowed: true,
  check({ files }, report) {
    for (const file of files) {
      for (const prose of file.prose()) {
        const found = [
          ...[...prose.value.matchAll(notes)].filter(
            ({ 0: note, index }) => !isShouted(prose.value.slice(index + note.length)),
          ),
          ...prose.value.matchAll(fillers),
        ];
        for (const { 0: words, index } of found) {
          report(
            file,
            file.offsetIn(prose, words, index),
            text(`"${words}" is a note or filler text.`, `"${words}" es una nota o texto de relleno.`),
            text(
              "Write the final text, or delete it; if it is meant, write among the fields: allow: { leftovers: 'the reason' }",
              "Escriba el texto definitivo, o bórrelo; si es intencional, escriba entre los campos: allow: { leftovers: 'la razón' }",
            ),
          );
        }
      }
      for (const { index } of file.text.matchAll(/<!--[\s\S]*?\b(?:TODO|FIXME|XXX)\b/g)) {
        report(
          file,
          index,
          text('has a note in a comment.', 'tiene una nota en un comentario.'),
          text('Delete it.', 'Bórrela.'),
        );
      }
    }
  },
  breaks: [
    {
      name: 'TODO in the prose',
      change: (project) => project.edit('content/mexico/en/help.md', 'This help', 'TODO check. This help'),
      file: 'content/mexico/en/help.md',
      on: 'TODO',
    },
    {
      name: 'TODO in a field',
      change: (project) => project.edit('content/mexico/es/help.md', 'title: Si', 'title: TODO Si'),
      file: 'content/mexico/es/help.md',
      on: 'title:',
    },
    {
      name: 'note in Spanish',
      change: (project) => project.edit('content/mexico/es/work.md', 'Buscamos', 'PENDIENTE. Buscamos'),
      file: 'content/mexico/es/work.md',
      on: 'PENDIENTE',
    },
    {
      name: 'note in a label',
      change: (project) => project.edit('src/i18n/es.json', '"Fuente"', '"Fuente por traducir"'),
      file: 'src/i18n/es.json',
      on: 'por traducir',
    },
    {
      name: 'question marks for a word',
      change: (project) => project.edit('content/mexico/es/work.md', 'Buscamos', 'Buscamos ???'),
      file: 'content/mexico/es/work.md',
      on: '???',
    },
    {
      name: 'lorem ipsum',
      change: (project) => project.edit('content/mexico/es/work.md', 'Buscamos', 'Lorem ipsum. Buscamos'),
      file: 'content/mexico/es/work.md',
      on: 'Lorem',
    },
  ],
} satisfies Rule;
