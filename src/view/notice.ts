import type { Locale } from '../i18n/locales.ts';
import { translate } from '../i18n/translate.ts';
import { furtherEmails, mainEmails } from '../model/emails.ts';
import type { Country } from '../model/writing.ts';
import { countryText } from './country-text.ts';

/** The ethics notice of a country in one language: services are free, where to report, and where to ask. */
export function noticeView(country: Country, locale: Locale) {
  const { fields, html } = countryText(country, locale).sections.ethics;
  const { title, report, questions, updated } = fields;
  const emails = mainEmails(country.facts);
  return {
    title,
    updated,
    locale,
    html,
    // Each address under the words that say what it is for.
    report: { label: report, address: emails.ethics },
    contacts: [
      { label: questions, address: emails.general },
      ...furtherEmails(country.facts).map(({ id, address }) => ({
        label: translate(locale)(`contact.${id}`),
        address,
      })),
    ],
  };
}

export type Notice = ReturnType<typeof noticeView>;
