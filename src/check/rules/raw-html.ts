import remarkLintNoHtml from 'remark-lint-no-html';
import { unified } from 'unified';
import { VFile } from 'vfile';
import { text, type Rule } from '../rule.ts';

const lint = unified().use(remarkLintNoHtml, { allowComments: false });

export default {
  name: 'raw-html',
  sentence: text('The writing is Markdown and nothing else.', 'Los textos son Markdown y nada más.'),
  async check({ files }, report) {
    for (const file of files.filter(({ locale, kind }) => locale && kind !== 'labels')) {
      const messages = new VFile({ path: file.path, value: file.text });
      await lint.run(file.tree, messages);
      const problem = text('there is HTML in the text.', 'hay HTML en el texto.');
      const fix = text(
        'Write it in Markdown: **strong**, - list, [words](https://address). A < that is meant is written \\<.',
        'Escríbalo en Markdown: **negritas**, - lista, [palabras](https://dirección). Un < que debe verse se escribe \\<.',
      );
      for (const { place } of messages.messages) {
        const start = place && 'start' in place ? place.start : place;
        report(file, start?.offset ?? 0, problem, fix);
      }
      for (const prose of file.prose().filter(({ field }) => field)) {
        const tag = /<\/?[a-z!][^>]*>|<(?:script|iframe|style|img|svg)\b|&(?:#\w+|[a-z]+);/i.exec(
          prose.value,
        );
        if (tag && prose.field) report(file, prose.field, problem, fix);
      }
    }
  },
  breaks: (
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
    ] as const
  ).map(([name, html]) => ({
    name,
    change: (project) => project.edit('content/mexico/es/work.md', /\n$/, `\n\n${html}\n`),
    file: 'content/mexico/es/work.md',
    on: html.slice(0, 12),
  })),
} satisfies Rule;
