import type { Locale } from '../i18n/locales.ts';
import type { Country } from '../model/writing.ts';
import { countryText } from './country-text.ts';
import { mainEmails } from './emails.ts';

/** The ethics notice of a country in one language: services are free, and where to report. */
export function noticeView(country: Country, locale: Locale) {
  const { fields, html } = countryText(country, locale).sections.ethics;
  const { title, report, questions, updated } = fields;
  return { title, report, questions, updated, locale, html, emails: mainEmails(country.facts) };
}

export type Notice = ReturnType<typeof noticeView>;
