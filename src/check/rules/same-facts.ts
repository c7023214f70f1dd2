import { visit } from 'unist-util-visit';
import { defaultLocale } from '../../i18n/locales.ts';
import { text, type Rule, type Text } from '../rule.ts';
import { twinOf } from '../site.ts';
import type { SourceFile } from '../source-file.ts';

interface Item {
  /** What must be the same in both languages. */
  key: string;
  offset: number;
}

const numberOrToken = /\{[\w.-]+\}|\d+(?:[.,\u00A0\u202F ]\d{3})*(?:[.,]\d+)?/g;
const address = /[\w.+-]+@[\w-]+(?:\.[\w-]+)+/g;

function matches(file: SourceFile, what: RegExp, key: (found: string) => string): Item[] {
  return file.prose().flatMap((prose) =>
    [...prose.value.matchAll(what)].map(({ 0: found, index }) => ({
      key: key(found),
      offset: file.offsetIn(prose, found, index),
    })),
  );
}

function links(file: SourceFile): Item[] {
  const found: Item[] = [];
  visit(file.tree, ['link', 'definition', 'image'], (node) => {
    if ('url' in node && /^(https?:)?\/\//i.test(node.url))
      found.push({ key: node.url, offset: node.position?.start.offset ?? 0 });
  });
  return found;
}

const kinds: { what: Text; of: (file: SourceFile) => Item[] }[] = [
  {
    what: text('the number', 'el número'),
    of: (file) =>
      matches(file, numberOrToken, (found) =>
        found.startsWith('{') ? found.toLowerCase() : found.replace(/\D/g, ''),
      ),
  },
  {
    what: text('the e-mail address', 'el correo'),
    of: (file) => matches(file, address, (found) => found.toLowerCase()),
  },
  { what: text('the link', 'el enlace'), of: links },
];

/** The items of one list that the other lacks, each as often as it is lacking. */
function lacking(items: Item[], others: Item[]): Item[] {
  const left = others.map(({ key }) => key);
  return items.filter(({ key }) => {
    const index = left.indexOf(key);
    if (index >= 0) left.splice(index, 1);
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
      if (!original?.data || file.kind === 'labels' || original.field(['allow', 'same-facts'])) continue;
      for (const { what, of } of kinds) {
        const [here, there] = [of(file), of(original)];
        for (const [of, other, items] of [
          [file, original, lacking(here, there)],
          [original, file, lacking(there, here)],
        ] as const) {
          for (const { key, offset } of items) {
            report(
              of,
              offset,
              text(
                `${what.en} ${key} stands here, and not in ${other.path}.`,
                `${what.es} ${key} está aquí y no en ${other.path}.`,
              ),
              text(
                'Correct one of the two; if they must differ, write under the fields allow: { same-facts: the reason }.',
                'Corrija uno de los dos; si deben ser distintos, escriba en los campos allow: { same-facts: la razón }.',
              ),
            );
          }
        }
      }
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
      name: 'address in one language',
      change: (project) =>
        project.edit('content/mexico/en/help.md', 'This help', 'Write to info@hias.org. This help'),
      file: 'content/mexico/en/help.md',
      on: 'info@hias.org',
    },
    {
      name: 'link that differs',
      change: (project) =>
        project.edit('content/mexico/es/help.md', 'unhcr.org/mexico/', 'unhcr.org/guatemala/'),
      file: 'content/mexico/es/help.md',
      on: 'guatemala',
    },
  ],
} satisfies Rule;
