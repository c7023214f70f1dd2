import type { Locale } from '../i18n/locales.ts';
import { translate } from '../i18n/translate.ts';
import { localizedPath, type PageKey } from '../i18n/urls.ts';
import type { Country, Story, Writing } from '../model/writing.ts';
import { storyText, countryText } from './country-text.ts';
import { fallbackNote, formats, languageOf } from './format.ts';
import { latest, pageProps } from './page-props.ts';

/** A story's page, with its address in every language. */
function storyKey(country: Country, { texts }: Story): PageKey {
  const addresses = Object.entries(texts).map(([locale, { fields }]) => [locale, fields.address]);
  return {
    kind: 'story',
    country: country.name,
    addresses: Object.fromEntries(addresses) as Record<Locale, string>,
  };
}

/** The way to a story: its title, its day, and its address. */
export function storyLink({ address }: Writing, country: Country, story: Story, locale: Locale) {
  const { fields, locale: written } = storyText(country, story, locale);
  return {
    title: fields.title,
    language: languageOf(written, locale),
    published: {
      day: fields.published,
      text: formats(locale, country.facts.code).day(fields.published),
    },
    href: localizedPath(storyKey(country, story), locale, address.base),
  };
}

/** A story as the country page shows it. */
export function storyView(writing: Writing, country: Country, story: Story, locale: Locale) {
  const { fields, locale: written } = storyText(country, story, locale);
  const { summary, illustration, photograph } = fields;
  const rights = country.facts.photographs?.find((picture) => picture.story === story.name);
  return {
    ...storyLink(writing, country, story, locale),
    locale,
    note: fallbackNote(written, locale),
    summary,
    ...(illustration && { illustration }),
    ...(photograph &&
      rights && {
        photograph: {
          ...photograph,
          credit: rights.credit,
          file: `content/${country.name}/images/${story.name}`,
        },
      }),
  };
}

export type StoryView = ReturnType<typeof storyView>;

/** A story's own page in one language, ready to print. */
export function storyPage(writing: Writing, country: Country, story: Story, locale: Locale) {
  const { fields, html } = storyText(country, story, locale);
  const { place, sections } = countryText(country, locale);
  const page = pageProps(writing, country, storyKey(country, story), locale, {
    title: `${fields.title} · HIAS ${place.country}`,
    description: fields.summary,
    preview: {
      title: `HIAS ${place.country} · ${translate(locale)('eyebrow.story')}`,
      description: sections.overview.fields.description,
    },
    updated: latest([fields.updated, country.facts.updated]),
    texts: (other) => [story.texts[other]],
  });
  // After the oldest comes the newest, so that every story is on the way.
  const { stories } = country;
  const next = stories[(stories.indexOf(story) + 1) % stories.length];
  return {
    page,
    story: {
      ...storyView(writing, country, story, locale),
      html,
      helpHref: page.helpPaths[locale],
      ...(next && next !== story && { next: storyLink(writing, country, next, locale) }),
      country: {
        href: localizedPath({ kind: 'country', country: country.name }, locale, writing.address.base),
        label: translate(locale)('story.back', place),
      },
    },
  };
}

export type StoryPage = ReturnType<typeof storyPage>;
