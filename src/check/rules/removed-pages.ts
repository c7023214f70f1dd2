import { defaultLocale, isDraft, languages, writtenLocales, type Locale } from '../../i18n/locales.ts';
import { kebabCase } from '../../model/fields.ts';
import { pathInfo } from '../../model/paths.ts';
import type { Rule } from '../rule.ts';
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

/** The pages that a file had, by its text at that time. */
function pagesThen(path: string, text: string, locales: Iterable<string>): string[] {
  const info = pathInfo(path);
  if (info?.kind === 'redirects')
    return [...text.matchAll(/^['"]?(\/[^\s'":]+)['"]?:\s/gm)].map(([, from = '']) => from);
  const [, address = ''] = /^address:\s*['"]?([^\s'"]+)/m.exec(text) ?? [];
  if (info?.kind === 'story' && kebabCase.safeParse(address).success)
    return [storyPath(info, info.locale ?? defaultLocale, address)];
  if (info?.kind !== 'country' || !info.country) return [];
  const { country } = info;
  return [...locales].map((locale) => `/${locale}/${country}/`);
}

/** A page that was there stays, or leads on to another. */
export default (({ files, broken, pageAt: there, previous, isAgainst }, { error, warn }) => {
  const redirects = (files.find(({ kind }) => kind === 'redirects')?.fields ?? {}) as Record<string, string>;
  const led = new Set(Object.keys(redirects).flatMap((from) => [from, `${from}/`]));
  const tell = isAgainst ? error : warn;
  const then = previous.get(table);
  const before = then === undefined ? undefined : publicThen(then);
  for (const [locale, row] of before ?? []) {
    const now = writtenLocales.includes(locale as Locale) ? languages[locale as Locale] : undefined;
    if (!now || now.status === 'draft') tell(table, 0, 'removedLanguage', { locale });
    else
      for (const name of ['storiesPath', 'sheetPath'] as const) {
        const [, old = now[name]] = new RegExp(`${name}: '([^']+)'`).exec(row) ?? [];
        if (old !== now[name]) tell(table, 0, 'changedPath', { locale, old });
      }
  }
  const locales = before?.keys().toArray() ?? writtenLocales.filter((locale) => !isDraft(locale));
  for (const [path, text] of previous) {
    // A story whose fields can't be read is not gone; the reader tells what is wrong with it.
    if (text === undefined || broken.some((file) => file.path === path)) continue;
    for (const page of pagesThen(path, text, locales)) {
      const [, language = '', country = ''] = page.split('/');
      const isOfDraft = writtenLocales.some((locale) => locale === language && isDraft(locale));
      if (there.has(page) || led.has(page) || isOfDraft) continue;
      const file = files.find((file) => file.path === path);
      const to = there.has(`/${language}/${country}/`) ? `/${language}/${country}/` : `/${language}/`;
      const at = file?.kind === 'story' ? ['address'] : 0;
      tell(file ?? path, at, 'removedPage', { page, to });
    }
  }
}) satisfies Rule;
