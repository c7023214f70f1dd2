import { writtenLocales } from '../../i18n/locales.ts';
import { isLanguageTag } from '../../model/fields.ts';
import { betterName, litter, pathInfo } from '../../model/paths.ts';
import type { Rule } from '../rule.ts';

/** Every file is where it is read, under a name by which it is read. */
export default (({ entries }, { error, warn }) => {
  const readable = (path: string) => pathInfo(path) !== undefined;
  const folders = new Set<string>();
  for (const { path, is } of entries) {
    const name = path.split('/').at(-1) ?? '';
    if (litter.test(path)) {
      // What the system leaves is everywhere; what stands for an open or copied text is worth a look.
      if (/^(?:\._|~\$)/.test(name)) warn(path, 0, 'litter');
      continue;
    }
    if (is === 'file' && (readable(path) || path.startsWith('src/'))) continue;
    const folder = path.split('/').slice(0, 2).join('/');
    const isWholeFolder =
      path.split('/').length > 2 &&
      !entries.some((entry) => entry.path.startsWith(`${folder}/`) && readable(entry.path));
    if (isWholeFolder && folders.has(folder)) continue;
    folders.add(folder);
    const infos = entries.map((entry) => pathInfo(entry.path));
    const own = infos.filter((info) => info?.kind === 'story' && info.country === path.split('/')[1]);
    const stories = [...new Set(own.map((info) => info?.name ?? ''))];
    const better = betterName(path, stories);
    const [, ofLanguage, language = ''] = /^(content\/[^/]+\/([\w-]+))\/.+\.md$/.exec(path) ?? [];
    const isUnknown =
      ofLanguage &&
      !isWholeFolder &&
      isLanguageTag(language) &&
      !writtenLocales.some((locale) => locale === language);
    if (isUnknown && folders.has(ofLanguage)) continue;
    if (isUnknown) {
      folders.add(ofLanguage);
      error(ofLanguage, 0, 'languageWithoutRow', { language });
    } else if (is === 'link') error(path, 0, 'linkedFile');
    else if (is === 'folder' && readable(path)) error(path, 0, 'folderForFile');
    else if (is === 'folder') continue;
    else if (isWholeFolder) error(folder, 0, 'strangeFolder');
    else if (better && better !== path && entries.some((entry) => entry.path === better))
      error(path, 0, 'copyOfFile', { better });
    else if (better && better !== path) error(path, 0, 'misnamedFile', { better });
    else
      error(path, 0, path.includes('/images/') ? 'strangePicture' : 'strangeFile', {
        list: stories.join(', '),
      });
  }
}) satisfies Rule;
