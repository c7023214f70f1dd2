import { toString } from 'mdast-util-to-string';
import type { SourceFile } from '../../model/source-file.ts';
import { pageIds } from '../../model/sections.ts';
import type { Rule, Tell } from '../rule.ts';
import { shownTexts, texts, translations } from '../site.ts';

/** Headings go down one level at a time, have an id of their own, and are the same in every language. */
export default ((site, { error }) => {
  for (const file of texts(site)) {
    checkLevels(file, error);
    // In its own language, a text that is not translated there may stand beside it.
    const beside = file.locale ? shownTexts(site, file.country ?? '', file.locale) : [];
    const isBefore = ({ kind, locale, path }: SourceFile) =>
      kind === 'section' && (locale !== file.locale || path < file.path);
    const onPage = [...pageIds, ...beside.filter(isBefore).flatMap((other) => other.headingIds())];
    const taken = new Set(file.kind === 'section' ? onPage : ['main']);
    for (const [index, heading] of file.headings().entries())
      if (taken.has(file.headingIds()[index] ?? ''))
        error(file, file.offsetOfNode(heading), 'headingTaken', { words: toString(heading) });
  }
  for (const { file, original } of translations(site)) {
    const [here, there] = [file.headings(), original.headings()];
    const other = here.find(({ depth }, index) => depth !== there[index]?.depth);
    if (here.length === there.length && !other) continue;
    const at = other ? file.offsetOfNode(other) : file.bodyOffset;
    error(file, at, 'otherHeadings', { here: here.length, there: there.length, file: original.path });
  }
}) satisfies Rule;

function checkLevels(file: SourceFile, error: Tell): void {
  // The title in the fields is level 2 on the country page and level 1 on a story's own.
  const top = file.kind === 'story' ? 2 : 3;
  const hashes = '#'.repeat(top);
  let above = top - 1;
  for (const heading of file.headings()) {
    const at = file.offsetOfNode(heading);
    const { depth } = heading;
    if (file.text[at] !== '#') error(file, at, 'underlinedHeading', { hashes });
    else if (depth < top) error(file, at, 'headingAboveTitle', { depth, hashes });
    else if (depth > above + 1) error(file, at, 'skippedLevel', { depth });
    else if (toString(heading).trim() === '') error(file, at, 'emptyHeading');
    above = Math.max(depth, top - 1);
  }
}
