import { text, type Rule } from '../rule.ts';

const leftover =
  /\b(?:TODO|FIXME|TBD|XXX|TK|lorem ipsum|dolor sit amet|placeholder|texto de relleno|texto provisional|por definir|pendiente de (?:traducir|traducción)|translate me|needs translation)\b|\[(?:\.{3}|…)\]/gi;

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
        for (const { 0: found, index } of prose.value.matchAll(leftover)) {
          // In Spanish `todo` is a word; the note is written in capitals.
          if (/^(?:todo|tk|tbd|xxx)$/i.test(found) && found !== found.toUpperCase()) continue;
          report(
            file,
            file.offsetIn(prose, found, index),
            text(`"${found}" is a note or filler text.`, `"${found}" es una nota o texto de relleno.`),
            text('Write the final text, or delete it.', 'Escriba el texto definitivo, o bórrelo.'),
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
      name: 'lorem ipsum',
      change: (project) => project.edit('content/mexico/es/work.md', 'Buscamos', 'Lorem ipsum. Buscamos'),
      file: 'content/mexico/es/work.md',
      on: 'Lorem',
    },
  ],
} satisfies Rule;
