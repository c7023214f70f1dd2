import type { StoryFields } from '../../model/story.ts';
import type { Page, Rule } from '../rule.ts';

/** No two pages have one address. The newer story is asked to take another: the older one's is public. */
export default (({ pages, previous }, { error }) => {
  const age = ({ file }: Page) => {
    if (!file) return '';
    const isNew = previous.has(file.path) && previous.get(file.path) === undefined;
    return `${isNew ? 2 : 1}${(file.fields as StoryFields).published}`;
  };
  for (const [path, sharing] of Map.groupBy(pages, ({ path }) => path)) {
    const [oldest, ...newer] = sharing.sort((a, b) => age(a).localeCompare(age(b)));
    for (const { file } of newer)
      if (file) error(file, ['address'], 'addressTaken', { path, file: oldest?.file?.path ?? path });
  }
}) satisfies Rule;
