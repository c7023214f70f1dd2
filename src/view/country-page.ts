import { locales, type Locale } from '../i18n/locales.ts';
import { absoluteUrl, localizedPath, localizedPaths, type PageKey } from '../i18n/urls.ts';
import { translate } from '../i18n/translate.ts';
import { hasNumbers } from '../model/country.ts';
import { mainEmails } from '../model/emails.ts';
import type { SectionName } from '../model/sections.ts';
import type { Country, Text, Writing } from '../model/writing.ts';
import { applicationsByYear, originRows, originsOf, yearRows } from './applications.ts';
import { countryText, storyText, textsOfPage, type CountryText } from './country-text.ts';
import { figures, sourcesOf, type Figure } from './figures.ts';
import { capitalized, countryName, fallbackNote, formats, languageOf, type Language } from './format.ts';
import { otherCountries } from './home-page.ts';
import { countryMap, originsShare } from './map.ts';
import { noticeView } from './notice.ts';
import { latest, pageProps } from './page-props.ts';
import { storyLink, storyView } from './story-page.ts';
import { ngo } from './structured-data.ts';

/** What a section of a country page needs beside its own words. */
export interface SectionHead {
  /** The English id, the same in every language: it is an address. */
  id: string;
  title: string;
  locale: Locale;
  /** That of its words, and the line that says so where it is not the page's. */
  language: Language;
  note: string | undefined;
  /** The same section in the languages that have it, with its title there; only long sections have the links. */
  translations: { locale: Locale; title: string; href: string }[];
}

/** One country's page in one language, ready to print. */
export function countryPage(writing: Writing, country: Country, locale: Locale) {
  const { facts } = country;
  const t = translate(locale);
  const { origin, base } = writing.address;
  const text = countryText(country, locale);
  const { place, sections } = text;
  const { overview, displacement, work, help } = sections;
  const [story, ...olderStories] = country.stories;
  const page: PageKey = { kind: 'country', country: country.name };
  const paths = localizedPaths(page, base);
  const others = locales.filter((other) => other !== locale);
  const updates = [...Object.values(sections), story && storyText(country, story, locale)];

  const head = (id: SectionName, { fields, locale: written }: Text<{ title: string }>): SectionHead => ({
    id,
    title: fields.title,
    locale,
    language: languageOf(written, locale),
    note: fallbackNote(written, locale),
    translations: [],
  });
  const longHead = (id: SectionName, section: Text<{ title: string }>): SectionHead => ({
    ...head(id, section),
    translations: others.flatMap((other) => {
      const there = countryText(country, other).sections[id];
      // Here it may be shown in that language already.
      if (there?.locale !== other || other === section.locale) return [];
      return { locale: other, title: there.fields.title, href: `${paths[other]}#${id}` };
    }),
  });
  const listed = figures(facts, displacement, locale);
  const notice = noticeView(country, locale);
  // Where no words of help are written, the general address is help, and stands under its heading.
  const addresses = notice.contacts.map((contact, index) =>
    index === 0 ? { ...contact, label: '' } : contact,
  );
  /** Our own figures open Our work, where there is such a section. */
  const isOfWork = ({ isOwn }: Figure) => isOwn && work !== undefined;
  const ownFigures = listed.filter(isOfWork);
  const otherFigures = listed.filter((figure) => !isOfWork(figure));
  // HIAS's own figures alone may leave nothing to say there.
  const numbers = displacement?.html || hasNumbers(facts, work !== undefined) ? displacement : undefined;
  const sources = (ids: string[]) => sourcesOf(ids, facts, displacement, locale);
  const sourceOf = ({ id }: Figure) => facts.figures.find((figure) => figure.id === id)?.source ?? '';

  return {
    page: pageProps(writing, country, page, locale, {
      title: `HIAS ${place.country}`,
      description: overview.fields.description,
      updated: latest([facts.updated, ...updates.map((text) => text?.fields.updated)]),
      structuredData: ngo(facts, place.country, absoluteUrl(paths[locale], origin)),
      texts: (other) => textsOfPage(country, other),
    }),
    hero: {
      locale,
      name: place.country,
      letters: lettersOf(place.country),
      lead: overview.fields.lead,
      leadLanguage: languageOf(overview.locale, locale),
      note: fallbackNote(overview.locale, locale),
      free: notice.title,
      freeLanguage: notice.language,
      invitations: others.map((other) => ({ locale: other, href: paths[other] })),
      homePath: localizedPath({ kind: 'home' }, locale, base),
      founded: String(facts.founded),
      figures: listed.filter(({ short, language }) => short && !language.lang),
      email: mainEmails(facts).general,
    },
    help: {
      locale,
      ...(help
        ? { ...head('help', help), html: help.html }
        : { title: t('help.label'), language: {}, note: undefined, html: '' }),
      emails: help ? notice.contacts : addresses,
      ethics: { ...head('ethics', sections.ethics), ...notice },
      share: shareLinks(text, absoluteUrl(paths[locale], origin), locale),
      sheetPath: localizedPath({ kind: 'sheet', country: country.name }, locale, base),
    },
    map: mapView(country, text, locale),
    overview: { ...longHead('overview', overview), html: overview.html },
    work: work && {
      ...longHead('work', work),
      figures: ownFigures,
      figuresNote:
        ownFigures.length > 0 && displacement ? fallbackNote(displacement.locale, locale) : undefined,
      sources: sources(ownFigures.map(sourceOf)),
      html: work.html,
    },
    displacement: numbers && {
      ...longHead('displacement', numbers),
      ...numbersView(country, otherFigures, locale),
      sources: sources([
        ...otherFigures.map(sourceOf),
        ...(facts.applications ? [facts.applications.source] : []),
      ]),
      csvPath: `${base}numbers/${country.name}.csv`,
      html: numbers.html,
    },
    story: story && {
      ...storyView(writing, country, story, locale),
      others: olderStories.map((older) => storyLink(writing, country, older, locale)),
    },
    others: otherCountries(writing, country, locale),
  };
}

export type CountryPage = ReturnType<typeof countryPage>;

/** For how many letters, of a few sizes, the country's name is set so that its longest word fits. */
export function lettersOf(name: string): number {
  const longest = Math.max(...name.split(/[\s-]/).map((word) => word.length));
  return [6, 9, 14].find((most) => longest <= most) ?? 20;
}

/** The figures of a country, its years as a picture where there is more than one, and the tables of both. */
function numbersView({ facts }: Country, listed: Figure[], locale: Locale) {
  const { applications } = facts;
  const t = translate(locale);
  const byYear = applicationsByYear(facts, locale);
  const years = yearRows(facts, locale);
  const [only] = years;
  const single: Figure[] =
    only && !byYear
      ? [
          {
            id: 'applications',
            text: only[1],
            label: `${t('figures.applications')} · ${only[0]}`,
            language: {},
            parts: [],
            isOwn: false,
          },
        ]
      : [];
  const year = applications?.year ?? '';
  return {
    figures: [...listed, ...single],
    ...(byYear && { byYear }),
    tables: [
      { caption: t('figures.byYear'), head: t('figures.year'), rows: years },
      {
        caption: t('figures.byOrigin', { year }),
        head: t('figures.origin'),
        rows: originRows(facts, locale),
      },
    ].filter(({ rows }) => rows.length > 0),
  };
}

/** Where people come from; nothing where it is not known. */
function mapView(country: Country, { place }: CountryText, locale: Locale) {
  const map = countryMap(country.facts, locale);
  const { year, byYear = [] } = country.facts.applications ?? {};
  if (!map || year === undefined) return undefined;
  const t = translate(locale);
  const hasTotal = byYear.some((entry) => entry.year === year);
  return {
    ...map,
    locale,
    title: mapTitle(country, place, year, locale),
    caption: t(hasTotal && map.drawing ? 'map.caption' : 'map.origins', { year, ...place }),
    tableHref: country.sections[locale].displacement && '#numbers',
  };
}

/** What the map shows, as a sentence: which share of the people came from the countries on it. */
function mapTitle({ facts }: Country, place: CountryText['place'], year: number, locale: Locale): string {
  const t = translate(locale);
  const { share: percent, spelled } = formats(locale, facts.code);
  const share = originsShare(facts);
  if (!share) return t('figures.byOrigin', { year });
  const origins = originsOf(facts).map(({ country }) => countryName(country, locale));
  const [only = ''] = origins;
  const count = origins.length;
  const places = count > 1 ? t('map.places', { count, number: spelled(count) }) : only;
  const words = { ...place, year, places };
  if ('percent' in share) return t('map.findingPercent', { ...words, percent: percent(share.percent) });
  return capitalized(t('map.finding', { ...words, part: spelled(share.part), whole: spelled(share.whole) }));
}

/** Links that pass the page on. The text may light up on a locked phone: it says who informs, and nothing of the reader. */
function shareLinks(
  { place }: CountryText,
  url: string,
  locale: Locale,
): { whatsapp: string; email: string } {
  const text = encodeURIComponent(`${translate(locale)('share.text', place)} ${url}`);
  return {
    whatsapp: `https://wa.me/?text=${text}`,
    email: `mailto:?subject=${encodeURIComponent(`HIAS ${place.country}`)}&body=${text}`,
  };
}
