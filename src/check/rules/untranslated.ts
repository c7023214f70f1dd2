import { distance } from 'fastest-levenshtein';
import { defaultLocale } from '../../i18n/locales.ts';
import { dictionaryOf, type Dictionary } from '../dictionaries.ts';
import { text, type Rule } from '../rule.ts';
import { twinOf } from '../site.ts';
import { readerWords } from '../source-file.ts';

/** Whether two texts are nearly the same, whatever their capitals and signs. */
export function alike(a: string, b: string): boolean {
  const [one = '', other = ''] = [a, b].map((value) =>
    value
      .replace(/\[[^\]]*\]\(lang:[^)]*\)|\]\([^)]*\)|\{[^}]*\}|\S{31,}/g, ' ')
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim(),
  );
  if (!/\p{L}{2}/u.test(one) || !other) return false;
  if (one.split(' ').length < 4) return one === other;
  return 1 - distance(one, other) / Math.max(one.length, other.length) > 0.8;
}

export default {
  name: 'untranslated',
  sentence: text('A translation is not the original.', 'Una traducción no es el original.'),
  canBeAllowed: true,
  async check(site, report) {
    for (const file of site.files.filter(({ locale, data }) => locale && locale !== defaultLocale && data)) {
      const original = twinOf(site, file, defaultLocale);
      const own = await dictionaryOf(file.locale ?? defaultLocale);
      const theirs = await dictionaryOf(defaultLocale);
      if (!original?.data) continue;
      // A name is the same in every language: its words are in neither dictionary, or in both.
      const isTheirs = (value: string) => {
        if (!own || !theirs) return /\p{L}{6}/u.test(value);
        const words = readerWords(value).flatMap(({ word }) =>
          word.length < 3 || site.ownWords.has(word.toLowerCase()) ? [] : [word],
        );
        const known = (dictionary: Dictionary) => words.filter((word) => dictionary.knows(word)).length;
        return known(theirs) > known(own);
      };
      const fix =
        file.kind === 'labels'
          ? text(
              'Translate it; if it is a name, add its words to content/words.txt.',
              'Tradúzcalo; si es un nombre, agregue sus palabras a content/words.txt.',
            )
          : text(
              "Translate it; if it is a name, mark it as [the name](lang:en), or add its words to content/words.txt, or write among the fields, above the second ---: allow: { untranslated: 'the reason' }",
              "Tradúzcalo; si es un nombre, márquelo como [el nombre](lang:en), o agregue sus palabras a content/words.txt, o escriba entre los campos, arriba del segundo ---: allow: { untranslated: 'la razón' }",
            );
      const paragraphs = original.paragraphs();
      for (const { value, offset, field } of file.passages()) {
        const there = field ? [String(original.field(field) ?? '')] : paragraphs.map((other) => other.value);
        if (!isTheirs(value) || !there.some((other) => alike(value, other))) continue;
        report(
          file,
          field ?? offset,
          text(`this is the same as in ${original.path}.`, `esto es igual que en ${original.path}.`),
          fix,
        );
      }
    }
  },
  breaks: [
    {
      name: 'whole text',
      change: (project) =>
        project.write('content/mexico/es/help.md', project.read('content/mexico/en/help.md')),
      file: 'content/mexico/es/help.md',
      on: 'title:',
      field: 'title',
    },
    {
      name: 'one field',
      change: (project) => project.edit('content/mexico/es/work.md', /title: .*/, 'title: Our work'),
      file: 'content/mexico/es/work.md',
      on: 'title:',
      field: 'title',
    },
    {
      name: 'one paragraph, nearly',
      change: (project) =>
        project.edit(
          'content/mexico/es/work.md',
          /Buscamos .*/,
          'We want laws and policies that protect the rights of migrants, refugees and displaced persons, in México and in the region. To get there, HIAS México:',
        ),
      file: 'content/mexico/es/work.md',
      on: 'We want laws',
    },
    {
      name: 'one field in capitals',
      change: (project) => project.edit('content/mexico/es/work.md', /title: .*/, 'title: OUR WORK.'),
      file: 'content/mexico/es/work.md',
      on: 'title:',
      field: 'title',
    },
    {
      name: 'an item of a list',
      change: (project) =>
        project.edit('content/mexico/es/overview.md', 'asistencia legal', 'legal assistance'),
      file: 'content/mexico/es/overview.md',
      on: 'legal assistance',
    },
    {
      name: 'a label of one word',
      change: (project) => project.edit('src/i18n/es.json', '"Año"', '"Year"'),
      file: 'src/i18n/es.json',
      on: '"Year"',
      field: 'figures.year',
    },
    {
      name: 'a label',
      change: (project) => project.edit('src/i18n/es.json', '"Ir al contenido"', '"Skip to the content"'),
      file: 'src/i18n/es.json',
      on: 'Skip to',
      field: 'skipLink.label',
    },
  ],
} satisfies Rule;
