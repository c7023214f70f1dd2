import { locales, type Locale } from '../i18n/locales.ts';
import { absoluteUrl, localizedPaths, type PageKey } from '../i18n/urls.ts';
import { translate } from '../i18n/translate.ts';
import type { SectionName } from '../model/sections.ts';
import type { Country, Writing } from '../model/writing.ts';
import { applicationsByOrigin, applicationsByYear } from './applications.ts';
import { countryText, storyText } from './country-text.ts';
import { labelledEmails, mainEmails } from './emails.ts';
import { figures } from './figures.ts';
import { countryMap } from './map.ts';
import { noticeView } from './notice.ts';
import { latest, pageProps } from './page-props.ts';
import { storyView } from './story-page.ts';
import { ngo } from './structured-data.ts';

/** What a section of a country page needs beside its own words. */
export interface SectionHead {
  /** The English id, the same in every language: it is an address. */
  id: string;
  title: string;
  locale: Locale;
  /** The same section in the other languages, with the title that it has there. */
  translations: { locale: Locale; title: string; href: string }[];
}

/** One country's page in one language, ready to print. */
export function countryPage(writing: Writing, country: Country, locale: Locale) {
  const { facts } = country;
  const { origin, base } = writing.address;
  const { name, sections } = countryText(country, locale);
  const { overview, displacement, work, help } = sections;
  const [story] = country.stories;
  const page: PageKey = { kind: 'country', country: country.name };
  const paths = localizedPaths(page, base);
  const others = locales.filter((other) => other !== locale);
  const updates = [...Object.values(sections), story && storyText(country, story, locale)];

  const head = (id: PartName): SectionHead => ({
    id,
    title: titleOf(country, id, locale),
    locale,
    translations: others.map((other) => ({
      locale: other,
      title: titleOf(country, id, other),
      href: `${paths[other]}#${id}`,
    })),
  });
  const listed = figures(facts, displacement.fields, locale);
  const byOrigin = applicationsByOrigin(facts, displacement.fields, locale);
  const t = translate(locale);

  return {
    page: pageProps(writing, country, page, locale, {
      title: `HIAS ${name}`,
      description: overview.fields.description,
      updated: latest([facts.updated, ...updates.map((text) => text?.fields.updated)]),
      structuredData: ngo(facts, name, absoluteUrl(paths[locale], origin)),
    }),
    hero: {
      locale,
      name,
      lead: overview.fields.lead,
      invitations: others.map((other) => ({ locale: other, href: paths[other] })),
      founded: String(facts.founded),
      figures: listed.filter(({ short }) => short),
      email: mainEmails(facts).general,
      ...(help && { help: { id: 'help', title: help.fields.title } }),
    },
    map: {
      ...countryMap(facts, locale),
      locale,
      title: t('map.title', { country: name }),
      caption: t('map.caption', { country: name, year: facts.applications.year }),
      source: byOrigin.source,
    },
    overview: { ...head('overview'), html: overview.html },
    displacement: {
      ...head('displacement'),
      figures: listed,
      byOrigin,
      byYear: applicationsByYear(facts, displacement.fields, locale),
      html: displacement.html,
    },
    work: { ...head('work'), html: work.html },
    story: story && { ...head('story'), ...storyView(writing, country, story, locale) },
    ethics: { ...head('ethics'), ...noticeView(country, locale) },
    contact: { ...head('contact'), emails: labelledEmails(facts, locale) },
    help: help && { ...head('help'), html: help.html },
  };
}

export type CountryPage = ReturnType<typeof countryPage>;

/** The parts of the page that have a heading: the sections, and what is no file of its own. */
type PartName = SectionName | 'story' | 'contact';

function titleOf(country: Country, part: PartName, locale: Locale): string {
  if (part === 'contact') return translate(locale)('contact.title');
  const { sections, stories } = countryText(country, locale);
  const text = part === 'story' ? [...stories.values()][0] : sections[part];
  return text?.fields.title ?? '';
}
