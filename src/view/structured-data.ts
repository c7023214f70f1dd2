import type { NGO, WithContext } from 'schema-dts';
import { locales } from '../i18n/locales.ts';
import { absoluteUrl } from '../i18n/urls.ts';
import type { CountryFacts } from '../schema/country.ts';

/** The country programme for search engines, as schema.org's NGO. */
export function ngo(facts: CountryFacts, countryName: string, path: string): WithContext<NGO> {
  return {
    '@context': 'https://schema.org',
    '@type': 'NGO',
    name: `HIAS ${countryName}`,
    url: absoluteUrl(path),
    foundingDate: String(facts.founded),
    areaServed: { '@type': 'Country', name: countryName },
    knowsLanguage: locales,
    contactPoint: [
      { '@type': 'ContactPoint', contactType: 'general inquiries', email: facts.emails.general },
      { '@type': 'ContactPoint', contactType: 'ethics reports', email: facts.emails.ethics },
    ],
  };
}
