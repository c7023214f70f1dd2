import { detectAll } from 'tinyld';
import { languages, locales } from '../../i18n/locales.ts';
import { text, type Rule } from '../rule.ts';

/** Shorter texts are guessed wrong too often. */
const enough = 70;

export default {
  name: 'language',
  sentence: text('A text is in the language of its folder.', 'Un texto está en el idioma de su carpeta.'),
  canBeAllowed: true,
  check({ files }, report) {
    for (const file of files.filter(({ locale, kind, data }) => locale && kind !== 'labels' && data)) {
      const wanted = file.locale ?? 'en';
      const pieces = [...file.prose().filter(({ field }) => field), ...file.paragraphs()];
      for (const { value, offset, field } of pieces) {
        const words = value.replace(/\[[^\]]*\]\(lang:[^)]*\)|\]\([^)]*\)|\{[^}]*\}|\S{31,}/g, ' ').trim();
        if (words.length < enough) continue;
        const guesses = detectAll(words, { only: [...locales] });
        const [best] = guesses;
        const own = guesses.find(({ lang }) => lang === wanted)?.accuracy ?? 0;
        if (!best || !(best.lang in languages) || best.lang === wanted || own > best.accuracy / 3) continue;
        const found = best.lang;
        const name = languages[found as keyof typeof languages].name;
        report(
          file,
          field ?? offset,
          text(
            `this is ${name}, in the folder of ${languages[wanted].name}.`,
            `esto está en ${name}, en la carpeta de ${languages[wanted].name}.`,
          ),
          text('Translate it, or move it to the other folder.', 'Tradúzcalo, o páselo a la otra carpeta.'),
        );
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
