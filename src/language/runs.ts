import { diffArrays } from 'diff';

/** What two lists do not have in common, in runs between two items that they have. */
export function runsOf<Item>(
  here: Item[],
  there: Item[],
  isSame: (a: Item, b: Item) => boolean,
): [here: Item[], there: Item[]][] {
  const runs: [Item[], Item[]][] = [[[], []]];
  for (const { added, removed, value } of diffArrays(here, there, { comparator: isSame })) {
    if (removed) runs.at(-1)?.[0].push(...value);
    else if (added) runs.at(-1)?.[1].push(...value);
    else runs.push([[], []]);
  }
  return runs;
}
