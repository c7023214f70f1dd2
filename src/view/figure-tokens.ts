import type { Locale } from '../i18n/locales.ts';
import { translate } from '../i18n/translate.ts';
import type { CountryFacts } from '../schema/country.ts';
import { ContentError } from './content-error.ts';
import { formatCount } from './format.ts';

/** `{served}`, `{displaced.total}`, `{applications.2024}`: a figure's id between braces, with or without a part. */
const token = /\{([A-Za-z][\w-]*(?:\.[\w-]+)?)\}/g;

/** A figure in words, with its qualifier: "90,700", "more than 800,000". */
export function figureText({ value, qualifier }: CountryFacts['figures'][string], locale: Locale): string {
  const number = formatCount(value, locale);
  return qualifier ? translate(locale)(`figures.${qualifier}`, { value: number }) : number;
}

/** The exact total of a figure that is made of parts. */
function partsTotal(parts: Record<string, number>): number {
  return Object.values(parts).reduce((sum, part) => sum + part, 0);
}

/**
 * A text with its figures filled in. `{Served}` starts with a capital, for the start of a sentence.
 * @param file Where the text stands, for the message.
 * @throws {ContentError} where a token names no figure.
 */
export function withFigures(text: string, facts: CountryFacts, locale: Locale, file: string): string {
  const texts = tokenTexts(facts, locale);
  return text.replace(token, (whole, id: string) => {
    const found = texts[id] ?? capitalized(texts[id.charAt(0).toLowerCase() + id.slice(1)]);
    if (found === undefined) {
      throw new ContentError(
        `${file}: ${whole} names no figure. The figures are: ${Object.keys(texts).join(', ')}.`,
      );
    }
    return found;
  });
}

function tokenTexts(facts: CountryFacts, locale: Locale): Record<string, string> {
  const texts: Record<string, string> = { founded: String(facts.founded) };
  for (const [id, figure] of Object.entries(facts.figures)) {
    texts[id] = figureText(figure, locale);
    if (figure.parts) texts[`${id}.total`] = formatCount(partsTotal(figure.parts), locale);
  }
  for (const [year, value] of Object.entries(facts.applications.byYear)) {
    texts[`applications.${year}`] = formatCount(value, locale);
  }
  return texts;
}

function capitalized(text: string | undefined): string | undefined {
  return text && text.charAt(0).toUpperCase() + text.slice(1);
}
