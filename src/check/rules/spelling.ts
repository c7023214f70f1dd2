import { defaultLocale, languages, writtenLocales } from '../../i18n/locales.ts';
import { dictionaryOf } from '../../language/dictionary.ts';
import { languages as checkLanguages, type Rule } from '../rule.ts';
import { inLocale } from '../site.ts';
import { isLatin, wordsIn } from '../../language/words.ts';

const isSpoken = (locale: string) => checkLanguages.some((language) => language === locale);

/** Shorter ones are mostly abbreviations. */
const shortest = 4;

/** "The the"; some small words may follow themselves. */
const twice = /(?<![\p{L}-])(?!(?:that|had|is|que|bla|muy|no|sí|nous|vous) )(\p{Ll}{1,}) \1(?![\p{L}-])/giu;

/** Words are in the dictionary, in content/words.txt, or names that stand in every language. */
export default (async (site, { warn }) => {
  for (const locale of writtenLocales) {
    const { name: language, dictionary: name } = languages[locale];
    if (name && !(await dictionaryOf(locale)))
      warn('src/i18n/locales.ts', 0, 'packageMissing', { name, language });
  }
  const together = Map.groupBy([...site.files, ...site.broken], ({ country, kind }) => country ?? kind);
  for (const file of site.files) {
    const { locale } = file;
    const dictionary = await dictionaryOf(locale);
    if (!dictionary || !locale) continue;
    const near = together.get(file.country ?? file.kind) ?? [];
    const elsewhere = near.filter((other) => other.locale !== locale);
    // What can't be read of the same text might have the name.
    const isHidden = elsewhere.some(
      ({ isValid, kind, name }) => !isValid && kind === file.kind && name === file.name,
    );
    const originals = locale === defaultLocale ? '' : (inLocale(site, file, defaultLocale)?.text ?? '');
    const told = new Set<string>();
    for (const passage of file.passages()) {
      // Not translated yet, which another rule tells.
      if (passage.value.includes(' ') && originals.includes(passage.value)) continue;
      // "Die die" is right in German; nobody knows in which languages else.
      for (const { 0: words, 1: word = '', index } of passage.own.matchAll(twice))
        if (word.length > 3 || isSpoken(locale))
          warn(file, file.placeIn(passage, index), 'wordTwice', { words });
      const words = wordsIn(passage.own).filter(({ word }) => word.length >= shortest);
      const unknown = words.filter(
        ({ word }) => !site.ownWords.has(word.toLowerCase()) && !dictionary.knows(word),
      );
      // A text of which half is unknown is in another language, which another rule tells.
      if (words.length >= 4 && unknown.length / words.length > 0.5) continue;
      for (const { word, index } of unknown) {
        const name = word.replace(/['’]s$/, '');
        // A name has a capital, or other letters than the language.
        const canBeName = /^\p{Lu}/u.test(word) || isLatin(word) !== isLatin(languages[locale].name);
        const isName = canBeName && (isHidden || elsewhere.some(({ text }) => text.includes(name)));
        if (told.has(word) || isName) continue;
        told.add(word);
        const meant = dictionary.nearest(word) ?? '';
        warn(file, file.placeIn(passage, index), 'unknownWord', { word, meant });
      }
    }
  }
}) satisfies Rule;
