import { isDraft, writtenLocales } from '../../i18n/locales.ts';
import type { Rule } from '../rule.ts';

/** What a line of redirects.yaml may lead away from: an address that a page had. */
const pageAddress = /^\/(?!(?:404|assets|cards|numbers)(?:[/.]|$))[^/\s?#]+(?:\/[^/\s?#]+)*\/?$/;

/** An address that was public leads to a page that is there, in the same language. */
export default (({ files, pages, pageAt: there }, { error }) => {
  const file = files.find(({ kind }) => kind === 'redirects');
  if (!file) return;
  const shown = pages.filter(({ locale }) => !isDraft(locale)).map(({ path }) => path);
  for (const [from, to] of Object.entries((file.fields ?? {}) as Record<string, string>)) {
    const sameButCapitals = shown.some((path) => path.toLowerCase() === from.toLowerCase());
    if (there.has(from) || there.has(`${from}/`)) error(file, [from], 'redirectFromPage');
    else if (!pageAddress.test(from)) error(file, [from], 'redirectFromNothing');
    else if (sameButCapitals) error(file, [from], 'redirectCapitals');

    const language = writtenLocales.find((locale) => from.startsWith(`/${locale}/`));
    const target = shown.includes(to) ? there.get(to) : undefined;
    if (!target && to !== '/' && shown.includes(`${to}/`))
      error(file, [from], 'redirectWithoutSlash', { to });
    else if (!target && to !== '/')
      error(file, [from], 'redirectToNothing', { to, list: ['/', ...shown].join(', ') });
    else if (target && language && target.locale !== language)
      error(file, [from], 'redirectToOtherLanguage', { language });
  }
}) satisfies Rule;
