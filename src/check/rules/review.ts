import type { Rule } from '../rule.ts';

/** A figure is looked at again by its day of review, and a year that is not over says so. */
export default (({ facts: all, today }, { warn }) => {
  for (const { file } of all.values())
    for (const { node, path } of file.scalars())
      if (path.at(-1) === 'reviewBy' && String(node.value) < today)
        warn(file, path, 'reviewDue', { day: String(node.value) });
  for (const { file, facts } of all.values()) {
    const { asOf, byYear } = facts.applications;
    const { year = 0, partial } = byYear.at(-1) ?? {};
    if (partial === undefined && asOf.startsWith(String(year)) && asOf < `${year}-12-31`)
      warn(file, ['applications', 'byYear', byYear.length - 1], 'partOfYear', { year, day: asOf });
  }
}) satisfies Rule;
