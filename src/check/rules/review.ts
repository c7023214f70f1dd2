import type { SecurityFields } from '../../model/security.ts';
import type { Rule } from '../rule.ts';

/**
 * A figure is looked at again by its day of review, and security.txt before it expires; a year that is not over says so.
 */
export default (({ files, facts: all, today }, { error, warn }) => {
  for (const { file, facts } of all.values()) {
    for (const { node, path } of file.scalars())
      if (path.at(-1) === 'reviewBy' && String(node.value) < today)
        warn(file, path, 'reviewDue', { day: String(node.value) });
    const { asOf = '', byYear = [] } = facts.applications ?? {};
    const { year = 0, partial } = byYear.at(-1) ?? {};
    if (partial === undefined && asOf.startsWith(String(year)) && asOf < `${year}-12-31`)
      warn(file, ['applications', 'byYear', byYear.length - 1], 'partOfYear', { year, day: asOf });
  }
  for (const file of files.filter(({ kind }) => kind === 'security')) {
    const { expires } = file.fields as SecurityFields;
    const daysLeft = (Date.parse(expires) - Date.parse(today)) / 86_400_000;
    if (daysLeft < 60) (daysLeft < 14 ? error : warn)(file, ['expires'], 'securityExpires', { day: expires });
  }
}) satisfies Rule;
