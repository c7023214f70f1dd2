import type { Locale } from '../i18n/locales.ts';
import { translate } from '../i18n/translate.ts';
import type { CountryFacts } from '../model/country.ts';

/** The addresses that every country has, in the order in which they are offered. */
const mainIds = ['general', 'ethics'] as const;

export type MainEmails = Record<(typeof mainIds)[number], string>;

/** The addresses for questions and for reports. */
export function mainEmails({ emails }: CountryFacts): MainEmails {
  return Object.fromEntries(
    mainIds.map((id) => [id, emails.find((email) => email.id === id)?.address ?? '']),
  ) as MainEmails;
}

/** Every address with what it is for: the main ones first, then the others as `country.yaml` lists them. */
export function labelledEmails(facts: CountryFacts, locale: Locale): { label: string; address: string }[] {
  const main = mainEmails(facts);
  const others = facts.emails.filter(({ id }) => !mainIds.some((mainId) => mainId === id));
  return [...mainIds.map((id) => ({ id, address: main[id] })), ...others].map(({ id, address }) => ({
    label: translate(locale)(`contact.${id}`),
    address,
  }));
}
