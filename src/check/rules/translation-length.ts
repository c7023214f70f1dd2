import type { Nodes } from 'mdast';
import { visit } from 'unist-util-visit';
import type { SourceFile } from '../../model/source-file.ts';
import type { Rule } from '../rule.ts';
import { remembered } from '../../language/remembered.ts';
import { sentencesOf } from '../../language/sentences.ts';
import { isLatin } from '../../language/words.ts';
import { translations } from '../site.ts';

function countOf(node: Nodes, type: Nodes['type']): number {
  let count = 0;
  visit(node, type, () => void count++);
  return count;
}

/** The sentences of a part of the body. */
function sentencesIn(node: Nodes, file: SourceFile): number {
  const { start, end } = node.position ?? {};
  const isInside = (offset: number) =>
    offset >= file.bodyOffset + (start?.offset ?? 0) && offset < file.bodyOffset + (end?.offset ?? 0);
  return file
    .passages()
    .filter(({ field, offset }) => !field && isInside(offset))
    .reduce((sum, { value }) => sum + sentencesOf(value).length, 0);
}

/** Whether two texts are about as long as each other in two languages: a sentence was joined or divided, not left out. */
const isAsLong = (one = '', other = '') =>
  // Arabic leaves the short vowels out.
  one.length > other.length * (isLatin(one) ? 0.95 : 0.65) && one.length < other.length * 1.4;

const counts: [id: string, count: (node: Nodes, file: SourceFile) => number][] = [
  ['otherItems', (node) => countOf(node, 'listItem')],
  ['otherRows', (node) => countOf(node, 'tableRow')],
  ['otherSentences', sentencesIn],
];

/** A translation has as many items, table rows and sentences as the original. Paragraphs may be divided otherwise. */
export default ((site, { warn }) => {
  const countsOf = remembered((file: SourceFile) => counts.map(([, count]) => count(file.tree(), file)));
  for (const { file, original } of translations(site)) {
    const [own, theirs] = [file.tree(), original.tree()];
    for (const [index, [id, count]] of counts.entries()) {
      const [here = 0, there = 0] = [countsOf(file)[index], countsOf(original)[index]];
      if (here === there) continue;
      const first = own.children.findIndex((node, index) => {
        const other = theirs.children[index];
        return !other || count(node, file) !== count(other, original);
      });
      const [one, other] = [own.children[first], theirs.children[first]];
      const isJoined =
        own.children.length === theirs.children.length &&
        isAsLong(one && file.sourceOf(one), other && original.sourceOf(other));
      if (id === 'otherSentences' && isJoined) break;
      const node = one ?? own.children.at(-1);
      warn(file, node ? file.offsetOfNode(node) : file.bodyOffset, id, { here, there, file: original.path });
      break;
    }
    for (const { field, value } of file.passages()) {
      // A picture may be described in more or fewer sentences.
      if (field?.at(-1) === 'alt') continue;
      const other = field && original.passages().find((one) => one.field?.join() === field.join());
      const [here, there] = [sentencesOf(value).length, sentencesOf(other?.value ?? value).length];
      if (field && here !== there && !isAsLong(value, other?.value))
        warn(file, field, 'otherSentences', { here, there, file: original.path });
    }
  }
}) satisfies Rule;
