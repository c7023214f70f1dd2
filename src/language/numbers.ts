import { intlTag, type Locale } from '../i18n/locales.ts';
import { remembered } from './remembered.ts';
import { anyOf } from './words.ts';
import numberWords from './number-words.json' with { type: 'json' };

/** A number as a text writes it, or a weekday or date that must be the same in another language too. */
export interface WrittenNumber {
  written: string;
  index: number;
  /** Its value; NaN for a phone number, a date and a weekday. */
  value: number;
  /** The same thing in another language has one of these too: `5 pm` is 17:00, 17 and 5. */
  keys: string[];
  /** Whether it is in words, which another language may leave out or say otherwise: both, a pair. */
  isOptional: boolean;
  /** Whether another number in its place is surely a mistake: money, a large number, a phone number. */
  isSerious: boolean;
  isTime?: boolean;
  /** What stands before a word such as million. */
  scaled?: number[];
  /** What may stand before such a word, in a language of which nobody knows them. */
  unscaled?: number[];
}

/** How a language writes numbers, weekdays and dates in a country. */
interface Grammar {
  words: Record<string, number>;
  scales: Record<string, number>;
  weekdays: string[];
  /** In full, then in short, January to December both times. */
  months: string[];
  month: RegExp;
  group: string;
  isMonthFirst: boolean;
  isMonthSmall: boolean;
  pattern: RegExp;
  numbersIn: (text: string) => WrittenNumber[];
}

/** Whether the numbers in words of a language are known; those of all others are not looked for. */
export const hasNumberWords = (locale: Locale): boolean => locale in numberWords;

const grammarsOf = remembered((locale: Locale) => remembered((intl: string) => grammarWith(locale, intl)));

const grammarOf = (locale: Locale, code?: string) => grammarsOf(locale)(intlTag(locale, code));

function grammarWith(locale: Locale, intl: string): Grammar {
  const { words = {}, scales = {} } = (numberWords as Record<string, Partial<Grammar>>)[locale] ?? {};
  const named = (count: number, options: Intl.DateTimeFormatOptions, day: (index: number) => Date) => {
    const format = new Intl.DateTimeFormat(intl, { ...options, timeZone: 'UTC', calendar: 'gregory' });
    return Array.from({ length: count }, (_, index) => format.format(day(index)).toLowerCase());
  };
  const weekdays = named(7, { weekday: 'long' }, (index) => new Date(Date.UTC(2024, 0, 1 + index)));
  const firstOf = (index: number) => new Date(Date.UTC(2024, index, 1));
  const months = [
    ...named(12, { month: 'long' }, firstOf),
    ...named(12, { month: 'short' }, firstOf).map((name) => name.replace('.', '')),
  ];
  const signs = new Intl.NumberFormat(intl).formatToParts(12_345).find(({ type }) => type === 'group')?.value;
  // What is written with the digits of Arabic is read with these.
  const group = signs?.replace('٬', ',') ?? ',';
  const end = '(?![\\p{L}\\p{N}])';
  const month = `${anyOf(months)}\\.?${end}`;
  const scaleName = anyOf(Object.keys(scales)) + end;
  const word = anyOf(Object.keys({ ...words, ...scales })) + end;
  const currency =
    '(?:euros?|dólares|dollars|pesos?|colones|quetzales|lempiras|reais|soles|bolivianos|francs|[a-z]{3})(?!\\p{L})';
  const pattern = new RegExp(
    [
      // Years, days and numbers in groups of three have as many digits as a phone number.
      `(?<![\\p{L}\\d.,$])(?=(?:[ .()+-]*\\d){8})(?!(?:19|20)\\d\\d[ .-](?:19|20)\\d\\d(?!\\d)|\\d{4}-\\d\\d-\\d\\d|\\d{1,3}(?:[ .]\\d{3})+(?![\\d -]))(?<phone>(?:\\+\\d{1,3}[ .-]?)?(?:\\(\\d{2,3}\\)[ .-]?)?\\d{2,4}(?:[ .-]\\d{2,4})+(?!\\d)|\\+?\\d{8,13})`,
      `(?<![\\p{L}\\d])(?<date>${month} \\d{1,2}(?!\\d|:\\d)|(?:\\d{1,2}(?:st|nd|rd|th|\\.?[ºo]|er)?|${word})\\s(?:of |de )?${month})`,
      `(?<!\\d)(?<slashed>\\d{1,2}\\/\\d{1,2}(?=\\/\\d{4}))`,
      `(?<!\\d)(?<hour>\\d{1,2})(?:(?:[:.]|\\s?h\\s?)(?<minute>\\d{2})(?!\\d))?(?:\\s?(?<half>[ap])\\.?\\s?m\\b\\.?|\\s?(?<clock>h|hrs|horas|heures?)(?![\\p{L}\\d])|(?<=(?::|h\\s?)\\d\\d))`,
      `(?<money>(?:[a-z]{1,3})?\\p{Sc}\\s?)?(?<![\\p{L}\\d]|\\d[.,])(?<digits>\\d{1,3}(?:[\\u00A0\\u202F\\u2009 ]\\d{3})+(?:[.,]\\d+)?(?!\\d)|\\d+(?:[.,·'’]\\d+)*)(?<ordinal>(?:[eè]re?|(?:è?m)?e)(?!\\p{L}))?(?<scale>(?:\\s${scaleName})*)(?<suffix>(?<=\\p{Sc}\\s?[\\d.,]+)[mk](?!\\p{L}))?(?<percent>\\s?[%٪]|\\s(?:p(?:er|or|our) ?(?:cent|ciento|cento)|(?:في ال|بال)م[ئا]+ة)(?!\\p{L}))?(?=(?<currency>\\s(?:de )?${currency})?)`,
      `(?<![\\p{L}\\d])(?<words>${word}(?:(?:[ -]| y | and )${word})*)`,
      `(?<![\\p{L}\\d])(?<weekday>${anyOf(weekdays)}s?(?![\\p{L}\\p{N}]))`,
    ].join('|'),
    'giu',
  );
  const [first] = new Intl.DateTimeFormat(intl).formatToParts().filter(({ type }) => type !== 'literal');
  const made: Grammar = {
    words,
    scales,
    weekdays,
    months,
    month: new RegExp(month, 'iu'),
    group,
    isMonthFirst: first?.type === 'month',
    isMonthSmall: /^\p{Ll}/u.test(new Intl.DateTimeFormat(intl, { month: 'long' }).format()),
    pattern,
    numbersIn: remembered((text: string) => findIn(text, made)),
  };
  return made;
}

/** The sign that a language puts before every three digits in a country. */
export const groupSign = (locale: Locale, code?: string): string => grammarOf(locale, code).group;

/** What has digits and is no number of its own: placeholders, addresses, decades and centuries. */
const noNumber =
  /\{[^{}]*\}+|\S*@\S+|https?:\S+|\p{L}+-\d+|(?<!\d)\d{2,4}s(?!\p{L})|\d+(?:st|nd|rd|th) century|siglo [IVX]+|(?:años|década de|années|anos) (?:\d{2}(?!\d)|\d{3}0)/gu;

/** The numbers, dates and weekdays of a text, in order. @param code The country that the text is of, if it is of one. */
export function numbersIn(text: string, locale: Locale, code?: string): WrittenNumber[] {
  return grammarOf(locale, code).numbersIn(text);
}

/** A text of the same length with European digits, and without the small words that Arabic joins to a number or a day. */
function withPlainDigits(text: string, { group }: Grammar): string {
  const digits = '٠١٢٣٤٥٦٧٨٩۰۱۲۳۴۵۶۷۸۹';
  return text
    .replace(/[٠-٩۰-۹]/g, (sign) => String(digits.indexOf(sign) % 10))
    .replaceAll('٬', group)
    .replaceAll('٫', group === '.' ? ',' : '.')
    .replace(/\p{Script=Arabic}(?=\d)|(?<![\p{L}\p{M}])[وفبكل](?=ال)/gu, ' ');
}

function findIn(text: string, grammar: Grammar): WrittenNumber[] {
  const plain = withPlainDigits(text, grammar).replace(noNumber, (found) => ' '.repeat(found.length));
  const found = [...plain.matchAll(grammar.pattern)].map((match) => numberOf(match, grammar));
  for (const [index, number] of found.entries()) {
    // "From 1 to 3 pm": the first hour is of the same half of the day.
    const next = found[index + 1];
    const between = next && plain.slice(number.index + number.written.length, next.index);
    if (next?.isTime && number.value < 13 && /^\s*(?:to|-|–|a|à|and|y|e|et|و|إلى)\s*$/.test(between ?? ''))
      number.keys.push(
        ...timeKeys(number.value, undefined, /p\.?\s?m/i.test(next.written) ? 'p' : undefined),
      );
  }
  return found;
}

function numberOf({ 0: written, index, groups = {} }: RegExpExecArray, grammar: Grammar): WrittenNumber {
  const base = { written: written.trim(), index, value: Number.NaN, isOptional: false, isSerious: false };
  const { phone, date, slashed, hour, minute, half, clock, weekday } = groups;
  if (phone) return { ...base, isSerious: true, keys: [`phone ${phone.replace(/\D/g, '').slice(-8)}`] };
  if (date && isMonth(date, grammar)) return { ...base, keys: [dateKey(date, grammar)] };
  // A street, "Calle 5 de Mayo", or "one may ask".
  if (date) return plainNumber(base, date);
  if (slashed) return { ...base, keys: [slashedKey(slashed, grammar)] };
  if (hour)
    return {
      ...base,
      isTime: true,
      isSerious: true,
      keys: timeKeys(Number(hour), minute, half?.toLowerCase() ?? clock ?? /h/i.exec(written)?.[0]),
    };
  if (weekday) {
    const day = grammar.weekdays.findIndex((name) => weekday.toLowerCase().startsWith(name));
    return { ...base, keys: [`day ${day}`] };
  }
  const { digits, words = '', ordinal, scale = '', suffix = '', money, percent, currency = '' } = groups;
  const factor = scaleOf(scale, grammar) * ({ m: 1e6, k: 1e3 }[suffix.toLowerCase()] ?? 1);
  const values = digits === undefined ? [valueOfWords(words, grammar)] : valuesOf(digits, grammar);
  const [value = Number.NaN] = values.map((value) => value * factor);
  // "2e" is "second" in another language.
  const isSmall = digits === undefined && (value < 1000 || words.toLowerCase() in grammar.scales);
  const isOptional = isSmall || ordinal !== undefined;
  // A word of three letters is a currency where they are capitals.
  const isMoney = money !== undefined || currency.length > 3 || /[A-Z]{3}/.test(currency);
  const keys = values.map((value) => `${value * factor}${percent ? '%' : ''}`);
  return {
    ...base,
    value,
    keys,
    // "3.5 million" may be "3,5 Millionen", of which only the digits are known.
    ...(factor !== 1 && { scaled: values }),
    ...(Object.keys(grammar.scales).length === 0 && { unscaled: values }),
    isOptional,
    isSerious: value >= 100 || isMoney || Boolean(percent),
  };
}

/** Months begin with a capital in one language and not in the other; written otherwise, they are names or verbs. */
function isMonth(date: string, { isMonthSmall }: Grammar): boolean {
  const [name = ''] = /\p{L}{3,}\.?$|^\p{L}{3,}/u.exec(date.replace(/^\p{L}+ de /u, '')) ?? [];
  return isMonthSmall === /^\p{Ll}/u.test(name);
}

function plainNumber(base: Omit<WrittenNumber, 'keys'>, date: string): WrittenNumber {
  const value = Number(/\d+/.exec(date)?.[0] ?? Number.NaN);
  return { ...base, value, isOptional: Number.isNaN(value), keys: [String(value)] };
}

function dateKey(date: string, grammar: Grammar): string {
  const [name = ''] = grammar.month.exec(date) ?? [];
  const month = (grammar.months.indexOf(name.toLowerCase().replace(/\.$/, '')) % 12) + 1;
  const [digits] = /\d+/.exec(date.replace(name, '')) ?? [];
  return `date ${month}-${digits ? Number(digits) : valueOfWords(date.split(/\s/)[0] ?? '', grammar)}`;
}

function slashedKey(slashed: string, { isMonthFirst }: Grammar): string {
  const [first, second] = slashed.split('/').map(Number);
  return isMonthFirst && (first ?? 0) < 13 ? `date ${first}-${second}` : `date ${second}-${first}`;
}

/**
 * `at 17:00`, twice where the half of the day is not told, and the bare hour, for a language that writes only that.
 * @param half `a`, `p`, or the word that says that the clock has 24 hours.
 */
function timeKeys(hour: number, minute: string | undefined, half: string | undefined): string[] {
  const isWhole = minute === undefined || minute === '00';
  const afternoon = hour < 12 ? hour + 12 : hour;
  const morning = hour === 12 ? 0 : hour;
  const hours =
    half === 'p' ? [afternoon] : half === 'a' ? [morning] : half || hour > 12 ? [hour] : [hour, afternoon];
  const bare = isWhole ? [hour, ...hours, ...(hour > 12 ? [hour - 12] : [])].map(String) : [];
  return [...hours.map((hour) => `at ${hour}:${minute ?? '00'}`), ...bare];
}

/**
 * What digits with signs between them are worth: 90,700 is ninety thousand where a comma groups, and 1.290.700 is grouped
 * everywhere. Whoever writes 90.700 where a comma groups may mean either number; ninety and a bit is the less likely.
 */
function valuesOf(digits: string, { group }: Grammar): number[] {
  const plain = digits.replace(/\s/g, '');
  for (const sign of new Set([...plain].filter((sign) => /\D/.test(sign)))) {
    const [whole = '', ...groups] = plain.split(sign);
    const last = groups.at(-1) ?? '';
    const isGrouped =
      /^\d{1,3}$/.test(whole) &&
      groups.every((part) => part.length === 3 || (part === last && /^\d{3}\D/.test(part)));
    const value = Number([whole, ...groups].join('').replace(/\D/, '.'));
    if (isGrouped && (sign === group || groups.length > 1)) return [value];
    if (isGrouped && /^\d{3}$/.test(last)) return [Number(whole + last), Number(`${whole}.${last}`)];
  }
  return [Number(/\D.*\D/.test(plain) ? plain.replace(/\D/g, '') : plain.replace(/\D/, '.'))];
}

/** Whether two are the same: two times by the clock, all others by any key. */
export function isSameNumber(a: WrittenNumber, b: WrittenNumber): boolean {
  if (a.written === b.written) return true;
  const keys = a.isTime && b.isTime ? a.keys.filter((key) => key.startsWith('at ')) : a.keys;
  const isScaled = ({ scaled = [] }: WrittenNumber, { unscaled = [] }: WrittenNumber) =>
    scaled.some((value) => unscaled.includes(value));
  return keys.some((key) => b.keys.includes(key)) || isScaled(a, b) || isScaled(b, a);
}

function scaleOf(words: string, { scales }: Grammar): number {
  return words
    .trim()
    .toLowerCase()
    .split(/\s+/)
    .reduce((product, word) => product * (scales[word] ?? 1), 1);
}

function valueOfWords(written: string, { words, scales }: Grammar): number {
  let [whole, part, lastScale] = [0, 0, 1];
  const all = written.toLowerCase().split(/[ -]+/);
  // "Una docena" and "una segunda" are twelve and second; "un millón" is one million.
  const isArticle =
    words[all[0] ?? ''] === 1 && all.length > 1 && (words[all[1] ?? ''] ?? 0) > 1 && all[1] !== 'hundred';
  for (const word of isArticle ? all.slice(1) : all) {
    const scale = scales[word];
    if (scale) lastScale = scale;
    if (words[word] === 0.5 && whole > 0) part += lastScale / 2;
    else if (scale && part === 0 && whole > 0) whole *= scale;
    else if (scale) [whole, part] = [whole + Math.max(part, 1) * scale, 0];
    else if (word === 'hundred') part = Math.max(part, 1) * 100;
    else part += words[word] ?? 0;
  }
  return whole + part;
}
