import type { Locale } from '../i18n/locales.ts';
import { translate } from '../i18n/translate.ts';
import { absoluteUrl, localizedPath } from '../i18n/urls.ts';
import { mainEmails } from '../model/emails.ts';
import type { Country, Writing } from '../model/writing.ts';
import { qrCode } from '../pictures/qr-code.ts';
import { countryText } from './country-text.ts';
import { fallbackNote, formats, languageOf } from './format.ts';
import { noticeView } from './notice.ts';
import { latest, pageProps } from './page-props.ts';

/** The sheet for the wall: where to find help and that it is free, on one sheet of paper, ready to print. */
export function sheetPage(writing: Writing, country: Country, locale: Locale) {
  const { origin, base } = writing.address;
  const { place, sections } = countryText(country, locale);
  const { help, overview } = sections;
  const notice = noticeView(country, locale);
  const main = Object.values(mainEmails(country.facts));
  const title = help?.fields.title ?? notice.title;
  const name = `HIAS ${place.country}`;
  const href = localizedPath({ kind: 'country', country: country.name }, locale, base);
  const url = absoluteUrl(href, origin);
  const updated = latest([country.facts.updated, help?.fields.updated, notice.updated]);
  const t = translate(locale);
  return {
    page: pageProps(writing, country, { kind: 'sheet', country: country.name }, locale, {
      title: `${title} · ${name}`,
      description: overview.fields.description,
      preview: { title: name, description: overview.fields.description },
      updated,
      texts: (other) => [country.sections[other].help, country.sections[other].ethics],
    }),
    sheet: {
      locale,
      name,
      title,
      titleLanguage: help ? languageOf(help.locale, locale) : notice.language,
      ...(help && { help: help.html }),
      note: notice.note ?? (help && fallbackNote(help.locale, locale)),
      notice,
      emails: [notice.report, ...notice.contacts].filter(({ address }) => main.includes(address)),
      scan: t('sheet.scan', place),
      address: url.replace(/^https?:\/\/|\/$/g, ''),
      qrCode: qrCode(url),
      country: { href, label: t('story.back', place) },
      updated: { day: updated, text: formats(locale, country.facts.code).day(updated) },
    },
  };
}

export type SheetPage = ReturnType<typeof sheetPage>;
