import type { Nodes } from 'mdast';
import { visit } from 'unist-util-visit';
import type { SourceFile } from '../../model/source-file.ts';
import type { Rule, Tell } from '../rule.ts';
import { texts } from '../site.ts';

/** The beginning of a tag that is not closed, and so is no HTML to Markdown; `a<b` and `<3` are none. */
const halfTag =
  /(?<![\p{L}\d\\])<\s?\/?\s?(?:!--|!doctype|(?:script|style|iframe|img|svg|object|embed|form|input|a|b|i|p|u|div|span|br|hr|h[1-6]|table|tr|td|ul|ol|li|strong|em|font|center|video|audio|link|meta|base|button|body|html|head)(?![\p{L}\d])|[a-z][\w-]*\s+[\w-]+=)/iu;
/** A link with a space in the middle, of another program, or by a name that leads nowhere. */
const brokenLink = /\]\s?\((?=https?:|www\.|mailto:|\/|#|\s{5}|\s*$)|\]\[|\[\[|\]\]/;
const marks =
  /\*\*+|__+|(?<![\p{L}\d*\\])\*(?=\p{L})|(?<![\p{L}\d_@/.\\])_(?=\p{L})|(?<=\p{L})_(?![\p{L}\d_])|'{3}|(?<!=)==(?=[\p{L}\d])|~~/u;
const lineMarks =
  /^(?:#+[\u00A0\u1680\u2000-\u200A\u202F\u3000\t]|[-*+>]+[\u00A0\u1680\u2000-\u200A\u202F\u3000]|\d+[.)][\u00A0\u1680\u2000-\u200A\u202F\u3000]|#{2,}(?=\S)|#{7,}|-(?=\p{L})|\d{1,2}[.)](?=\p{Lu}\p{L})|\||[^|\n]+ \| .*\n[^|\n]+ \| |:::|\$\$)/mu;
const htmlInField =
  /<\/?[a-z!][^>]*>|<(?:script|iframe|style|img|svg)\b|&(?:#x?[\da-f]+|nbsp|amp|lt|gt|quot|[a-z]acute|ntilde);/i;
const markdownInField = /\*\*|__|^\s*[-*] |^#+ |\]\(/m;

/** The writing is Markdown and nothing else, and none of its marks is printed. */
export default ((site, { error, warn }) => {
  for (const file of texts(site)) visitBody(file, error);
  for (const file of site.files.filter(({ locale }) => locale)) {
    for (const { value, field } of file.passages()) {
      if (!field) continue;
      if (htmlInField.test(value)) error(file, field, 'htmlInField');
      else if (markdownInField.test(value)) error(file, field, 'markdownInField');
      else if (file.kind !== 'labels' && /^(?:“[^”]*”|‘[^’]*’|«[^»]*»|„[^“]*“)$/.test(value))
        warn(file, field, 'quotedField', { words: value });
    }
  }
}) satisfies Rule;

function visitBody(file: SourceFile, error: Tell): void {
  visit(file.tree(), (node) => {
    const at = file.offsetOfNode(node);
    if (node.type === 'html') error(file, at, 'html');
    if (node.type === 'code') error(file, at, 'codeBlock');
    if (node.type === 'footnoteDefinition' || node.type === 'footnoteReference') error(file, at, 'footnote');
    if (node.type === 'listItem' && typeof node.checked === 'boolean') error(file, at, 'tickBox');
    if (node.type === 'image' || node.type === 'imageReference') {
      const isRemote = node.type === 'image' && /^(?:[a-z]+:)?\/\//i.test(node.url);
      error(file, at, isRemote ? 'remotePicture' : 'pictureInText', { country: file.country ?? '' });
    }
    if (node.type !== 'paragraph' && node.type !== 'heading' && node.type !== 'tableCell') return;
    // What is left in the text of a paragraph is printed. Code, links and addresses are not text of its own.
    const isAddress = (piece: Nodes, parent?: Nodes) =>
      parent?.type === 'link' && /^(?:https?:|mailto:|www\.)/.test(file.sourceOf(piece));
    const text = file.textIn(node, (piece, parent) => piece.type === 'text' && !isAddress(piece, parent));
    const told = (pattern: RegExp, id: string) => {
      const found = pattern.exec(text);
      if (found) error(file, at + found.index, id, { words: found[0].trim() || found[0] });
      return found;
    };
    if (!told(halfTag, 'html') && !told(brokenLink, 'brokenLink') && !told(lineMarks, 'printedMarks'))
      told(marks, 'printedMarks');
  });
}
