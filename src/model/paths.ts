import { writtenLocales, type Locale } from '../i18n/locales.ts';
import { kebabCase } from './fields.ts';
import { nearest } from './nearest.ts';
import { sectionNames, type SectionName } from './sections.ts';

/** What a file is, by its path alone. */
export interface PathInfo {
  kind:
    | 'country'
    | 'section'
    | 'story'
    | 'labels'
    | 'countries'
    | 'redirects'
    | 'security'
    | 'words'
    | 'picture'
    | 'document';
  /** `work` for a section; the file name without its ending for all others. */
  name: string;
  country?: string;
  locale?: Locale;
}

const pictureEndings = ['jpg', 'jpeg', 'png', 'webp', 'avif', 'tiff', 'gif'];

/** What operating systems and open programs leave in folders by themselves. Nothing reads it. */
export const litter =
  /(?:^|\/)(?:\.DS_Store|Thumbs\.db|desktop\.ini|\.gitkeep|\._[^/]*|~\$[^/]*|\.~lock[^/]*|\.[^/]*\.sw[a-p]|Icon\r|[^/]*~)$/;

/** What a path of the writing is; `undefined` where nothing reads a file of this name. */
export function pathInfo(path: string): PathInfo | undefined {
  if (litter.test(path)) return undefined;
  const [top, ...steps] = path.split('/');
  const name = (steps.at(-1) ?? '').replace(/\.\w+$/, '');
  const [first = '', second = '', third = ''] = steps;
  const labels = writtenLocales.find((locale) => path === `src/i18n/${locale}.json`);
  if (labels) return { kind: 'labels', name: 'labels', locale: labels };
  if (top !== 'content') return undefined;
  if (steps.length === 1) {
    if (first === 'README.md' || first === 'LEEME.md') return { kind: 'document', name };
    if (first === 'words.txt') return { kind: 'words', name };
    if (first === 'security.yaml') return { kind: 'security', name };
    if (first === 'countries.yaml') return { kind: 'countries', name };
    return first === 'redirects.yaml' ? { kind: 'redirects', name } : undefined;
  }
  // The page for a missing address is at /en/404/.
  if (!isKebabCase(first) || first === '404' || writtenLocales.some((locale) => locale === first))
    return undefined;
  const locale = writtenLocales.find((locale) => locale === second);
  if (steps.length === 2 && second === 'country.yaml') return { kind: 'country', name, country: first };
  if (steps.length === 3 && second === 'images' && pictureEndings.includes(third.split('.').at(-1) ?? ''))
    return { kind: 'picture', name, country: first };
  if (steps.length === 3 && locale && third.endsWith('.md') && sectionNames.includes(name as SectionName))
    return { kind: 'section', name, country: first, locale };
  if (steps.length === 4 && locale && third === 'stories' && path.endsWith('.md') && isKebabCase(name))
    return { kind: 'story', name, country: first, locale };
  return undefined;
}

/**
 * The path under which a misnamed file would be read, if it is clear.
 * @param stories The stories of its country, one of which a picture belongs to.
 */
export function betterName(path: string, stories: string[]): string | undefined {
  const plain = path
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/(?:\.(?:markdown|mdown|mkd|mdx|txt|html?|docx?|bak|md))+~?$/, '.md')
    .replace(/\.yml$/, '.yaml')
    .replace(/\.(?:jpeg|jpe|heic|heif)$/, '.jpg')
    .replace(/(?<=\/)[\s_]+|[\s_]+(?=[./]|$)/g, '')
    .replace(/[^a-z0-9./-]+/g, '-')
    .replace(/-+(?=[./]|$)|(?<=\/)-+/g, '');
  const folder = plain.slice(0, plain.lastIndexOf('/'));
  const name = plain.slice(folder.length + 1);
  // A picture is found by the name of its story, so that the name of a camera's file helps nobody.
  if (folder.endsWith('/images')) {
    const story =
      stories.find((story) => name.startsWith(`${story}.`)) ??
      (stories.length === 1 ? stories[0] : undefined);
    return story && `${folder}/${story}${/\.\w+$/.exec(name)?.[0] ?? '.jpg'}`;
  }
  if (pathInfo(plain)) return plain;
  const close = nearest(
    name,
    sectionNames.map((name) => `${name}.md`),
  );
  return close && pathInfo(`${folder}/${close}`) ? `${folder}/${close}` : undefined;
}

const isKebabCase = (name: string) => kebabCase.safeParse(name).success;
