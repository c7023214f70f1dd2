import type { CountryFacts } from './country.ts';

/** The addresses that every country has. */
const mainIds = ['general', 'ethics'] as const;

export type MainEmails = Record<(typeof mainIds)[number], string>;

/** The addresses for questions and for reports. */
export function mainEmails({ emails }: CountryFacts): MainEmails {
  return Object.fromEntries(
    mainIds.map((id) => [id, emails.find((email) => email.id === id)?.address ?? '']),
  ) as MainEmails;
}

/** The other addresses, as `country.yaml` lists them; each has a label of its own, `contact.<id>`. */
export function furtherEmails({ emails }: CountryFacts): CountryFacts['emails'] {
  return emails.filter(({ id }) => !mainIds.some((mainId) => mainId === id));
}
