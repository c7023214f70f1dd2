import type { Rule } from '../rule.ts';

const dayIn = (text: string) => /^updated:\s*['"]?(\d{4}-\d\d-\d\d)/m.exec(text)?.[1] ?? '';
const withoutDay = (text: string) => text.replace(/^updated:.*$/m, '').replace(/\s+/g, ' ');

/** What a reader sees has changed since the last commit, and its date has not. */
export default (({ files, previous, today }, { warn }) => {
  for (const file of files) {
    const then = previous.get(file.path);
    const isDated = file.kind === 'section' || file.kind === 'story' || file.kind === 'country';
    if (!then || !isDated || !dayIn(file.text) || dayIn(file.text) !== dayIn(then)) continue;
    if (dayIn(file.text) === today) continue;
    if (withoutDay(file.text) !== withoutDay(then)) warn(file, ['updated'], 'staleUpdate', { today });
  }
}) satisfies Rule;
