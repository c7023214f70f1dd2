import type { Rule } from '../rule.ts';

/** A figure is looked at again by its day of review. */
export default (({ facts, today }, { warn }) => {
  for (const { file } of facts.values())
    for (const { node, path } of file.scalars())
      if (path.at(-1) === 'reviewBy' && String(node.value) < today)
        warn(file, path, 'reviewDue', { day: String(node.value) });
}) satisfies Rule;
