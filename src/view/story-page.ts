import type { Locale } from '../i18n/locales.ts';
import { localizedPath, type PageKey } from '../i18n/urls.ts';
import { countryFacts, type Story } from './content.ts';
import { withFigures } from './figure-tokens.ts';
import { countryName, formatDay } from './format.ts';
import { pageFrame } from './frame.ts';

/** A story as the country page shows it. */
export function storyView(country: string, story: Story, locale: Locale) {
  const { title, summary, illustration } = story[locale].data;
  return { title, summary, illustration, href: localizedPath(locale, storyKey(country, story)) };
}

/** A story's own page in one language, ready to print. */
export async function storyPage(country: string, story: Story, locale: Locale) {
  const facts = await countryFacts(country);
  const { id, data, rendered } = story[locale];
  return {
    frame: await pageFrame(storyKey(country, story), locale, {
      title: `${data.title} · HIAS ${countryName(facts.code, locale)}`,
      description: data.summary,
      updated: data.updated,
    }),
    story: {
      locale,
      ...storyView(country, story, locale),
      published: { day: data.published, text: formatDay(data.published, locale) },
      html: withFigures(rendered?.html ?? '', facts, locale, `content/${id}.md`),
      country: {
        name: countryName(facts.code, locale),
        href: localizedPath(locale, { kind: 'country', country }),
      },
    },
  };
}

export type StoryPage = Awaited<ReturnType<typeof storyPage>>;

function storyKey(country: string, story: Story): PageKey {
  const addresses = Object.fromEntries(
    Object.entries(story).map(([locale, { data }]) => [locale, data.address]),
  );
  return { kind: 'story', country, addresses: addresses as Record<Locale, string> };
}
