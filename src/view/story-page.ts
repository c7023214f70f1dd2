import type { Locale } from '../i18n/locales.ts';
import { translate } from '../i18n/translate.ts';
import { localizedPath, type PageKey } from '../i18n/urls.ts';
import type { Country, Story, Writing } from '../model/writing.ts';
import { storyText, countryText } from './country-text.ts';
import { formatDay } from './format.ts';
import { latest, pageProps } from './page-props.ts';

/** A story's page, with its address in every language. */
export function storyKey(country: Country, { texts }: Story): PageKey {
  const addresses = Object.entries(texts).map(([locale, { fields }]) => [locale, fields.address]);
  return {
    kind: 'story',
    country: country.name,
    addresses: Object.fromEntries(addresses) as Record<Locale, string>,
  };
}

/** A story as the country page shows it. */
export function storyView({ address }: Writing, country: Country, story: Story, locale: Locale) {
  const { title, summary, illustration, photograph } = storyText(country, story, locale).fields;
  const rights = country.facts.photographs?.find((picture) => picture.story === story.name);
  return {
    title,
    summary,
    illustration,
    ...(photograph &&
      rights && {
        photograph: {
          ...photograph,
          credit: rights.credit,
          file: `content/${country.name}/images/${story.name}`,
        },
      }),
    href: localizedPath(storyKey(country, story), locale, address.base),
  };
}

export type StoryView = ReturnType<typeof storyView>;

/** A story's own page in one language, ready to print. */
export function storyPage(writing: Writing, country: Country, story: Story, locale: Locale) {
  const { fields, html } = storyText(country, story, locale);
  const { name, sections } = countryText(country, locale);
  const page = pageProps(writing, country, storyKey(country, story), locale, {
    title: `${fields.title} · HIAS ${name}`,
    description: fields.summary,
    preview: {
      title: `HIAS ${name}: ${translate(locale)('eyebrow.story')}`,
      description: sections.overview.fields.description,
    },
    updated: latest([fields.updated, country.facts.updated]),
  });
  return {
    page,
    story: {
      ...storyView(writing, country, story, locale),
      locale,
      published: { day: fields.published, text: formatDay(fields.published, locale) },
      html,
      helpHref: page.helpPaths[locale],
      country: {
        name,
        href: localizedPath({ kind: 'country', country: country.name }, locale, writing.address.base),
      },
    },
  };
}

export type StoryPage = ReturnType<typeof storyPage>;
