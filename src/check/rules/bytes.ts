import { text, type Rule, type Text } from '../rule.ts';

const strange: { what: RegExp; problem: (code: string) => Text; fix: Text }[] = [
  {
    // C0 and C1 controls but tab and line feed.
    what: /[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u2028\u2029\uE000-\uF8FF\uFFFC\uFFFE\uFFFF]/g,
    problem: (code) =>
      text(
        `has the control character ${code}, which nobody can see.`,
        `tiene el carácter de control ${code}, que nadie puede ver.`,
      ),
    fix: text(
      'Delete it, and type the words again by hand.',
      'Bórrelo y vuelva a escribir las palabras a mano.',
    ),
  },
  {
    what: /[\u202A-\u202E\u2066-\u2069\u200E\u200F\u061C]/g,
    problem: (code) =>
      text(
        `has the invisible character ${code}, which turns the direction of the text.`,
        `tiene el carácter invisible ${code}, que cambia la dirección del texto.`,
      ),
    fix: text(
      'Delete it: letters know their own direction.',
      'Bórrelo: las letras conocen su propia dirección.',
    ),
  },
  {
    // A joiner between two pictographs makes one emoji of them.
    what: /[\u200B\u2060-\u2064\uFEFF\u00AD\u034F\u2800\u3164]|(?<!\u{1F3F4}[\u{E0020}-\u{E007F}]*)[\u{E0000}-\u{E007F}]|(?<![\u0600-\u06FF\u0900-\u0DFF])\u200C|(?<!\p{Extended_Pictographic}\uFE0F?\p{Emoji_Modifier}?)\u200D/gu,
    problem: (code) => text(`has the invisible character ${code}.`, `tiene el carácter invisible ${code}.`),
    fix: text(
      'Delete it, and type the words around it again.',
      'Bórrelo y vuelva a escribir las palabras de alrededor.',
    ),
  },
  {
    // UTF-8 that was read as Latin-1 and saved again.
    what: /Ã[\u0080-\u00BFƒ‚„†‡‰‹‘’“”•–—™š›œž¡-¿]|Â[\u00A0-\u00BF]|â€|ï¿½|ï»¿/g,
    problem: () =>
      text(
        'has the remains of a letter that was saved with the wrong encoding, such as Ã© for é.',
        'tiene restos de una letra que se guardó con otra codificación, como Ã© en lugar de é.',
      ),
    fix: text('Type the letter again.', 'Vuelva a escribir la letra.'),
  },
  {
    // Cyrillic and Greek letters that look like Latin ones, in one word with them.
    what: /(?<=\p{Script=Latin})[\p{Script=Cyrillic}\p{Script=Greek}]|[\p{Script=Cyrillic}\p{Script=Greek}](?=\p{Script=Latin})/gu,
    problem: (code) =>
      text(
        `has a letter of another alphabet inside a word: ${code}.`,
        `tiene una letra de otro alfabeto dentro de una palabra: ${code}.`,
      ),
    fix: text('Type the word again.', 'Vuelva a escribir la palabra.'),
  },
  {
    what: /\uFFFD/g,
    problem: () =>
      text('has the mark � of a letter that was lost.', 'tiene la marca � de una letra que se perdió.'),
    fix: text('Type the letter again.', 'Vuelva a escribir la letra.'),
  },
];

export default {
  name: 'bytes',
  sentence: text(
    'A file holds nothing that cannot be seen or read.',
    'Un archivo no contiene nada que no se pueda ver o leer.',
  ),
  check({ files }, report) {
    for (const file of files) {
      for (const { what, problem, fix } of strange) {
        for (const { 0: found, index } of file.text.matchAll(what)) {
          const code = `U+${(found.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
          report(file, index, problem(code), fix);
        }
      }
    }
  },
  breaks: [
    {
      name: 'control character',
      change: (project) => project.edit('content/mexico/en/work.md', 'We want', 'We\u0007 want'),
      file: 'content/mexico/en/work.md',
      on: 'want laws',
    },
    {
      name: 'direction override',
      change: (project) => project.edit('content/mexico/en/help.md', 'This help', '\u202EThis help'),
      file: 'content/mexico/en/help.md',
      on: 'This help',
    },
    {
      name: 'zero-width space',
      change: (project) => project.edit('content/mexico/es/help.md', 'title: Si', 'title: Si\u200B'),
      file: 'content/mexico/es/help.md',
      on: 'title:',
    },
    {
      name: 'zero-width joiner inside a word',
      change: (project) => project.edit('content/mexico/es/help.md', 'gratuita', 'gra\u200Dtuita'),
      file: 'content/mexico/es/help.md',
      on: 'confidencial',
    },
    {
      name: 'letters saved with the wrong encoding',
      change: (project) => project.edit('content/mexico/es/help.md', 'México', 'MÃ©xico'),
      file: 'content/mexico/es/help.md',
      on: 'MÃ©xico',
    },
    {
      name: "bullet of a word processor's own font",
      change: (project) => project.edit('content/mexico/en/help.md', 'This help', '\uF0B7 This help'),
      file: 'content/mexico/en/help.md',
      on: 'This help',
    },
    {
      name: 'Cyrillic letter in a word',
      change: (project) => project.edit('content/mexico/en/help.md', 'This help', 'This h\u0435lp'),
      file: 'content/mexico/en/help.md',
      on: 'This h',
    },
  ],
} satisfies Rule;
