import { defaultLocale, isDraft, languages, writtenLocales, type Locale } from '../../i18n/locales.ts';
import { kebabCase } from '../../model/fields.ts';
import { pathInfo } from '../../model/paths.ts';
import type { Page, Rule, Site } from '../rule.ts';
import { storyPath } from '../site.ts';

const table = 'src/i18n/locales.ts';

/** The languages that were public by the table of languages at that time, each with its row. */
function publicThen(text: string): Map<string, string> {
  const rows = [...text.matchAll(/^ {2}['"]?([\w-]+)['"]?: \{\n([^]*?)^ {2}\},$/gm)];
  return new Map(
    rows.flatMap(([, locale = '', row = '']) =>
      /status: 'draft'/.test(row) ? [] : [[locale, row] as const],
    ),
  );
}

/**
 * The pages that a file had, by its text at that time, each with the file of that language.
 * @param hadText Whether a file was there.
 */
function pagesThen(
  path: string,
  text: string,
  locales: readonly string[],
  hadText: (path: string) => boolean,
): { page: string; own: string }[] {
  const info = pathInfo(path);
  if (info?.kind === 'redirects')
    return [...text.matchAll(/^['"]?(\/[^\s'":]+)['"]?:\s/gm)].map(([, page = '']) => ({ page, own: path }));
  if (info?.kind === 'country')
    return locales.flatMap((locale) => {
      const page = `/${locale}/${info.country}/`;
      const { sheetPath } = languages[locale as Locale] ?? {};
      return [page, ...(sheetPath ? [`${page}${sheetPath}/`] : [])].map((page) => ({ page, own: path }));
    });
  const [, address = ''] = /^address:\s*['"]?([^\s'"]+)/m.exec(text) ?? [];
  if (info?.kind !== 'story' || !kebabCase.safeParse(address).success) return [];
  const { locale: written = defaultLocale } = info;
  // What was not translated had a page too, with the address of its original.
  const isUntranslated = (locale: Locale, own: string) =>
    written === defaultLocale && locales.includes(locale) && !hadText(own);
  return writtenLocales
    .map((locale) => ({ locale, own: path.replace(`/${written}/`, `/${locale}/`) }))
    .filter(({ locale, own }) => locale === written || isUntranslated(locale, own))
    .map(({ locale, own }) => ({ page: storyPath(info, locale, address), own }));
}

/** Where a page that is gone may lead: to the same story, to its country, or to the list of countries. */
function wayFrom({ pages, pageAt }: Site, page: string, own: string): string {
  const [, language = '', country = ''] = page.split('/');
  const info = pathInfo(own);
  const isSame = ({ locale, file }: Page) =>
    locale === language && file?.country === info?.country && file?.name === info?.name;
  const story = info?.kind === 'story' && pages.find(isSame)?.path;
  return story || (pageAt.has(`/${language}/${country}/`) ? `/${language}/${country}/` : `/${language}/`);
}

/** A page that was there stays, or leads on to another. */
export default ((site, { error, warn }) => {
  const { files, broken, pageAt: there, previous, isAgainst } = site;
  const redirects = (files.find(({ kind }) => kind === 'redirects')?.fields ?? {}) as Record<string, string>;
  const led = new Set(Object.keys(redirects).flatMap((from) => [from, `${from}/`]));
  const tell = isAgainst ? error : warn;
  const then = previous.get(table);
  const before = then === undefined ? undefined : publicThen(then);
  for (const [locale, row] of before ?? []) {
    const now = writtenLocales.includes(locale as Locale) ? languages[locale as Locale] : undefined;
    if (!now || isDraft(locale as Locale)) tell(table, 0, 'removedLanguage', { locale });
    else
      for (const name of ['storiesPath', 'sheetPath'] as const) {
        const [, old = now[name]] = new RegExp(`${name}: '([^']+)'`).exec(row) ?? [];
        if (old !== now[name]) tell(table, 0, 'changedPath', { locale, old });
      }
  }
  const locales = before?.keys().toArray() ?? writtenLocales.filter((locale) => !isDraft(locale));
  const original = (path: string) => path.replace(/^(content\/[^/]+\/)[^/]+/, `$1${defaultLocale}`);
  const textNow = new Map([...files, ...broken].map(({ path, text }) => [path, text]));
  const textThen = (path: string) => (previous.has(path) ? previous.get(path) : textNow.get(path));
  const hadText = (path: string) => textThen(path) !== undefined;
  const changed = new Set([...previous.keys()].flatMap((path) => [path, original(path)]));
  for (const path of changed) {
    const text = textThen(path);
    // A story whose fields can't be read is not gone; the reader tells what is wrong with it.
    if (text === undefined || broken.some((file) => file.path === path)) continue;
    for (const { page, own } of pagesThen(path, text, locales, hadText)) {
      const isOfDraft = writtenLocales.some((locale) => page.startsWith(`/${locale}/`) && isDraft(locale));
      if (there.has(page) || led.has(page) || isOfDraft) continue;
      const file = files.find((file) => file.path === own);
      const at = file?.kind === 'story' ? ['address'] : 0;
      tell(file ?? path, at, 'removedPage', { page, to: wayFrom(site, page, own) });
    }
  }
}) satisfies Rule;
