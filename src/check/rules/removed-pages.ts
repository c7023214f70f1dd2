import { locales, type Locale } from '../../i18n/locales.ts';
import { localizedPath } from '../../i18n/urls.ts';
import { kebabCase } from '../../model/fields.ts';
import { pathInfo } from '../../model/paths.ts';
import type { Rule } from '../rule.ts';
import { storyPath } from '../site.ts';

/** The pages that a file had, by its text at that time. */
function pagesThen(path: string, text: string): string[] {
  const info = pathInfo(path);
  if (info?.kind === 'redirects')
    return [...text.matchAll(/^['"]?(\/[^\s'":]+)['"]?:\s/gm)].map(([, from = '']) => from);
  const [, address = ''] = /^address:\s*['"]?([^\s'"]+)/m.exec(text) ?? [];
  if (info?.kind === 'story' && kebabCase.safeParse(address).success) return [storyPath(info, address)];
  if (info?.kind !== 'country' || !info.country) return [];
  const { country } = info;
  return locales.map((locale: Locale) => localizedPath({ kind: 'country', country }, locale, '/'));
}

/** A page that was there stays, or leads on to another. */
export default (({ files, broken, pages, previous, isAgainst }, { error, warn }) => {
  const redirects = (files.find(({ kind }) => kind === 'redirects')?.fields ?? {}) as Record<string, string>;
  const led = new Set(Object.keys(redirects).flatMap((from) => [from, `${from}/`]));
  const there = new Set(pages.map(({ path }) => path));
  for (const [path, text] of previous) {
    // A story whose fields can't be read is not gone; the reader tells what is wrong with it.
    if (text === undefined || broken.some((file) => file.path === path)) continue;
    for (const page of pagesThen(path, text)) {
      if (there.has(page) || led.has(page)) continue;
      const [, language = '', country = ''] = page.split('/');
      const file = files.find((file) => file.path === path);
      const to = there.has(`/${language}/${country}/`) ? `/${language}/${country}/` : `/${language}/`;
      const at = file?.kind === 'story' ? ['address'] : 0;
      (isAgainst ? error : warn)(file ?? path, at, 'removedPage', { page, to });
    }
  }
}) satisfies Rule;
