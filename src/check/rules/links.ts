import { languages, locales, type Locale } from '../../i18n/locales.ts';
import { isLanguageTag } from '../../model/fields.ts';
import { nearest } from '../../model/nearest.ts';
import { optionalIds, pageIds } from '../../model/sections.ts';
import { decoded, type Link, type SourceFile } from '../../model/source-file.ts';
import type { Rule, Site, Tell } from '../rule.ts';
import { texts } from '../site.ts';

const isOutside = /^\s*[a-z][a-z\d+.-]*:|^[/\\]{2}|^\/.*\\|^[^/#]+@[^/]+$/i;

/** Every link inside this site leads to a page, or to an id on it, in the same language; every mark of a language names one. */
export default ((site, { error }) => {
  for (const file of texts(site)) {
    for (const link of file.links()) {
      const { url, lang, offset } = link;
      if (url.trim() === '') error(file, offset, 'linkWithoutAddress');
      else if (lang && !isLanguageTag(lang)) error(file, offset, 'notLanguage', { words: lang });
      else if (/^lang:/i.test(url) && !lang) error(file, offset, 'notLanguage', { words: url });
      else if (!lang && !isOutside.test(url)) checkInside(site, file, link, error);
    }
  }
}) satisfies Rule;

function checkInside(site: Site, file: SourceFile, { url, words, offset }: Link, error: Tell): void {
  const own = `/${file.locale}/${file.country}/`;
  const [address = '', hash] = url.split('#');
  const [path = '', query] = address.split('?');
  if (query !== undefined) return error(file, offset, 'linkWithQuery');
  if (/\.(md|markdown|mdx)$/i.test(path)) return error(file, offset, 'linkToFile', { own });
  if (path && !path.startsWith('/')) return error(file, offset, 'relativeLink');
  const page = site.pages.find((page) => page.file === file);
  const target = path || (page?.path ?? own);
  const addresses = ['/', ...site.pages.map(({ path }) => path)];
  if (!addresses.includes(target)) {
    const meant = addresses.includes(`${target}/`) ? `${target}/` : (nearest(target, addresses) ?? '');
    return error(file, offset, 'noPage', { target, meant, list: addresses.join(', ') });
  }
  const ids = idsOn(site, target);
  const id = hash && decoded(hash);
  // A text that can't be read has headings that nobody knows.
  const isKnown = !site.broken.some(({ country, locale }) => target.startsWith(`/${locale}/${country}/`));
  if (id !== undefined && !ids.includes(id) && isKnown)
    return error(file, offset, 'noId', { target, id, meant: nearest(id, ids) ?? '', list: ids.join(', ') });
  const language = locales.find((locale) => target.startsWith(`/${locale}/`));
  if (!language || !file.locale || language === file.locale) return;
  const names = [nameOf(language, file.locale), languages[language].name];
  if (names.some((name) => words.toLowerCase().includes(name.toLowerCase()))) return;
  error(file, offset, 'linkToOtherLanguage', { name: names[0] ?? '', locale: file.locale });
}

/** The ids of a page: its sections, and the headings of the texts on it. */
function idsOn(site: Site, path: string): string[] {
  const page = site.pages.find((page) => page.path === path);
  if (page?.file) return ['main', ...page.file.headingIds()];
  const [, , country] = path.split('/');
  if (!country) return ['main', ...(path === '/' ? locales : [])];
  const there = site.files.filter((file) => file.country === country && file.locale === page?.locale);
  const isThere = (id: string) =>
    !optionalIds.includes(id) || there.some(({ kind, name }) => kind === id || name === id);
  const sections = there.filter(({ kind }) => kind === 'section');
  return [...pageIds.filter(isThere), ...sections.flatMap((file) => file.headingIds())];
}

function nameOf(locale: Locale, inLocale: Locale): string {
  return new Intl.DisplayNames(inLocale, { type: 'language' }).of(locale) ?? locale;
}
