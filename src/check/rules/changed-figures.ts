import { contentFile, normalized } from '../../model/content-file.ts';
import { isOneSlip } from '../../language/one-slip.ts';
import type { SourceFile } from '../../model/source-file.ts';
import type { Rule } from '../rule.ts';

const digits = (value: number) => [...String(value)].sort().join('');

/** The value of a field at the last commit. Entries of lists are found by their names, in whichever order they are. */
function before(file: SourceFile, path: (string | number)[], then: unknown): unknown {
  let [now, old]: [unknown, unknown] = [file.fields, then];
  for (const key of path) {
    now = (now as Record<string, unknown>)[key];
    if (Array.isArray(old)) {
      const same = ({ id, country, year, story }: Record<string, unknown>) => id ?? country ?? year ?? story;
      old = old.find(
        (entry: Record<string, unknown>) => same(entry ?? {}) === same(now as Record<string, unknown>),
      );
    } else old = (old as Record<string, unknown> | undefined)?.[key];
  }
  return old;
}

/** A number that has changed very much, or has only swapped its digits, since the last commit is probably a slip. */
export default (({ facts, previous }, { warn }) => {
  for (const { file } of facts.values()) {
    const text = previous.get(file.path);
    if (!text) continue;
    const then: unknown = contentFile(normalized(text), false)?.document.toJS();
    for (const { node, path } of file.scalars()) {
      const [name, now, old] = [String(path.at(-1)), node.value, before(file, path, then)];
      const told = { words: String(now), old: String(old) };
      if ((name === 'address' || name === 'link') && isOneSlip(told.words, told.old))
        warn(file, path, 'changedByOne', { old: told.old });
      const isCount = ['value', 'total', 'people'].includes(name);
      if (!isCount || typeof now !== 'number' || typeof old !== 'number' || old === now) continue;
      if (now > 2 * old || now < old / 2) warn(file, path, 'changedALot', told);
      else if (digits(now) === digits(old)) warn(file, path, 'swappedDigits', told);
    }
  }
}) satisfies Rule;
