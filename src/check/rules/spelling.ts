import { dictionaryOf } from '../../language/dictionary.ts';
import type { Rule } from '../rule.ts';
import { wordsIn } from '../../language/words.ts';

/** Shorter ones are mostly abbreviations. */
const shortest = 4;

/** "The the"; some small words may follow themselves. */
const twice = /(?<![\p{L}-])(?!(?:that|had|is|que|bla|muy|no|sí) )(\p{Ll}{1,}) \1(?![\p{L}-])/giu;

/** Words are in the dictionary, in content/words.txt, or names that stand in every language. */
export default (async (site, { warn }) => {
  for (const file of site.files) {
    const dictionary = await dictionaryOf(file.locale);
    if (!dictionary) continue;
    const elsewhere = [...site.files, ...site.broken].filter(
      ({ country, kind, locale }) =>
        locale !== file.locale && country === file.country && (country || kind === file.kind),
    );
    const told = new Set<string>();
    for (const passage of file.passages()) {
      for (const { 0: words, index } of passage.own.matchAll(twice))
        warn(file, file.placeIn(passage, index), 'wordTwice', { words });
      const words = wordsIn(passage.own).filter(({ word }) => word.length >= shortest);
      const unknown = words.filter(
        ({ word }) => !site.ownWords.has(word.toLowerCase()) && !dictionary.knows(word),
      );
      // A text of which half is unknown is in another language, which another rule tells.
      if (words.length >= 4 && unknown.length / words.length > 0.5) continue;
      for (const { word, index } of unknown) {
        const name = word.replace(/['’]s$/, '');
        const isName = /^\p{Lu}/u.test(word) && elsewhere.some(({ text }) => text.includes(name));
        if (told.has(word) || isName) continue;
        told.add(word);
        warn(file, file.placeIn(passage, index), 'unknownWord', {
          word,
          meant: dictionary.nearest(word) ?? '',
        });
      }
    }
  }
}) satisfies Rule;
