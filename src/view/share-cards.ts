import { locales, type Locale } from '../i18n/locales.ts';
import { translate } from '../i18n/translate.ts';
import { rootPath, type PageKey } from '../i18n/urls.ts';
import { countries, countryFacts, mainCountry, section, stories, storyKey } from './content.ts';
import { figures } from './figures.ts';
import { countryName } from './format.ts';

/** In pixels; the shape that previews crop least. */
export const cardSize = { width: 1200, height: 630 };

/**
 * The picture that a shared link shows. It may light up on a locked phone beside other people, so it has the
 * country, the kind of page and the big number, and never a story's title.
 */
export interface ShareCard {
  /** The file name without its ending. */
  key: string;
  path: string;
  title: string;
  line: string;
  number: string;
  label: string;
  /** The same in words. */
  alt: string;
}

/** The card of a page in one language; of the door, which speaks all of them, where `page` is missing. */
export async function shareCard(locale: Locale, page?: PageKey): Promise<ShareCard> {
  const t = translate(locale);
  const country = !page || page.kind === 'home' ? mainCountry : page.country;
  const facts = await countryFacts(country);
  const [main] = figures(facts, await section('displacement', country, locale), locale);
  const words = {
    title: countryName(facts.code, locale),
    line: page?.kind === 'story' ? t('eyebrow.story') : t('eyebrow.country'),
    number: main?.text ?? '',
    label: main?.label ?? '',
  };
  const key = page ? [locale, ...keyOf(page, locale)].join('-') : 'door';
  return {
    ...words,
    key,
    path: `${rootPath}cards/${key}.png`,
    alt: `HIAS ${words.title}. ${words.line}. ${words.number} ${words.label}.`,
  };
}

/** The cards of all pages. */
export async function shareCards(): Promise<ShareCard[]> {
  const names = await countries();
  const pages: PageKey[] = [
    { kind: 'home' },
    ...names.map((country): PageKey => ({ kind: 'country', country })),
    ...(
      await Promise.all(
        names.map(async (country) => (await stories(country)).map((story) => storyKey(country, story))),
      )
    ).flat(),
  ];
  const [first] = locales;
  return Promise.all([
    shareCard(first),
    ...locales.flatMap((locale) => pages.map((page) => shareCard(locale, page))),
  ]);
}

function keyOf(page: PageKey, locale: Locale): string[] {
  if (page.kind === 'home') return [];
  return page.kind === 'country' ? [page.country] : [page.country, page.addresses[locale]];
}
