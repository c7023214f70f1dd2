import { defaultLocale, languages, locales, type Locale } from '../i18n/locales.ts';
import { localizedPath } from '../i18n/urls.ts';
import { translate } from '../i18n/translate.ts';
import type { Country, Writing } from '../model/writing.ts';
import { countryText, textsOfPage } from './country-text.ts';
import { fallbackNote, languageOf } from './format.ts';
import { noticeView } from './notice.ts';
import { latest, pageProps, sharedPageProps, type SharedKind } from './page-props.ts';

/** The list of countries in one language. */
export function homePage(writing: Writing, locale: Locale) {
  const t = translate(locale);
  const countries = countryLinks(writing, locale);
  return {
    page: pageProps(writing, writing.countries[0], { kind: 'home' }, locale, {
      title: `${t('home.title')} · HIAS`,
      description: t('home.lead'),
      updated: latest(countries.map(({ updated }) => updated)),
      texts: (other) => writing.countries.map(({ sections }) => sections[other].overview),
    }),
    title: t('home.title'),
    lead: t('home.lead'),
    countries,
  };
}

/**
 * What the landing page, the 404 page and a page that leads on to another show, once for each language.
 * @param first The language that comes first, where it is known.
 * @param movedTo Where the page leads on to, a path.
 */
export function sharedPage(
  writing: Writing,
  kind: SharedKind,
  first: Locale = defaultLocale,
  movedTo?: string,
) {
  const inOrder: [Locale, ...Locale[]] = [first, ...locales.filter((locale) => locale !== first)];
  const parts = inOrder.map((locale) => ({
    locale,
    language: { lang: locale, ...languageOf(locale, first) },
    name: languages[locale].name,
    homePath: localizedPath({ kind: 'home' }, locale, writing.address.base),
    title: translate(locale)(`${kind}.title`),
    lead: translate(locale)(`${kind}.lead`),
    countries: countryLinks(writing, locale),
    notice: noticeView(writing.countries[0], locale),
  }));
  const summary = {
    title: parts.map(({ title }) => title).join(' · '),
    description: parts.map(({ lead }) => lead).join(' '),
    updated: latest(
      parts.flatMap(({ countries, notice }) => [notice.updated, ...countries.map(({ updated }) => updated)]),
    ),
    texts: (locale: Locale) => textsOfPage(writing.countries[0], locale),
  };
  return {
    page: sharedPageProps(writing, kind, inOrder, summary, movedTo),
    parts,
  };
}

export type SharedPage = ReturnType<typeof sharedPage>;
export type CountryLink = ReturnType<typeof countryLinks>[number];

/** Every country with its lead, the same in each list of countries. */
function countryLinks({ countries, address }: Writing, locale: Locale) {
  return countries.map((country) => {
    const { place, sections } = countryText(country, locale);
    const { fields, locale: written } = sections.overview;
    return {
      name: place.country,
      lead: fields.lead,
      language: languageOf(written, locale),
      note: fallbackNote(written, locale),
      label: translate(locale)('countryLink.label', place),
      href: localizedPath({ kind: 'country', country: country.name }, locale, address.base),
      updated: latest([fields.updated, country.facts.updated]),
    };
  });
}

/** The other countries' pages in the same language. */
export function otherCountries(
  { countries, address }: Writing,
  country: Country,
  locale: Locale,
): { name: string; href: string }[] {
  return countries
    .filter((other) => other !== country)
    .map((other) => ({
      name: countryText(other, locale).place.country,
      href: localizedPath({ kind: 'country', country: other.name }, locale, address.base),
    }));
}
