import { locales, type Locale } from '../i18n/locales.ts';
import { absoluteUrl, localizedPath, localizedPaths, type PageKey } from '../i18n/urls.ts';
import { translate } from '../i18n/translate.ts';
import { mainEmails } from '../model/emails.ts';
import type { SectionName } from '../model/sections.ts';
import type { Country, Writing } from '../model/writing.ts';
import { applicationsByYear, originRows, originsOf } from './applications.ts';
import { countryText, storyText } from './country-text.ts';
import { figures, isOwn, sourcesOf } from './figures.ts';
import { capitalized, countryName, formatShare, spelled } from './format.ts';
import { countryMap, originsShare } from './map.ts';
import { noticeView } from './notice.ts';
import { helpId, latest, pageProps } from './page-props.ts';
import { storyView } from './story-page.ts';
import { ngo } from './structured-data.ts';

/** What a section of a country page needs beside its own words. */
export interface SectionHead {
  /** The English id, the same in every language: it is an address. */
  id: string;
  title: string;
  locale: Locale;
  /** The same section in the other languages, with the title that it has there; only long sections have the links. */
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

  const head = (id: SectionName): SectionHead => ({
    id,
    title: sections[id]?.fields.title ?? '',
    locale,
    translations: [],
  });
  const longHead = (id: SectionName): SectionHead => ({
    ...head(id),
    translations: others.map((other) => ({
      locale: other,
      title: countryText(country, other).sections[id]?.fields.title ?? '',
      href: `${paths[other]}#${id}`,
    })),
  });
  const listed = figures(facts, displacement.fields, locale);
  const notice = noticeView(country, locale);
  const reported = facts.figures.filter((figure) => !isOwn(figure, facts));
  const sources = (cited: { source: string }[]) =>
    sourcesOf(cited, facts, displacement.fields.sources, locale);
  const { year } = facts.applications;
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
      helpHref: `#${helpId(country, locale)}`,
      free: notice.title.replace(/(?<![.!?])$/, '.'),
      invitations: others.map((other) => ({ locale: other, href: paths[other] })),
      homePath: localizedPath({ kind: 'home' }, locale, base),
      founded: String(facts.founded),
      figures: listed.filter(({ short }) => short),
      email: mainEmails(facts).general,
    },
    help: {
      locale,
      ...(help && { section: { ...head('help'), html: help.html } }),
      ethics: { ...head('ethics'), ...notice },
      share: shareLinks(name, absoluteUrl(paths[locale], origin), locale),
      sheetPath: localizedPath({ kind: 'sheet', country: country.name }, locale, base),
    },
    map: {
      ...countryMap(facts, locale),
      locale,
      title: mapTitle(country, name, locale),
      caption: t('map.caption', { year, country: name }),
      tableHref: '#numbers',
    },
    overview: { ...longHead('overview'), html: overview.html },
    work: {
      ...longHead('work'),
      figures: listed.filter(({ isOwn }) => isOwn),
      sources: sources(facts.figures.filter((figure) => isOwn(figure, facts))),
      html: work.html,
    },
    displacement: {
      ...longHead('displacement'),
      figures: listed.filter(({ isOwn }) => !isOwn),
      byYear: applicationsByYear(facts, locale),
      tables: [
        {
          caption: t('figures.byYear'),
          head: t('figures.year'),
          rows: applicationsByYear(facts, locale).rows,
        },
        {
          caption: t('figures.byOrigin', { year }),
          head: t('figures.origin'),
          rows: originRows(facts, locale),
        },
      ],
      sources: sources([...reported, facts.applications]),
      csvPath: `${base}numbers/${country.name}.csv`,
      html: displacement.html,
    },
    story: story && { id: 'story', ...storyView(writing, country, story, locale), locale },
  };
}

export type CountryPage = ReturnType<typeof countryPage>;

/** What the map shows, as a sentence: which share of the people came from the countries on it. */
function mapTitle({ facts }: Country, name: string, locale: Locale): string {
  const t = translate(locale);
  const origins = originsOf(facts).map(({ country }) => countryName(country, locale));
  const [only = ''] = origins;
  const places = origins.length > 1 ? t('map.places', { count: spelled(origins.length, locale) }) : only;
  const words = { country: name, year: facts.applications.year, places };
  const share = originsShare(facts);
  if ('percent' in share)
    return t('map.findingPercent', { ...words, percent: formatShare(share.percent, locale) });
  const [part, whole] = [share.part, share.whole].map((value) => spelled(value, locale));
  return capitalized(t('map.finding', { ...words, part: part ?? '', whole: whole ?? '' }));
}

/** Links that pass the page on. The text may light up on a locked phone: it says who informs, and nothing of the reader. */
function shareLinks(name: string, url: string, locale: Locale): { whatsapp: string; email: string } {
  const text = encodeURIComponent(`${translate(locale)('share.text', { country: name })} ${url}`);
  return {
    whatsapp: `https://wa.me/?text=${text}`,
    email: `mailto:?subject=${encodeURIComponent(`HIAS ${name}`)}&body=${text}`,
  };
}
