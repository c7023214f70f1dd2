import type { Prose } from './source-file.ts';

/** A number as a text writes it. */
export interface WrittenNumber {
  written: string;
  index: number;
  value: number;
  /** What must be the same in another language: the value, with its sign and per cent. */
  key: string;
  /** Whether it is a small number in words, which another language may say otherwise: both, a pair. */
  isLoose: boolean;
}

// Without eleven, whose Spanish word is an English one.
const units: Record<string, number> = {
  ...{ two: 2, dos: 2 },
  ...{ three: 3, tres: 3 },
  ...{ four: 4, cuatro: 4 },
  ...{ five: 5, cinco: 5 },
  ...{ six: 6, seis: 6 },
  ...{ seven: 7, siete: 7 },
  ...{ eight: 8, ocho: 8 },
  ...{ nine: 9, nueve: 9 },
  ...{ ten: 10, diez: 10 },
  ...{ twelve: 12, doce: 12 },
  ...{ fifteen: 15, quince: 15 },
  ...{ twenty: 20, veinte: 20 },
  ...{ thirty: 30, treinta: 30 },
  ...{ forty: 40, cuarenta: 40 },
  ...{ fifty: 50, cincuenta: 50 },
  ...{ sixty: 60, sesenta: 60 },
  ...{ seventy: 70, setenta: 70 },
  ...{ eighty: 80, ochenta: 80 },
  ...{ ninety: 90, noventa: 90 },
  ...{ doscientos: 200, doscientas: 200 },
  ...{ trescientos: 300, trescientas: 300 },
  ...{ cuatrocientos: 400, cuatrocientas: 400 },
  ...{ quinientos: 500, quinientas: 500 },
  ...{ seiscientos: 600, seiscientas: 600 },
  ...{ setecientos: 700, setecientas: 700 },
  ...{ ochocientos: 800, ochocientas: 800 },
  ...{ novecientos: 900, novecientas: 900 },
};
const scales: Record<string, number> = {
  ...{ hundred: 100, cien: 100 },
  ...{ thousand: 1e3, mil: 1e3 },
  ...{ million: 1e6, millions: 1e6, millón: 1e6, millones: 1e6 },
};
const names = [...Object.keys(units), ...Object.keys(scales)];
const anyName = `(?:${names.join('|')})(?!\\p{L})`;
// "Millions of people" is no number.
const firstName = `(?:${names.filter((name) => !/^mill.*s$/.test(name)).join('|')})(?!\\p{L})`;
const group = "[.,·'’\\u00A0\\u202F\\u2009 ]";
const number = new RegExp(
  [
    `(?<![\\p{L}\\d])([-−](?=\\d))?(\\d{1,3}(?:${group}\\d{3})+(?!\\d)|\\d+(?:[.,]\\d+)?)`,
    `(?:\\s*(thousand|millions?|mil|millón|millones)(?!\\p{L}))?(?:\\s?(%|per ?cent|por ciento))?`,
    `|(?<!\\p{L})${firstName}(?:(?:[ -]| y | and )${anyName})*`,
  ].join(''),
  'giu',
);
const figure = /\{[^{}]*\}|\{\{\w+\}\}/g;
const phone = /(?:\+\d{1,3}[ .-]?)?(?:\(\d{2,3}\)[ .-]?)?\d{2,4}(?:[ .-]\d{2,4})*[ .-]\d{4}(?!\d)/g;
const timeOrOrdinal =
  /\d{1,2}:\d{2}|\d{1,2}\s?[ap]\.?\s?m\b\.?|\d+(?:st|nd|rd|th|s|(?:\.\s?)?(?:er|o|a|º|ª))(?!\p{L})/giu;

/** The numbers of a piece of prose, in digits and in words; no figures' ids, phone numbers, times and ordinals. */
export function numbersIn({ value: prose }: Prose): WrittenNumber[] {
  const blank = (found: string) => ' '.repeat(found.length);
  const plain = prose
    .replace(figure, blank)
    .replace(phone, (found) => (isPhone(found) ? blank(found) : found))
    .replace(timeOrOrdinal, blank);
  return [...plain.matchAll(number)].map(
    ({ 0: written, 1: sign, 2: digits, 3: scale, 4: percent, index }) => {
      const value =
        digits === undefined
          ? valueOfWords(written)
          : valueOf(digits) * (scales[scale?.toLowerCase() ?? ''] ?? 1);
      return {
        written,
        index,
        value,
        key: `${sign ? '-' : ''}${value}${percent ? '%' : ''}`,
        isLoose: digits === undefined && value < 100,
      };
    },
  );
}

/** The ids of figures and the phone numbers of a piece of prose, which are the same in every language too. */
export function idsIn({ value: prose }: Prose): Omit<WrittenNumber, 'value' | 'isLoose'>[] {
  return [
    ...[...prose.matchAll(figure)].map(({ 0: written, index }) => ({
      written,
      index,
      key: written.toLowerCase(),
    })),
    ...[...prose.matchAll(phone)]
      .filter(({ 0: written }) => isPhone(written))
      .map(({ 0: written, index }) => ({ written, index, key: written.replace(/\D/g, '') })),
  ];
}

/** A day and a year, or two years, look like a short one. */
function isPhone(found: string): boolean {
  return found.replace(/\D/g, '').length >= 7 && !/^(?:19|20)\d\d[ .-](?:19|20)\d\d$/.test(found);
}

/** 90,700 and 90.700 are ninety thousand; 90.7 and 90,7 are not. */
function valueOf(digits: string): number {
  return /^\d{1,3}(?:\D\d{3})+$/.test(digits)
    ? Number(digits.replace(/\D/g, ''))
    : Number(digits.replace(',', '.'));
}

function valueOfWords(written: string): number {
  let [whole, part] = [0, 0];
  for (const name of written.toLowerCase().split(/[ -]+/)) {
    const scale = scales[name];
    if (scale === 100) part = Math.max(part, 1) * 100;
    else if (scale) [whole, part] = [whole + Math.max(part, 1) * scale, 0];
    else part += units[name] ?? 0;
  }
  return whole + part;
}
