/** The project whose writing is judged: this one, unless `recipes.test.ts` names a copy in which it was edited. */
export const liveProject = process.env['LIVE_PROJECT'] ?? '.';
