import { remembered } from './remembered.ts';

/** The words of a text, each with its index; no figures, addresses and names of places to fill in. */
export const wordsIn = remembered((text): { word: string; index: number }[] => {
  const own = text.replace(/\{+[^{}]*\}+|\S*@\S+|https?:\S+|www\.\S+/g, (found) => ' '.repeat(found.length));
  return [...own.matchAll(/\p{L}[\p{L}\p{M}]*(?:['’]\p{L}+)*/gu)].map(({ 0: word, index }) => ({
    word,
    index,
  }));
});
