import { defaultLocale } from '../../i18n/locales.ts';
import type { Passage } from '../../model/source-file.ts';
import { dictionaryOf } from '../../language/dictionary.ts';
import { remembered } from '../../language/remembered.ts';
import type { Rule } from '../rule.ts';
import { translations } from '../site.ts';
import { wordsIn } from '../../language/words.ts';

const plain = remembered((text: string) =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim(),
);

/** A translation is not the original. Names are the same in every language. */
export default (async (site, { warn }) => {
  for (const { file, original } of translations(site)) {
    const [own, theirs] = await Promise.all([dictionaryOf(file.locale), dictionaryOf(defaultLocale)]);
    if (!theirs) continue;
    const originals = original.passages();
    const bodies = new Set(originals.filter(({ field }) => !field).map(({ value }) => plain(value)));
    const fields = new Map(originals.map(({ field, value }) => [field?.join('.'), plain(value)]));
    const isCopy = ({ field, value }: Passage) =>
      field ? fields.get(field.join('.')) === plain(value) : bodies.has(plain(value));
    for (const passage of file.passages().filter(isCopy)) {
      const words = wordsIn(passage.own).filter(
        ({ word }) => word.length > 1 && !site.ownWords.has(word.toLowerCase()),
      );
      // Without a dictionary of its own, a sentence that is the same word for word tells enough.
      const isOwn = (word: string) => (own ? own.knows(word) : words.length < 5);
      const foreign = words.filter(({ word }) => theirs.knows(word.toLowerCase()) && !isOwn(word));
      // "Save the Children" is a name; "Our work", OUR WORK and a single word that is one are none.
      const isName = words.every(
        ({ word }) => /^\p{Lu}\p{Ll}/u.test(word) || /^(?:the|and|for|with|of|in)$/.test(word),
      );
      const told = { words: passage.value.trim(), file: original.path };
      if (foreign.length > 0 && (words.length === 1 || !isName))
        warn(file, passage.field ?? passage.offset, 'untranslated', told);
    }
  }
}) satisfies Rule;
