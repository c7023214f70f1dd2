import { visit } from 'unist-util-visit';
import type { Rule } from '../rule.ts';
import { texts } from '../site.ts';

/** Signs that only a list has. An em dash at the start of a line is dialogue. */
const bullet = /^[ \t]*(?:[•●○▪■□◦‣⁃·∙►▸➢➤✓✔✗❖→➔\uF0B7]|o\t)[ \t\u00A0]*/u;
/** Signs that are a list's where two lines have them. */
const numbering =
  /^[ \t]*(?:[–-][ \t\u00A0]+|\(?\d{1,2}[.)](?:\s?[-–]|[ \t\u00A0]+)|\(?(?:[a-h]|[ivx]{1,4})[.)][ \t\u00A0]+|[A-H]\)[ \t\u00A0]+)[ \t\u00A0]*(?=\S)/u;

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
      error(file, item ? file.offsetOfNode(item) : 0, 'listNumbers', {
        written: written[wrong] ?? '',
        printed: first + wrong,
      });
    });
    visit(file.tree(), 'paragraph', (paragraph) => {
      const at = file.offsetOfNode(paragraph);
      const source = file.sourceOf(paragraph);
      const lines = source.split('\n');
      const offsets = lines.map((_, index) => at + lines.slice(0, index).join('\n').length + (index ? 1 : 0));
      const bullets = lines.findIndex((line) => bullet.test(line));
      const numbered = lines.flatMap((line, index) => (numbering.test(line) ? [index] : []));
      const inside = numbered.find((index) => index > 0);
      if (bullets >= 0 && lines.length > 1) error(file, offsets[bullets] ?? at, 'linesRunTogether');
      else if (bullets >= 0) warn(file, at, 'loneBullet', { words: lines[0]?.trim() ?? '' });
      else if (inside !== undefined) error(file, offsets[inside] ?? at, 'linesRunTogether');
      const cut = /\p{Ll}{2,}-\n\s*\p{Ll}+/u.exec(source);
      if (cut) error(file, at + cut.index, 'cutWord', { words: cut[0].replace(/\s+/, ' ') });
    });
  }
}) satisfies Rule;
