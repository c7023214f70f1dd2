import { locales, type Locale } from '../i18n/locales.ts';
import { localizedPath, localizedPaths } from '../i18n/urls.ts';
import { translate } from '../i18n/translate.ts';
import { applicationsByOrigin, applicationsByYear } from './applications.ts';
import { countryFacts, optionalSection, section, stories } from './content.ts';
import { figures } from './figures.ts';
import { countryName } from './format.ts';
import { latest, pageFrame } from './frame.ts';
import { countryMap } from './map.ts';
import { noticeView } from './notice.ts';
import { ngo } from './structured-data.ts';
import { storyView } from './story-page.ts';

/** What a section of a country page needs beside its own words. */
export interface SectionHead {
  /** The English id, the same in every language: it is an address. */
  id: string;
  title: string;
  locale: Locale;
  /** The same section in the other languages, with the title that it has there. */
  twins: { locale: Locale; title: string; href: string }[];
}

/** One country's page in one language, ready to print. @throws {ContentError} where the writing is incomplete. */
export async function countryPage(country: string, locale: Locale) {
  const facts = await countryFacts(country);
  const name = countryName(facts.code, locale);
  const overview = await section('overview', country, locale);
  const displacement = await section('displacement', country, locale);
  const work = await section('work', country, locale);
  const ethics = await section('ethics', country, locale);
  const help = await optionalSection('help', country, locale);
  const [story] = await stories(country);
  const titles = await sectionTitles(country);
  const paths = localizedPaths({ kind: 'country', country });
  const shown = [overview, displacement, work, ethics, help, story?.[locale]];

  const head = (id: keyof Titles): SectionHead => ({
    id,
    title: titles[locale][id] ?? '',
    locale,
    twins: locales
      .filter((other) => other !== locale)
      .map((other) => ({ locale: other, title: titles[other][id] ?? '', href: `${paths[other]}#${id}` })),
  });
  const prose = (entry: { rendered?: { html: string } | undefined }) => entry.rendered?.html ?? '';
  const listed = figures(facts, displacement, locale);
  const byOrigin = applicationsByOrigin(facts, displacement, locale);
  const t = translate(locale);
  const { year } = facts.applications;

  return {
    frame: await pageFrame({ kind: 'country', country }, locale, {
      title: `HIAS ${name}`,
      description: overview.data.description,
      updated: latest([facts.updated, ...shown.map((entry) => entry?.data.updated)]),
      structuredData: ngo(facts, name, localizedPath(locale, { kind: 'country', country })),
    }),
    hero: {
      locale,
      name,
      lead: overview.data.lead,
      invitations: locales
        .filter((other) => other !== locale)
        .map((other) => ({ locale: other, href: paths[other] })),
      founded: String(facts.founded),
      figures: listed.filter(({ short }) => short),
      email: facts.emails.general,
      ...(help && { help: { id: 'help', title: help.data.title } }),
    },
    map: {
      ...countryMap(facts, locale),
      locale,
      title: t('map.title', { country: name }),
      caption: t('map.caption', { country: name, year }),
      source: byOrigin.source,
    },
    overview: { ...head('overview'), html: prose(overview) },
    displacement: {
      ...head('displacement'),
      figures: listed,
      byOrigin,
      byYear: applicationsByYear(facts, displacement, locale),
      html: prose(displacement),
    },
    work: { ...head('work'), html: prose(work) },
    story: story && { ...head('story'), ...(await storyView(country, story, locale, facts)) },
    ethics: { ...head('ethics'), ...(await noticeView(country, locale)) },
    contact: { ...head('contact'), emails: facts.emails },
    help: help && { ...head('help'), html: prose(help) },
  };
}

export type CountryPage = Awaited<ReturnType<typeof countryPage>>;

type Titles = Record<
  'overview' | 'displacement' | 'work' | 'story' | 'ethics' | 'contact' | 'help',
  string | undefined
>;

async function sectionTitles(country: string): Promise<Record<Locale, Titles>> {
  const [story] = await stories(country);
  const titles = await Promise.all(
    locales.map(async (locale) => [
      locale,
      {
        overview: (await section('overview', country, locale)).data.title,
        displacement: (await section('displacement', country, locale)).data.title,
        work: (await section('work', country, locale)).data.title,
        story: story?.[locale].data.title,
        ethics: (await section('ethics', country, locale)).data.title,
        contact: translate(locale)('contact.title'),
        help: (await optionalSection('help', country, locale))?.data.title,
      },
    ]),
  );
  return Object.fromEntries(titles) as Record<Locale, Titles>;
}
