import type { StoryFields } from '../../model/story.ts';
import type { Page, Rule } from '../rule.ts';
import { newness } from '../site.ts';

/** No two pages have one address. The newer story is asked to take another: the older one's is public. */
export default ((site, { error }) => {
  const age = ({ file }: Page) =>
    file ? `${1 + newness(site, file)}${(file.fields as StoryFields).published}` : '';
  for (const [path, sharing] of Map.groupBy(site.pages, ({ path }) => path)) {
    const [oldest, ...newer] = sharing.sort((a, b) => age(a).localeCompare(age(b)));
    for (const { file, locale } of newer)
      // Two stories that are not translated share it in their own language already.
      if (file && [file, oldest?.file].some((one) => one?.locale === locale))
        error(file, ['address'], 'addressTaken', { path, file: oldest?.file?.path ?? path });
  }
}) satisfies Rule;
