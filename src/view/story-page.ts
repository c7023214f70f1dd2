import type { Locale } from '../i18n/locales.ts';
import { localizedPath } from '../i18n/urls.ts';
import type { CountryFacts } from '../schema/country.ts';
import { countryFacts, storyKey, type Story } from './content.ts';
import { countryName, formatDay } from './format.ts';
import { latest, pageFrame } from './frame.ts';
import { photographOf } from './photograph.ts';

/** A story as the country page shows it. */
export async function storyView(country: string, story: Story, locale: Locale, facts: CountryFacts) {
  const { title, summary, illustration } = story[locale].data;
  const photograph = await photographOf(country, story, locale, facts);
  return { title, summary, illustration, photograph, href: localizedPath(locale, storyKey(country, story)) };
}

/** A story's own page in one language, ready to print. */
export async function storyPage(country: string, story: Story, locale: Locale) {
  const facts = await countryFacts(country);
  const { data, rendered } = story[locale];
  return {
    frame: await pageFrame(storyKey(country, story), locale, {
      title: `${data.title} · HIAS ${countryName(facts.code, locale)}`,
      description: data.summary,
      updated: latest([data.updated, facts.updated]),
    }),
    story: {
      locale,
      ...(await storyView(country, story, locale, facts)),
      published: { day: data.published, text: formatDay(data.published, locale) },
      html: rendered?.html ?? '',
      country: {
        name: countryName(facts.code, locale),
        href: localizedPath(locale, { kind: 'country', country }),
      },
    },
  };
}

export type StoryPage = Awaited<ReturnType<typeof storyPage>>;
