import { defaultLocale, locales } from '../../i18n/locales.ts';
import { dictionaryOf, type Dictionary } from '../dictionaries.ts';
import { text, type Language, type Rule } from '../rule.ts';
import { twinOf, type Site } from '../site.ts';
import { readerWords } from '../source-file.ts';
import { alike } from './untranslated.ts';

/** Shorter sentences are mostly names. */
const fewest = 4;
/** How many more of the words, as a share, the other language must know. In the real content its own knows 0.25 more. */
const margin = 0.25;
const enough = 0.6;

const sentencesOf = (passage: string) => passage.split(/(?<=[.!?:;])\s+/);
const share = (words: string[], dictionary: Dictionary) =>
  words.filter((word) => dictionary.knows(word)).length / words.length;

const wordsOf = (text: string, site: Site) =>
  readerWords(text).flatMap(({ word }) =>
    word.length > 1 && !site.ownWords.has(word.toLowerCase()) ? [word] : [],
  );

/** A title or an item of two or three words, of which the own dictionary knows none; names alone do not count. */
function isShortAndForeign(words: string[], own: Dictionary, foreign: Dictionary): boolean {
  return (
    words.length > 1 &&
    words.length < fewest &&
    words.some((word) => /^\p{Ll}/u.test(word)) &&
    share(words, foreign) === 1 &&
    share(words, own) === 0
  );
}

export default {
  name: 'language',
  sentence: text('A text is in the language of its folder.', 'Un texto está en el idioma de su carpeta.'),
  canBeAllowed: true,
  async check(site, report) {
    for (const file of site.files.filter(({ data }) => data)) {
      const { locale } = file;
      const own = locale && (await dictionaryOf(locale));
      if (!own) continue;
      for (const other of locales.filter((other) => other !== locale)) {
        const foreign = await dictionaryOf(other);
        if (!foreign) continue;
        const twin = twinOf(site, file, other);
        const there = twin?.passages() ?? [];
        for (const { value, offset, field } of file.passages()) {
          const isForeign =
            sentencesOf(value).some((sentence) => {
              const words = wordsOf(sentence, site);
              const known = share(words, foreign);
              return words.length >= fewest && known >= enough && known - share(words, own) >= margin;
            }) || isShortAndForeign(wordsOf(value, site), own, foreign);
          // The rule `untranslated` tells what is copied.
          const isCopied = other === defaultLocale && there.some((passage) => alike(passage.value, value));
          if (!isForeign || isCopied) continue;
          const name = (code: string, language: Language) =>
            new Intl.DisplayNames(language, { type: 'language' }).of(code) ?? code;
          report(
            file,
            field ?? offset,
            text(
              `this is ${name(other, 'en')}, in a text in ${name(locale, 'en')}.`,
              `esto está en ${name(other, 'es')}, en un texto en ${name(locale, 'es')}.`,
            ),
            text(
              `Translate it; a name stays as it is, marked so that it is read aloud well: [the name](lang:${other}).`,
              `Tradúzcalo; un nombre se queda como está, marcado para que se lea bien en voz alta: [el nombre](lang:${other}).`,
            ),
          );
        }
      }
    }
  },
  breaks: [
    {
      name: 'two files swapped',
      change: (project) => {
        const [en, es] = [
          project.read('content/mexico/en/work.md'),
          project.read('content/mexico/es/work.md'),
        ];
        project.write('content/mexico/en/work.md', es);
        project.write('content/mexico/es/work.md', en);
      },
      file: 'content/mexico/en/work.md',
      on: 'Buscamos',
    },
    {
      name: 'short sentence among others',
      change: (project) => project.edit('content/mexico/es/help.md', /\n$/, ' It is open to everyone.\n'),
      file: 'content/mexico/es/help.md',
      on: 'ayuda del ACNUR',
    },
    {
      name: 'two titles swapped',
      change: (project) => {
        project.edit('content/mexico/en/work.md', 'title: Our work', 'title: Nuestro trabajo');
        project.edit('content/mexico/es/work.md', 'title: Nuestro trabajo', 'title: Our work');
      },
      file: 'content/mexico/en/work.md',
      on: 'title:',
      field: 'title',
    },
    {
      name: 'a label in the other language',
      change: (project) =>
        project.edit(
          'src/i18n/es.json',
          '"Tal vez la dirección tiene',
          '"Maybe the address has a mistake or the page changed its place',
        ),
      file: 'src/i18n/es.json',
      on: 'Maybe the address',
      field: 'notFound.lead',
    },
    {
      name: 'a sentence of its own in the other language',
      change: (project) =>
        project.edit(
          'content/mexico/es/help.md',
          /\n$/,
          '\n\nThe office opens in the morning, and people can come with their children at any time of the day.\n',
        ),
      file: 'content/mexico/es/help.md',
      on: 'The office',
    },
  ],
} satisfies Rule;
