import { createHash } from 'node:crypto';
import { locales, type Locale } from '../i18n/locales.ts';
import { translate } from '../i18n/translate.ts';
import type { PageKey } from '../i18n/urls.ts';
import type { Country, Writing } from '../model/writing.ts';
import { countryText } from './country-text.ts';
import { figureText } from './figures.ts';

/** In pixels; the shape that previews crop least. */
export const cardSize = { width: 1200, height: 630 };

/**
 * The picture that a shared link shows. It may light up on a locked phone beside other people, so it has the
 * country, the kind of page and the big number, and never a story's title.
 */
export interface ShareCard {
  /** The file name without its ending: a digest of the drawing, so that pages that look the same share a picture. */
  name: string;
  /** Nested boxes with their style, as satori draws them. */
  drawing: CardBox;
  /** The same in words. */
  alt: string;
}

export interface CardBox {
  type: 'div';
  props: { style: Record<string, string | number>; children: string | CardBox[] };
}

/** The card of a country's page of some kind; of a page of no country, where it is the main country. */
export function shareCard(country: Country, page: PageKey['kind'], locale: Locale): ShareCard {
  const t = translate(locale);
  const { name: title, sections } = countryText(country, locale);
  const [main] = country.facts.figures;
  const number = main ? figureText(main, locale) : '';
  const { label = '' } = sections.displacement.fields.figures[main?.id ?? ''] ?? {};
  const line = page === 'story' ? t('eyebrow.story') : t('eyebrow.country');
  const drawing = drawingOf(title, line, number, label);
  return {
    name: createHash('sha256')
      .update(JSON.stringify([cardSize, drawing]))
      .digest('hex')
      .slice(0, 16),
    drawing,
    alt: `HIAS ${title}. ${line}. ${number} ${label}.`,
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

function drawingOf(title: string, line: string, number: string, label: string): CardBox {
  const ground = {
    flexDirection: 'column',
    justifyContent: 'space-between',
    width: '100%',
    height: '100%',
    padding: 72,
    boxSizing: 'border-box',
    background: brand,
    color: white,
  };
  const large = { fontWeight: 800, lineHeight: 1 };
  return box(ground, [
    box({ justifyContent: 'space-between', fontSize: 40 }, [
      box({ fontWeight: 800 }, 'HIAS'),
      box({ color: pale }, line),
    ]),
    box({ ...large, fontSize: title.length > 12 ? 104 : 150, letterSpacing: -4 }, title),
    box({ flexDirection: 'column' }, [
      box({ ...large, fontSize: 96, color: signal, letterSpacing: -2 }, number),
      box({ fontSize: 42, marginTop: 12 }, label),
    ]),
  ]);
}

function box(style: CardBox['props']['style'], children: string | CardBox[]): CardBox {
  return { type: 'div', props: { style: { display: 'flex', ...style }, children } };
}
