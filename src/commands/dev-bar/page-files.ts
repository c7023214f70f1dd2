import { defaultLocale, languages, writtenLocales, type Locale } from '../../i18n/locales.ts';
import type { Entry } from '../../model/files.ts';
import { pathInfo } from '../../model/paths.ts';
import { readEntry } from '../../model/reader.ts';

/**
 * Which files the page at a path is made from. A page for all languages, and one that does not exist, is made from
 * the files of every language that a list of countries needs.
 * @param path The page's path, with the site's own path at its start.
 * @param base The path of the site's root, with a slash at both ends.
 * @returns Whether a file, by its path, is one of them, whether it is there or not.
 */
export function filesOfPage(
  path: string,
  base: string,
  entries: readonly Entry[],
): (file: string) => boolean {
  const [first, country = '', folder, address = ''] = decoded(path.slice(base.length)).split('/');
  const locale = writtenLocales.find((locale) => locale === first);
  const isCountry = entries.some((entry) => entry.path.startsWith(`content/${country}/`));
  if (!locale || (country && !isCountry)) return (file) => isOfList(file, writtenLocales);
  if (!country) return (file) => isOfList(file, [locale]);
  const story =
    folder === languages[locale].storiesPath
      ? (storyAt(address, country, locale, entries) ?? storyAt(address, country, defaultLocale, entries))
      : undefined;
  const paths = new Set(entries.map((entry) => entry.path));
  /** Whether a page shows the text in the default language, since it lacks a translation. */
  const standsIn = (file: string, locale: Locale) =>
    paths.has(file) &&
    file.startsWith(`content/${country}/${defaultLocale}/`) &&
    !paths.has(file.replace(`/${defaultLocale}/`, `/${locale}/`));
  return (file) => {
    if (isLabels(file, [locale])) return true;
    const [top, place, part, name = ''] = file.split('/');
    if (top !== 'content' || place !== country) return false;
    if (part === 'country.yaml') return true;
    if (part !== locale && part !== 'images' && !standsIn(file, locale)) return false;
    if (!story) return true;
    const isStory = part === 'images' || name === 'stories';
    return isStory ? plainName(file) === story : listSections.test(file);
  };
}

/** Every country's name and summary, and the notice under every page. */
const listSections = /\/(?:overview|ethics)\.md$/;

function isOfList(file: string, wanted: readonly Locale[]): boolean {
  if (isLabels(file, wanted) || /^content\/[^/]+\/country\.yaml$/.test(file)) return true;
  return listSections.test(file) && wanted.some((locale) => file.split('/')[2] === locale);
}

function isLabels(file: string, wanted: readonly Locale[]): boolean {
  const info = pathInfo(file);
  return info?.kind === 'labels' && wanted.includes(info.locale ?? defaultLocale);
}

/** A story's name by its address, also where other fields of it are wrong. */
function storyAt(
  address: string,
  country: string,
  locale: Locale,
  entries: readonly Entry[],
): string | undefined {
  const stories = entries.filter(({ path }) => path.startsWith(`content/${country}/${locale}/stories/`));
  const story = stories.find((entry) => readEntry(entry)?.file.field(['address']) === address);
  return story && plainName(story.path);
}

const plainName = (file: string) => file.replace(/^.*\//, '').replace(/\.\w+$/, '');

function decoded(path: string): string {
  try {
    return decodeURI(path);
  } catch {
    return path;
  }
}
