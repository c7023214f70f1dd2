import { createHash } from 'node:crypto';
import { languages, locales, type Locale } from '../i18n/locales.ts';
import { translate } from '../i18n/translate.ts';
import type { PageKey } from '../i18n/urls.ts';
import type { Country, Writing } from '../model/writing.ts';
import { countryText } from './country-text.ts';
import { figureText } from './figures.ts';
import { textDirection } from './format.ts';

/** In pixels; the shape that previews crop least. */
export const cardSize = { width: 1200, height: 630 };

/**
 * The picture that a shared link shows. It may light up on a locked phone beside other people, so it has the
 * country, the kind of page and the big number, and never a story's title.
 */
export interface ShareCard {
  /** The file name without its ending: a digest of the drawing, so that pages that look the same share a picture. */
  name: string;
  /** The language whose letters it is drawn with. */
  locale: Locale;
  /** Nested boxes with their style, as satori draws them. */
  drawing: CardBox;
  /** The same in words. */
  alt: string;
}

export interface CardBox {
  type: 'div';
  props: { style: Record<string, string | number>; children: string | CardBox[] };
}

const drawn = new WeakMap<Country, Map<string, ShareCard>>();

/** The card of a country's page of some kind; of a page of no country, where it is the main country. */
export function shareCard(country: Country, page: PageKey['kind'], locale: Locale): ShareCard {
  const cards = drawn.get(country) ?? new Map<string, ShareCard>();
  drawn.set(country, cards);
  const kind = page === 'story' ? 'story' : 'country';
  const card = cards.get(`${locale} ${kind}`) ?? cardOf(country, kind, locale);
  cards.set(`${locale} ${kind}`, card);
  return card;
}

function cardOf(country: Country, kind: 'story' | 'country', locale: Locale): ShareCard {
  const t = translate(locale);
  const { place, sections } = countryText(country, locale);
  const { facts } = country;
  const { displacement, ethics } = sections;
  const [main] = displacement?.locale === locale ? facts.figures : [];
  const line = t(`eyebrow.${kind}`);
  // A country without figures, or without words for them in this language, has at least what everybody should know, and
  // a year.
  const [number, label] = main
    ? [figureText(main, facts, locale), displacement?.fields.figures[main.id]?.label ?? '']
    : ethics.locale === locale
      ? [ethics.fields.title, t('facts.founded') + t('punctuation.colon') + facts.founded]
      : [String(facts.founded), t('facts.founded')];
  const drawing = drawingOf(place.country, line, [number, label], textDirection(locale));
  return {
    name: createHash('sha256')
      .update(JSON.stringify([cardSize, languages[locale].letters, drawing]))
      .digest('hex')
      .slice(0, 16),
    locale,
    drawing,
    alt: ['HIAS ' + place.country, line, `${number} ${label}`].join(' · '),
  };
}

/** The cards of all pages, each once. */
export function shareCards({ countries }: Writing): ShareCard[] {
  const cards = locales.flatMap((locale) =>
    countries.flatMap((country) => [
      shareCard(country, 'country', locale),
      ...(country.stories.length > 0 ? [shareCard(country, 'story', locale)] : []),
    ]),
  );
  return [...new Map(cards.map((card) => [card.name, card])).values()];
}

// The colours of the light scheme; a picture has no style sheet.
const [brand, signal, white, pale] = ['#1f2a6f', '#ffbf3f', '#ffffff', '#dfe2f8'];

function drawingOf(
  title: string,
  line: string,
  [number, label]: [string, string],
  direction: 'ltr' | 'rtl',
): CardBox {
  const ground = {
    direction,
    flexDirection: 'column',
    justifyContent: 'space-between',
    width: '100%',
    height: '100%',
    padding: 72,
    boxSizing: 'border-box',
    background: brand,
    color: white,
  };
  // Letters that are joined may not be moved together.
  const large = { fontWeight: 800, lineHeight: 1.1, ...(direction === 'ltr' && { letterSpacing: -3 }) };
  // What stands lower has the less room the longer it is.
  const sizeOf = (text: string, sizes: readonly [most: number, size: number][]) =>
    sizes.find(([most]) => text.length <= most)?.[1] ?? 30;
  return box(ground, [
    box({ justifyContent: 'space-between', fontSize: 40 }, [
      box({ fontWeight: 800 }, 'HIAS'),
      box({ color: pale }, line),
    ]),
    box({ ...large, fontSize: sizeOf(title, [[12, 150], [20, 104], [60, 76]]) }, title), // prettier-ignore
    box({ flexDirection: 'column' }, [
      // The narrowest blank of French numbers would not be seen.
      box({ fontWeight: 800, lineHeight: 1.1, fontSize: sizeOf(number, [[18, 96], [40, 64]]), color: signal }, number.replaceAll('\u202f', '\u00a0')), // prettier-ignore
      box({ fontSize: sizeOf(label, [[90, 42], [180, 36]]), lineHeight: 1.25, marginTop: 12 }, label), // prettier-ignore
    ]),
  ]);
}

function box(style: CardBox['props']['style'], children: string | CardBox[]): CardBox {
  return { type: 'div', props: { style: { display: 'flex', ...style }, children } };
}
