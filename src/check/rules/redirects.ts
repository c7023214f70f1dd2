import { locales } from '../../i18n/locales.ts';
import type { Rule } from '../rule.ts';

/** What a line of redirects.yaml may lead away from: an address that a page had. */
const pageAddress = /^\/(?!(?:404|assets|cards|numbers)(?:[/.]|$))[^/\s?#]+(?:\/[^/\s?#]+)*\/?$/;

/** An address that was public leads to a page that is there, in the same language. */
export default (({ files, pages }, { error }) => {
  const file = files.find(({ kind }) => kind === 'redirects');
  if (!file) return;
  const there = new Set(pages.map(({ path }) => path));
  for (const [from, to] of Object.entries((file.fields ?? {}) as Record<string, string>)) {
    const sameButCapitals = [...there].some((path) => path.toLowerCase() === from.toLowerCase());
    if (there.has(from) || there.has(`${from}/`)) error(file, [from], 'redirectFromPage');
    else if (!pageAddress.test(from)) error(file, [from], 'redirectFromNothing');
    else if (sameButCapitals) error(file, [from], 'redirectCapitals');

    const language = locales.find((locale) => from.startsWith(`/${locale}/`));
    const target = pages.find(({ path }) => path === to);
    if (!target && to !== '/' && there.has(`${to}/`)) error(file, [from], 'redirectWithoutSlash', { to });
    else if (!target && to !== '/')
      error(file, [from], 'redirectToNothing', { to, list: ['/', ...there].join(', ') });
    else if (target && language && target.locale !== language)
      error(file, [from], 'redirectToOtherLanguage', { language });
  }
}) satisfies Rule;
