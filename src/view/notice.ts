import type { Locale } from '../i18n/locales.ts';
import { translate } from '../i18n/translate.ts';
import { furtherEmails, mainEmails } from '../model/emails.ts';
import type { Country } from '../model/writing.ts';
import { countryText } from './country-text.ts';
import { fallbackNote, languageOf } from './format.ts';

/** The ethics notice of a country in one language: services are free, where to report, and where to ask. */
export function noticeView(country: Country, locale: Locale) {
  const { fields, html, locale: written } = countryText(country, locale).sections.ethics;
  const language = languageOf(written, locale);
  const { title, report, questions, updated } = fields;
  const emails = mainEmails(country.facts);
  return {
    title,
    updated,
    language,
    note: fallbackNote(written, locale),
    html,
    // Each address under the words that say what it is for.
    report: { label: report, address: emails.ethics, language },
    contacts: [
      { label: questions, address: emails.general, language },
      ...furtherEmails(country.facts).map(({ id, address }) => ({
        label: translate(locale)(`contact.${id}`),
        address,
        language: {},
      })),
    ],
  };
}

export type Notice = ReturnType<typeof noticeView>;
