import { intlTag, isDraft, languages, writtenLocales } from '../../i18n/locales.ts';
import { hasNumbers } from '../../model/country.ts';
import { isLanguageTag } from '../../model/fields.ts';
import { nearest } from '../../model/nearest.ts';
import { optionalIds, pageIds } from '../../model/sections.ts';
import { decoded, type Link, type SourceFile } from '../../model/source-file.ts';
import type { Page, Rule, Site, Tell } from '../rule.ts';
import { shownTexts, texts } from '../site.ts';

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
  const isHere = file.kind === 'story' && site.pages.find((page) => page.file === file);
  const target = path || (isHere ? isHere.path : own);
  const page = site.pageAt.get(target);
  const isPublic = file.locale && !isDraft(file.locale);
  if (target !== '/' && !page) {
    const addresses = ['/', ...site.pageAt.keys()];
    const meant = site.pageAt.has(`${target}/`) ? `${target}/` : (nearest(target, addresses) ?? '');
    return error(file, offset, 'noPage', { target, meant, list: addresses.join(', ') });
  }
  if (page && isPublic && isDraft(page.locale)) return error(file, offset, 'linkToDraft', { target });
  const ids = idsOn(site, page);
  const id = hash && decoded(hash);
  // A text that can't be read has headings that nobody knows.
  const isKnown = !site.broken.some(({ country, locale }) => target.startsWith(`/${locale}/${country}/`));
  if (id !== undefined && !ids.includes(id) && isKnown)
    return error(file, offset, 'noId', { target, id, meant: nearest(id, ids) ?? '', list: ids.join(', ') });
  const here: string | undefined = file.locale;
  if (!page || !file.locale || page.locale === here) return;
  const name =
    new Intl.DisplayNames(intlTag(file.locale), { type: 'language' }).of(page.locale) ?? page.locale;
  const says = (known: string) => words.toLowerCase().includes(known.toLowerCase());
  if (!says(name) && !says(languages[page.locale].name))
    error(file, offset, 'linkToOtherLanguage', { name, locale: file.locale });
}

/** The ids of a page: its sections, and the headings of the texts on it. */
function idsOn(site: Site, page: Page | undefined): string[] {
  if (page?.file) return ['main', ...page.file.headingIds()];
  const [, , country, sheet] = page?.path.split('/') ?? [];
  if (!page || !country || sheet) return ['main', ...(page ? [] : writtenLocales)];
  const there = Map.groupBy(shownTexts(site, country, page.locale), ({ kind }) => kind);
  const { section: sections = [], story: stories = [] } = Object.fromEntries(there);
  const { facts } = site.facts.get(country) ?? {};
  const hasSection = (id: string) => sections.some(({ name }) => name === id);
  const made: Record<string, boolean> = {
    map: Boolean(facts?.applications?.byOrigin.length),
    numbers: facts !== undefined && hasNumbers(facts, hasSection('work')),
    story: stories.length > 0,
    stories: stories.length > 1,
    countries: site.countries.length > 1,
  };
  const isThere = (id: string) => !optionalIds.includes(id) || (made[id] ?? hasSection(id));
  return [...pageIds.filter(isThere), ...sections.flatMap((file) => file.headingIds())];
}
