import { visit } from 'unist-util-visit';
import type { Rule } from '../rule.ts';
import { texts } from '../site.ts';

/** Signs that only a list has. An em dash at the start of a line is dialogue. */
const bullets = /^[ \t]*(?:[•●○▪■□◦‣⁃·∙►▸➢➤✓✔✗❖→➔\uF0B7]|o\t)[ \t\u00A0]*/gmu;
/** Signs that are a list's where two lines have them. */
const numbers =
  /^[ \t]*(?:[–-][ \t\u00A0]+|\(?\d{1,2}[.)](?:[^\S\n]?[-–]|[ \t\u00A0]+)|\(?(?:[a-h]|[ivx]{1,4})[.)][ \t\u00A0]+|[A-H]\)[ \t\u00A0]+)[ \t\u00A0]*(?=\S)/gmu;

/** A printed list has the numbers that were written, and lines that were meant as lines stay apart. */
export default ((site, { error, warn }) => {
  for (const file of texts(site)) {
    visit(file.tree(), 'list', (list) => {
      if (!list.ordered) return;
      const written = list.children.map((item) => Number(/^\d+/.exec(file.sourceOf(item))?.[0]));
      const first = written[0] ?? 1;
      const wrong = written.findIndex((number, index) => number !== first + index);
      // A list of nothing but 1. is Markdown's way to number by itself.
      if (wrong < 0 || written.every((number) => number === 1)) return;
      const item = list.children[wrong];
      const told = { written: written[wrong] ?? '', printed: first + wrong };
      error(file, item ? file.offsetOfNode(item) : 0, 'listNumbers', told);
    });
    visit(file.tree(), 'paragraph', (paragraph) => {
      const at = file.offsetOfNode(paragraph);
      const source = file.sourceOf(paragraph);
      const [bulleted] = source.matchAll(bullets);
      const line = bulleted ?? [...source.matchAll(numbers)].find(({ index }) => index > 0);
      if (bulleted && !source.includes('\n')) warn(file, at, 'loneBullet', { words: source.trim() });
      else if (line) error(file, at + line.index, 'linesRunTogether');
      const cut = /\p{Ll}{2,}-\n\s*\p{Ll}+/u.exec(source);
      if (cut) error(file, at + cut.index, 'cutWord', { words: cut[0].replace(/\s+/, ' ') });
    });
  }
}) satisfies Rule;
