import { valueAt, type Path, type SourceFile } from '../../model/source-file.ts';
import type { Rule, Tell } from '../rule.ts';
import { translations } from '../site.ts';

/** Tells the fields that stand in one of two files only. */
function compare(file: SourceFile, other: SourceFile, error: Tell, path: Path = []): void {
  const [here, there] = [valueAt(file.fields, path), valueAt(other.fields, path)];
  if (typeof here !== 'object' || typeof there !== 'object' || !here || !there) return;
  for (const key of Object.keys(there).filter((key) => key !== 'allow')) {
    // Figures and sources without words are told by another rule; not every language needs a form of its own.
    if (key in here) compare(file, other, error, [...path, key]);
    else if (key !== 'inCountry' && !['sources', 'figures', 'parts'].includes(String(path.at(-1))))
      error(file, [...path, key], 'fieldOnlyThere', { file: other.path });
  }
}

/** A translation and its original have the same fields, and a text under them or none. */
export default ((site, { error }) => {
  for (const { file, original } of translations(site).filter(({ file }) => file.kind !== 'labels')) {
    if (file.field(['published']) !== original.field(['published']))
      error(file, ['published'], 'otherPublished', { file: original.path });
    for (const [one, other] of [
      [file, original],
      [original, file],
    ] as const) {
      compare(one, other, error);
      if (!one.body.trim() && other.body.trim())
        error(one, one.bodyOffset, 'bodyOnlyThere', { file: other.path });
    }
  }
}) satisfies Rule;
