import { defaultLocale } from '../../i18n/locales.ts';
import { idsIn, numbersIn } from '../numbers.ts';
import { text, type Rule, type Text } from '../rule.ts';
import { twinOf } from '../site.ts';
import type { Prose, SourceFile } from '../source-file.ts';

interface Item {
  /** What must be the same in both languages. */
  key: string;
  /** How the text writes it. */
  written: string;
  offset: number;
  isLoose?: boolean;
}

const address = /[\w.+-]+@[\w-]+(?:\.[\w-]+)+/g;
const url = /https?:\/\/[^\s<>()]+/gi;

function itemsOf(
  file: SourceFile,
  find: (prose: Prose) => (Omit<Item, 'offset'> & { index: number })[],
): Item[] {
  return file.prose().flatMap((prose) =>
    find(prose).map(({ index, ...item }) => ({
      ...item,
      offset: file.offsetIn(prose, item.written, index),
    })),
  );
}

function matches(file: SourceFile, what: RegExp): Item[] {
  return itemsOf(file, ({ value }) =>
    [...value.matchAll(what)].map(({ 0: written, index }) => ({
      key: written.toLowerCase(),
      written,
      index,
    })),
  );
}

/** Where the links of a text lead. */
function links(file: SourceFile, scheme: RegExp): Item[] {
  return file
    .links()
    .filter(({ url }) => scheme.test(url))
    .map(({ url, offset }) => ({ key: url.replace(/^mailto:/i, '').toLowerCase(), written: url, offset }));
}

const kinds: { what: Text; of: (file: SourceFile) => Item[]; once?: boolean }[] = [
  { what: text('the number', 'el número'), of: (file) => itemsOf(file, numbersIn) },
  { what: text('the figure', 'la cifra'), of: (file) => itemsOf(file, idsIn) },
  {
    what: text('the e-mail address', 'el correo'),
    of: (file) => [...matches(file, address), ...links(file, /^mailto:/i)],
    once: true,
  },
  {
    what: text('the link', 'el enlace'),
    of: (file) => [...matches(file, url), ...links(file, /^(?:https?:)?\/\/|^tel:/i)],
    once: true,
  },
];

/** The items of one list that the other lacks, each as often as it is lacking. */
function lacking(items: Item[], others: Item[], once = false): Item[] {
  const left = others.map(({ key }) => key);
  return items.filter(({ key }) => {
    const index = left.indexOf(key);
    if (index >= 0 && !once) left.splice(index, 1);
    return index < 0;
  });
}

export default {
  name: 'same-facts',
  sentence: text(
    'Both languages of a text have the same numbers, addresses and links.',
    'Los dos idiomas de un texto tienen los mismos números, correos y enlaces.',
  ),
  canBeAllowed: true,
  check(site, report) {
    for (const file of site.files.filter(({ locale, data }) => locale && locale !== defaultLocale && data)) {
      const original = twinOf(site, file, defaultLocale);
      const isAllowed = [file, original].some((one) => one?.field(['allow', 'same-facts']));
      if (!original?.data || isAllowed) continue;
      for (const { what, of, once } of kinds) {
        const [here, there] = [of(file), of(original)];
        const [more, less] = [lacking(here, there, once), lacking(there, here, once)];
        for (const [of, other, items] of [
          [file, original, more],
          [original, file, less],
        ] as const) {
          for (const { written, offset, isLoose } of items) {
            if (isLoose && more.length !== less.length) continue;
            report(
              of,
              offset,
              text(
                `${what.en} ${written} stands here, and not in ${other.path}.`,
                `${what.es} ${written} está aquí y no en ${other.path}.`,
              ),
              file.kind === 'labels'
                ? text('Correct one of the two.', 'Corrija uno de los dos.')
                : text(
                    "Correct one of the two; if they must differ, write among the fields, above the second ---: allow: { same-facts: 'the reason' }",
                    "Corrija uno de los dos; si deben ser distintos, escriba entre los campos, arriba del segundo ---: allow: { same-facts: 'la razón' }",
                  ),
            );
          }
        }
      }
      if (file.kind === 'story' && file.field(['published']) !== original.field(['published']))
        report(
          file,
          ['published'],
          text(`is another day than in ${original.path}.`, `es otro día que en ${original.path}.`),
          text('Write the same day in every language.', 'Escriba el mismo día en todos los idiomas.'),
        );
    }
  },
  breaks: [
    {
      name: 'number in one language',
      change: (project) => project.edit('content/mexico/es/overview.md', 'Desde {founded}', 'Desde 2019'),
      file: 'content/mexico/es/overview.md',
      on: 'Desde 2019',
    },
    {
      name: 'number of days that differs',
      change: (project) => {
        project.edit('content/mexico/es/help.md', 'gratuita', 'gratuita por 30 días');
        project.edit('content/mexico/en/help.md', 'free', 'free for 45 days');
      },
      file: 'content/mexico/es/help.md',
      on: '30 días',
    },
    {
      name: 'number in words that differs',
      change: (project) => {
        project.edit('content/mexico/es/help.md', 'gratuita', 'gratuita por cuatro días');
        project.edit('content/mexico/en/help.md', 'free', 'free for three days');
      },
      file: 'content/mexico/es/help.md',
      on: 'cuatro días',
    },
    {
      name: 'decimal point lost',
      change: (project) => {
        project.edit('content/mexico/es/help.md', 'gratuita', 'gratuita para 25 de cada 30');
        project.edit('content/mexico/en/help.md', 'free', 'free for 2.5 of 30');
      },
      file: 'content/mexico/en/help.md',
      on: '2.5 of',
    },
    {
      name: 'phone number that differs',
      change: (project) => {
        project.edit('content/mexico/es/help.md', /\n$/, ' Teléfono: 55 1234 5678.\n');
        project.edit('content/mexico/en/help.md', /\n$/, ' Phone: 55 1234 5679.\n');
      },
      file: 'content/mexico/en/help.md',
      on: '5679',
    },
    {
      name: 'address in one language',
      change: (project) =>
        project.edit('content/mexico/en/help.md', 'This help', 'Write to info@hias.org. This help'),
      file: 'content/mexico/en/help.md',
      on: 'info@hias.org',
    },
    {
      name: 'address behind the words that differs',
      change: (project) => {
        project.edit('content/mexico/es/help.md', /\n$/, '\n\n[Escriba a HIAS](mailto:info@hias.org)\n');
        project.edit('content/mexico/en/help.md', /\n$/, '\n\n[Write to HIAS](mailto:ethics@hias.org)\n');
      },
      file: 'content/mexico/en/help.md',
      on: '[Write',
    },
    {
      name: 'link that differs',
      change: (project) =>
        project.edit('content/mexico/es/help.md', 'unhcr.org/mexico/', 'unhcr.org/guatemala/'),
      file: 'content/mexico/es/help.md',
      on: 'guatemala',
    },
    {
      name: 'number in a label that differs',
      change: (project) => project.edit('src/i18n/es.json', 'no usa cookies', 'no usa 2 cookies'),
      file: 'src/i18n/es.json',
      on: '2 cookies',
    },
    {
      name: 'another day of publication',
      change: (project) =>
        project.edit(
          'content/mexico/es/stories/women-who-support-survivors.md',
          /published: .*/,
          'published: 2026-11-23',
        ),
      file: 'content/mexico/es/stories/women-who-support-survivors.md',
      on: 'published',
      field: 'published',
    },
  ],
} satisfies Rule;
