import type { NGO, WithContext } from 'schema-dts';
import { locales } from '../i18n/locales.ts';
import type { CountryFacts } from '../model/country.ts';
import { mainEmails } from '../model/emails.ts';

/** The country programme for search engines, as schema.org's NGO. */
export function ngo(facts: CountryFacts, countryName: string, url: string): WithContext<NGO> {
  const { general, ethics } = mainEmails(facts);
  return {
    '@context': 'https://schema.org',
    '@type': 'NGO',
    name: `HIAS ${countryName}`,
    url,
    foundingDate: String(facts.founded),
    areaServed: { '@type': 'Country', name: countryName },
    knowsLanguage: locales,
    contactPoint: [
      { '@type': 'ContactPoint', contactType: 'general inquiries', email: general },
      { '@type': 'ContactPoint', contactType: 'ethics reports', email: ethics },
    ],
  };
}
