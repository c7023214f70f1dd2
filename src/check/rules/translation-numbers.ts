import { runsOf } from '../../language/runs.ts';
import type { Place, SourceFile } from '../../model/source-file.ts';
import { isSameNumber, numbersIn, type WrittenNumber } from '../../language/numbers.ts';
import type { Rule, Tell } from '../rule.ts';
import { translations } from '../site.ts';

interface Placed extends WrittenNumber {
  file: SourceFile;
  at: Place;
}

/** The numbers of a field, or of the whole body: a paragraph may be two in another language. */
function numbersOf(file: SourceFile): Map<string, Placed[]> {
  const found = new Map<string, Placed[]>();
  for (const passage of file.passages()) {
    const key = passage.field?.join('.') ?? '';
    const numbers = file.locale ? numbersIn(passage.value, file.locale) : [];
    const placed = numbers.map((number) => ({ ...number, file, at: file.placeIn(passage, number.index) }));
    found.set(key, [...(found.get(key) ?? []), ...placed]);
  }
  return found;
}

/** Both languages of a text have the same numbers, hours, weekdays and dates, in the same order. */
export default ((site, { error, warn }) => {
  for (const { file, original } of translations(site)) {
    const there = numbersOf(original);
    for (const [key, numbers] of numbersOf(file)) {
      const runs = runsOf(numbers, there.get(key) ?? [], isSameNumber);
      const [here, others] = [runs.flatMap(([left]) => left), runs.flatMap(([, right]) => right)];
      const isMoved = (one: Placed) =>
        [...here, ...others].some((other) => other.file !== one.file && isSameNumber(one, other));
      for (const one of here.filter((one) => isMoved(one) && !one.isOptional))
        warn(file, one.at, 'numberMoved', { words: one.written, file: original.path });
      const left = runs.map(([left]) => left.filter((one) => !isMoved(one)));
      const right = runs.map(([, right]) => right.filter((one) => !isMoved(one)));
      const firm = [left, right].map((runs) => runs.flat().filter(({ isOptional }) => !isOptional)) as [
        Placed[],
        Placed[],
      ];
      // As many on both sides are pairs, wherever they stand; else only what stands between the same two others is one.
      if (firm[0].length > 0 && firm[0].length === firm[1].length)
        compare(...firm, file, original, error, warn);
      else
        for (const [index, run] of left.entries())
          compare(run, right[index] ?? [], file, original, error, warn);
    }
  }
}) satisfies Rule;

/** Tells of numbers that stand between the same two others, and have no partner. */
function compare(
  left: Placed[],
  right: Placed[],
  file: SourceFile,
  original: SourceFile,
  error: Tell,
  warn: Tell,
): void {
  // "Un", "both" and "once" need no partner; two other numbers in words in one place are two numbers.
  const isLoose = left.length !== right.length || [...left, ...right].some(({ value }) => value === 1);
  const [here, there] = [left, right].map((side) => side.filter((one) => !isLoose || !one.isOptional)) as [
    Placed[],
    Placed[],
  ];
  for (let index = 0; index < Math.max(here.length, there.length); index++) {
    const [a, b] = [here[index], there[index]];
    if (a && b) {
      const isSure = (a.isSerious && b.isSerious) || ((a.isTime || b.isTime) ?? false);
      const tell = isSure && !a.isOptional && !b.isOptional ? error : warn;
      tell(file, a.at, 'otherNumber', { words: a.written, other: b.written, file: original.path });
    } else if (a) warn(file, a.at, 'numberOnlyHere', { words: a.written, file: original.path });
    else if (b) warn(original, b.at, 'numberOnlyHere', { words: b.written, file: file.path });
  }
}
