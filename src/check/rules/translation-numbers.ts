import { runsOf } from '../../language/runs.ts';
import type { Place, SourceFile } from '../../model/source-file.ts';
import { hasNumberWords, isSameNumber, numbersIn, type WrittenNumber } from '../../language/numbers.ts';
import type { Rule, Site } from '../rule.ts';
import { translations } from '../site.ts';

interface Placed extends WrittenNumber {
  file: SourceFile;
  at: Place;
}

/** The numbers of a field, or of the whole body: a paragraph may be two in another language. */
function numbersOf(site: Site, file: SourceFile, other: SourceFile): Map<string, Placed[]> {
  const found = new Map<string, Placed[]>();
  const code = site.facts.get(file.country ?? '')?.facts.code;
  // What one language has in words can be found in the other only where its words are known.
  const isKnown = ({ written, value }: WrittenNumber) =>
    /\p{N}/u.test(written) || Number.isNaN(value) || !other.locale || hasNumberWords(other.locale);
  for (const passage of file.passages()) {
    const key = passage.field?.join('.') ?? '';
    const numbers = file.locale ? numbersIn(passage.value, file.locale, code).filter(isKnown) : [];
    const placed = numbers.map((number) => ({ ...number, file, at: file.placeIn(passage, number.index) }));
    found.set(key, [...(found.get(key) ?? []), ...placed]);
  }
  return found;
}

const isFirm = ({ isOptional }: WrittenNumber) => !isOptional;

/** A translation has the numbers, hours, weekdays and dates of its original, in the same order. */
export default ((site, { error, warn }) => {
  for (const { file, original } of translations(site)) {
    const there = numbersOf(site, original, file);
    const compare = (left: Placed[], right: Placed[]) => {
      for (const [a, b] of pairsOf(left, right)) {
        const isSure = a && b && ((a.isSerious && b.isSerious) || a.isTime || b.isTime);
        const tell = isSure && isFirm(a) && isFirm(b) ? error : warn;
        if (a && b)
          tell(file, a.at, 'otherNumber', { words: a.written, other: b.written, file: original.path });
        else if (a) warn(file, a.at, 'numberOnlyHere', { words: a.written, file: original.path });
        else if (b) warn(original, b.at, 'numberOnlyHere', { words: b.written, file: file.path });
      }
    };
    for (const [key, numbers] of numbersOf(site, file, original)) {
      const runs = runsOf(numbers, there.get(key) ?? [], isSameNumber);
      const all = runs.flat(2);
      const isMoved = (one: Placed) =>
        all.some((other) => other.file !== one.file && isSameNumber(one, other));
      for (const one of all)
        if (one.file === file && isMoved(one) && isFirm(one))
          warn(file, one.at, 'numberMoved', { words: one.written, file: original.path });
      const rest = runs.map((sides) => sides.map((side) => side.filter((one) => !isMoved(one))));
      const [here = [], others = []] = [0, 1].map((side) =>
        rest.flatMap((sides) => sides[side] ?? []).filter(isFirm),
      );
      // As many on both sides are pairs, wherever they stand; else only what stands between the same two others is one.
      if (here.length > 0 && here.length === others.length) compare(here, others);
      else for (const [left = [], right = []] of rest) compare(left, right);
    }
  }
}) satisfies Rule;

/** The numbers that stand between the same two others, side by side; one that has no partner alone. */
function pairsOf(left: Placed[], right: Placed[]): [here: Placed | undefined, there: Placed | undefined][] {
  // "Un", "both" and "once" need no partner; two other numbers in words in one place are two numbers.
  const isLoose = left.length !== right.length || [...left, ...right].some(({ value }) => value === 1);
  const [here = [], there = []] = [left, right].map((side) => (isLoose ? side.filter(isFirm) : side));
  return Array.from({ length: Math.max(here.length, there.length) }, (_, index) => [
    here[index],
    there[index],
  ]);
}
