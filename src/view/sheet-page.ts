import type { Locale } from '../i18n/locales.ts';
import { absoluteUrl, localizedPath } from '../i18n/urls.ts';
import { mainEmails } from '../model/emails.ts';
import type { Country, Writing } from '../model/writing.ts';
import { qrCode } from '../pictures/qr-code.ts';
import { countryText } from './country-text.ts';
import { formatDay } from './format.ts';
import { noticeView } from './notice.ts';
import { latest, pageProps } from './page-props.ts';

/** The sheet for the wall: where to find help and that it is free, on one sheet of paper, ready to print. */
export function sheetPage(writing: Writing, country: Country, locale: Locale) {
  const { origin, base } = writing.address;
  const { name, sections } = countryText(country, locale);
  const { help, overview } = sections;
  const notice = noticeView(country, locale);
  const main = Object.values(mainEmails(country.facts));
  const title = help?.fields.title ?? notice.title;
  const href = localizedPath({ kind: 'country', country: country.name }, locale, base);
  const url = absoluteUrl(href, origin);
  const updated = latest([country.facts.updated, help?.fields.updated, notice.updated]);
  return {
    page: pageProps(writing, country, { kind: 'sheet', country: country.name }, locale, {
      title: `${title} · HIAS ${name}`,
      description: overview.fields.description,
      preview: { title: `HIAS ${name}`, description: overview.fields.description },
      updated,
    }),
    sheet: {
      locale,
      title,
      ...(help && { help: help.html }),
      notice,
      emails: [notice.report, ...notice.contacts].filter(({ address }) => main.includes(address)),
      country: { name, href, address: url.replace(/^https?:\/\/|\/$/g, ''), qrCode: qrCode(url) },
      updated: { day: updated, text: formatDay(updated, locale) },
    },
  };
}

export type SheetPage = ReturnType<typeof sheetPage>;
