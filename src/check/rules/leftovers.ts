import type { Rule } from '../rule.ts';

const alone = (words: string, flags: string) =>
  new RegExp(`(?<![\\p{L}\\d/])(?:${words})(?![\\p{L}\\d/])`, flags);
/** Notes that are written in capitals; in small letters some of them are words. */
const notes = alone('TODO|TO DO|FIXME|TBD|TBC|X{3,}|WIP|BORRADOR|PENDIENTE|TRADUCIR|TRANSLATE', 'gu');
const fillers = alone(
  [
    'fixme|x{3,}|todo:|to-?do:|lorem ipsum|dolor sit amet',
    '(?:placeholder|sample|dummy) text|your text here|insert (?:text|name|number|date|link)(?: here)?',
    'texto de (?:relleno|ejemplo|prueba|muestra)|texto provisional|(?:su|tu) texto aquí|insertar? (?:texto|nombre|número|fecha|enlace)(?: aquí)?',
    'pendiente de (?:traducir|traducción|revisar|confirmar)|por traducir|sin traducir|to be (?:translated|confirmed)|translate me|needs translation',
    'as an ai language model|como modelo de lenguaje|asdf\\w*',
  ].join('|'),
  'giu',
);
/** A note to oneself or to a colleague between brackets. */
const bracketed =
  /\[(?:check|confirm|ask|see with|confirmar|revisar|checar|preguntar|ver con|falta|pendiente)\b[^\]]*\]|Error! (?:Reference|Bookmark|Marcador|No se encuentra)[^.]*|\?{3,}|_{4,}|\[object \w+\]|\$\{/giu;

/** "TODO ES GRATUITO" is a sentence in capitals, and no note. */
const isShouted = (rest: string) => /^\s+\p{Lu}{2,}(?!\p{Ll})/u.test(rest);

/** A note to oneself or filler text is probably not meant for readers. */
export default (({ files }, { warn }) => {
  for (const file of files.filter(({ locale }) => locale)) {
    for (const { field, value, offset } of file.passages())
      if (!field && /\p{L}[,،]\s*$/u.test(value))
        warn(file, offset, 'cutText', { words: value.trim().slice(-30) });
    for (const { found, at } of [notes, fillers, bracketed].flatMap((pattern) => file.matches(pattern))) {
      const [words] = found;
      if (!isShouted(found.input.slice(found.index + words.length))) warn(file, at, 'leftover', { words });
    }
  }
}) satisfies Rule;
