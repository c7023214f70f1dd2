import { remembered } from './remembered.ts';

/** The words of a text, each with its index; no figures, addresses and names of places to fill in. */
export const wordsIn = remembered((text: string): { word: string; index: number }[] => {
  const own = text.replace(/\{+[^{}]*\}+|\S*@\S+|https?:\S+|www\.\S+/g, (found) => ' '.repeat(found.length));
  return [...own.matchAll(/\p{L}[\p{L}\p{M}]*(?:['’]\p{L}[\p{L}\p{M}]*)*/gu)].map(({ 0: word, index }) => ({
    word,
    index,
  }));
});

/** Whether words are in Latin letters, at least some. */
export const isLatin = (words: string): boolean => /\p{Script=Latin}/u.test(words);

/** The source of a pattern that finds any of these words, the longest first; nothing where there are none. */
export function anyOf(words: Iterable<string>): string {
  const longestFirst = [...words].sort((a, b) => b.length - a.length);
  const escaped = longestFirst.map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  return `(?:${escaped.join('|') || '(?!)'})`;
}
