import type { Rule } from '../rule.ts';

const past = new Set<unknown>(['updated', 'published', 'asOf', 'consented']);

/** What has happened is not dated in the future. */
export default (({ files, facts: all, today }, { error }) => {
  for (const file of files.filter(({ kind }) => kind !== 'labels'))
    for (const { node, path } of file.scalars())
      if (past.has(path.at(-1)) && String(node.value) > today)
        error(file, path, 'futureDay', { day: String(node.value), today });
  const thisYear = Number(today.slice(0, 4));
  for (const { file, facts } of all.values()) {
    if (facts.founded > thisYear) error(file, ['founded'], 'futureYear', { year: facts.founded });
    for (const [index, { year }] of (facts.applications?.byYear ?? []).entries())
      if (year > thisYear) error(file, ['applications', 'byYear', index, 'year'], 'futureYear', { year });
  }
}) satisfies Rule;
