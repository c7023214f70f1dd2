import { defaultLocale, writtenLocales } from '../../i18n/locales.ts';
import { dictionaryOf, type Dictionary } from '../../language/dictionary.ts';
import type { Rule } from '../rule.ts';
import { sentencesOf } from '../../language/sentences.ts';
import { inLocale } from '../site.ts';
import { wordsIn } from '../../language/words.ts';

/** Whether the words in small letters are of another language. Names and single words say nothing. */
function isForeign(words: string[], own: Dictionary, foreign: Dictionary): boolean {
  const small = words.filter((word) => /^[\p{Ll}\p{Lo}]/u.test(word) && word.length > 1);
  const theirs = small.filter((word) => foreign.knows(word) && !own.knows(word)).length;
  const ours = small.filter((word) => own.knows(word)).length;
  if (small.length < 4) return small.length > 1 && theirs === small.length;
  return theirs > 2 && theirs / small.length > 0.35 && ours / small.length < 0.6;
}

/** A text is in the language of its folder. */
export default (async (site, { warn }) => {
  for (const file of site.files) {
    const own = await dictionaryOf(file.locale);
    if (!own) continue;
    for (const locale of writtenLocales.filter((other) => other !== file.locale)) {
      const foreign = await dictionaryOf(locale);
      if (!foreign) continue;
      const there = new Set(inLocale(site, file, locale)?.passages().map(({ value }) => value)); // prettier-ignore
      for (const passage of file.passages()) {
        // What is copied from the other language is told by the rule `untranslated`.
        if (file.locale !== defaultLocale && there.has(passage.value)) continue;
        for (const { text, index } of sentencesOf(passage.own)) {
          const words = wordsIn(text).flatMap(({ word }) =>
            site.ownWords.has(word.toLowerCase()) ? [] : [word],
          );
          if (!isForeign(words, own, foreign)) continue;
          const start = index + (/^\s*/.exec(text)?.[0].length ?? 0);
          warn(file, file.placeIn(passage, start), 'otherLanguage', { words: text.trim(), locale });
          break;
        }
      }
    }
  }
}) satisfies Rule;
