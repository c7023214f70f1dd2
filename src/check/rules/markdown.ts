import { decodeNamedCharacterReference } from 'decode-named-character-reference';
import type { Nodes, Root } from 'mdast';
import remarkLintNoDuplicateDefinitions from 'remark-lint-no-duplicate-definitions';
import remarkLintNoHtml from 'remark-lint-no-html';
import remarkLintNoUndefinedReferences from 'remark-lint-no-undefined-references';
import { unified, type Plugin } from 'unified';
import { lintRule } from 'unified-lint-rule';
import { visit } from 'unist-util-visit';
import { VFile } from 'vfile';
import { text, type Rule, type Text } from '../rule.ts';

/** One of remark-lint's rules, or ours in its form, and what it means for an editor. */
interface Lint {
  plugin: Plugin<[], Root> | Plugin<[never?], Root>;
  options?: unknown;
  words: [Text, Text];
}

/** A rule against a kind of node. */
const without = (...types: Nodes['type'][]) =>
  lintRule<Root>(`writing:no-${types.join('-')}`, (tree, file) => {
    visit(tree, types, (node) => void file.message('', node));
  });

/** A rule against signs that Markdown did not take for what they were meant to be, and leaves on the page. */
const withoutSigns = (name: string, signs: RegExp) =>
  lintRule<Root>(`writing:${name}`, (tree, file) => {
    const source = String(file);
    visit(tree, 'text', ({ position }) => {
      if (!position?.start.offset && position?.start.offset !== 0) return;
      const run = source.slice(position.start.offset, position.end.offset);
      const isAtStart = /(?:^|\n)[ \t>]*(?:[-*+]|\d+[.)])?[ \t]*$/.test(
        source.slice(0, position.start.offset),
      );
      for (const { 0: found, index } of run.matchAll(signs)) {
        const isLineStart = index === 0 ? isAtStart : run[index - 1] === '\n';
        if (signs.multiline && !isLineStart) continue;
        const before = run.slice(0, index);
        file.message(found, {
          place: {
            line: position.start.line + before.split('\n').length - 1,
            column: 1,
            offset: (position.start.offset ?? 0) + index,
          },
        });
      }
    });
  });

const html: [Text, Text] = [
  text('there is HTML in the text.', 'hay HTML en el texto.'),
  text(
    'Write it in Markdown: **strong**, - list, [words](https://address). A < that is meant is written \\<.',
    'Escríbalo en Markdown: **negritas**, - lista, [palabras](https://dirección). Un < que debe verse se escribe \\<.',
  ),
];
const marks: [Text, Text] = [
  text('these signs would be printed as they are.', 'estos signos se imprimirían tal cual.'),
  text(
    'Markdown is **strong** with the stars next to the words and on both sides, - and a space for a list, ### and a space for a heading; a sign that is meant has \\ before it.',
    'Markdown es **negritas** con los asteriscos pegados a las palabras y en ambos lados, - y un espacio para una lista, ### y un espacio para un título; un signo que debe verse lleva \\ antes.',
  ),
];

/** The beginning of a tag that is not closed, and so is no HTML to Markdown; `a<b` and `<3` are none. */
const halfTag =
  /(?<![\p{L}\d\\])<\s?\/?\s?(?:!--|!doctype|(?:script|style|iframe|img|svg|object|embed|form|input|a|b|i|p|u|div|span|br|hr|h[1-6]|table|tr|td|ul|ol|li|strong|em|font|center|video|audio|link|meta|base|button|body|html|head)(?![\p{L}\d])|[a-z][\w-]*\s+[\w-]+=)/giu;

const lints: Lint[] = [
  { plugin: remarkLintNoHtml, options: { allowComments: false }, words: html },
  { plugin: withoutSigns('no-half-html', halfTag), words: html },
  {
    plugin: remarkLintNoUndefinedReferences,
    options: { allow: ['sic', '…', '...'] },
    words: [
      text('the words in brackets lead nowhere.', 'las palabras entre corchetes no llevan a ninguna parte.'),
      text(
        'Write a link as [words](https://address), without a space between ] and (; a note to yourself goes before you publish; a bracket that is meant is written \\[.',
        'Escriba un enlace como [palabras](https://dirección), sin espacio entre ] y (; una nota propia se quita antes de publicar; un corchete que debe verse se escribe \\[.',
      ),
    ],
  },
  {
    plugin: lintRule<Root>('writing:no-boxes', (tree, file) => {
      visit(tree, 'listItem', (node) => {
        if (typeof node.checked === 'boolean') file.message('', node);
      });
    }),
    words: [
      text(
        'there is a box to tick, which nobody can tick.',
        'hay una casilla para marcar, que nadie puede marcar.',
      ),
      text('Delete [ ] after the -.', 'Borre [ ] después del -.'),
    ],
  },
  {
    plugin: remarkLintNoDuplicateDefinitions,
    words: [
      text('two addresses have this name.', 'dos direcciones tienen este nombre.'),
      text('Give one of them another name.', 'Dé otro nombre a una de ellas.'),
    ],
  },
  {
    plugin: without('code'),
    words: [
      text(
        'the text begins with four spaces, a tab or ```, and would be printed as a program.',
        'el texto empieza con cuatro espacios, un tabulador o ```, y se imprimiría como un programa.',
      ),
      text('Begin the line at its margin.', 'Empiece la línea en el margen.'),
    ],
  },
  {
    plugin: without('footnoteDefinition', 'footnoteReference'),
    words: [
      text(
        'there is a footnote; its signs are in English in every language.',
        'hay una nota al pie; sus letreros están en inglés en todos los idiomas.',
      ),
      text('Write the note into the sentence.', 'Escriba la nota dentro de la frase.'),
    ],
  },
  {
    plugin: withoutSigns(
      'no-half-strong',
      /(?<!\\)(?:\*\*+|__+|(?<![\p{L}\d*\\])\*(?=\p{L})|'{3}|==(?=\S)|~~)/gu,
    ),
    words: marks,
  },
  {
    plugin: withoutSigns(
      'no-half-block',
      /^(?:#{2,}(?=\S)|#{7,}|[•●▪◦‣·]|-(?=\p{L})|\|(?=.*\|)|:::|\$\$)/gmu,
    ),
    words: marks,
  },
];

/** A tag, or a character written as `&nbsp;`. */
const tag = /<\/?[a-z!][^>]*>|<(?:script|iframe|style|img|svg)\b/i;
const entity = /&(?:#x?[\da-f]+|([a-z]\w*));/gi;
const entitiesIn = (value: string) =>
  [...value.matchAll(entity)].filter(([, name]) => !name || decodeNamedCharacterReference(name));

export default {
  name: 'markdown',
  sentence: text(
    'The writing is Markdown and nothing else, and its marks are whole.',
    'Los textos son Markdown y nada más, y sus marcas están completas.',
  ),
  async check({ files }, report) {
    for (const file of files.filter(({ locale, parts }) => locale && parts)) {
      const { bodyOffset = 0, body = '' } = file.parts ?? {};
      for (const { plugin, options, words } of file.kind === 'labels' ? [] : lints) {
        const messages = new VFile({ path: file.path, value: file.text });
        await unified()
          .use(plugin as Plugin<[unknown?], Root>, options)
          .run(file.tree, messages);
        for (const { place } of messages.messages) {
          const start = place && 'start' in place ? place.start : place;
          report(file, start?.offset ?? bodyOffset, ...words);
        }
      }
      for (const { index } of entitiesIn(body))
        report(
          file,
          bodyOffset + index,
          text('a character is written as in HTML.', 'un carácter está escrito como en HTML.'),
          text('Type the character itself.', 'Escriba el carácter mismo.'),
        );
      for (const prose of file.prose().filter(({ field }) => field)) {
        if (!prose.field) continue;
        const isHtml = tag.test(prose.value) || entitiesIn(prose.value).length > 0;
        const isMarkdown = /\*\*|__|^\s*[-*] |^#+ |\]\(/m.test(prose.value);
        if (isHtml || isMarkdown)
          report(
            file,
            prose.field,
            isHtml
              ? text('there is HTML in the field.', 'hay HTML en el campo.')
              : text('there is Markdown in the field.', 'hay Markdown en el campo.'),
            text(
              'Write plain words: a field prints every sign as it is.',
              'Escriba palabras simples: un campo imprime cada signo tal cual.',
            ),
          );
      }
    }
  },
  breaks: [
    ...(
      [
        ['script', '<script>alert(1)</script>'],
        ['inline script', 'Hola <script src="x.js"></script>'],
        ['iframe', '<iframe src="https://example.org"></iframe>'],
        ['style', '<style>p{color:red}</style>'],
        ['event attribute', 'Hola <b onclick="alert(1)">hola</b>'],
        ['picture', '<img src="x" onerror="alert(1)">'],
        ['comment', '<!-- hola -->'],
        ['line break', 'Hola<br>hola'],
        ['in capitals', 'Hola <SCRIPT>alert(1)</SCRIPT>'],
        ['tag that is not closed', 'Hola <b onclick="x" hola'],
        ['character as in HTML', 'Hola&nbsp;hola'],
        ['four spaces', '    Hola a todas'],
        ['fence that is not closed', '```\nHola'],
        ['note in brackets', 'Hola [confirmar con Paula]'],
        ['link of another program', 'Hola [[trabajo]]'],
        ['box to tick', '- [ ] hola'],
        ['footnote', 'Hola.[^1]\n\n[^1]: Una nota.'],
        ['stars that are not closed', 'Hola **a todas'],
        ['stars with spaces', 'Hola ** a ** todas'],
        ['heading without a space', '###Hola'],
        ['list without a space', '-hola\n-adiós'],
        ['list with bullets', '• hola\n• adiós'],
        ['table without its second line', '| hola | adiós |\n| uno | otro |'],
      ] as const
    ).map(([name, markup]): Rule['breaks'][number] => ({
      name,
      change: (project) => project.edit('content/mexico/es/work.md', /\n$/, `\n\n${markup}\n`),
      file: 'content/mexico/es/work.md',
      on: markup.trimStart().slice(0, 12),
    })),
    {
      name: 'HTML in a label',
      change: (project) => project.edit('src/i18n/es.json', '"Ir al', '"Ir <b>al</b>'),
      file: 'src/i18n/es.json',
      on: 'Ir <b>',
      field: 'skipLink.label',
    },
    {
      name: 'Markdown in a field',
      change: (project) =>
        project.edit('content/mexico/es/work.md', 'title: Nuestro', 'title: Nuestro **gran**'),
      file: 'content/mexico/es/work.md',
      on: 'title:',
      field: 'title',
    },
  ],
} satisfies Rule;
