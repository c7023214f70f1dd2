import { distance } from 'fastest-levenshtein';
import { defaultLocale } from '../../i18n/locales.ts';
import { text, type Rule } from '../rule.ts';
import { twinOf } from '../site.ts';
import type { SourceFile } from '../source-file.ts';

/** Whether two texts are nearly the same; a short one only if it is the same and no mere name. */
function alike(a: string, b: string): boolean {
  const [one, other] = [a, b].map((value) =>
    value.replace(/\[[^\]]*\]\(lang:[^)]*\)|\{[^}]*\}|\S{31,}|\s+/g, ' ').trim(),
  );
  if (!one || !other || !/\p{L}{2}/u.test(one)) return false;
  const words = one.split(' ').length;
  if (words < 4) return one === other && (words > 1 || one.length > 5);
  return 1 - distance(one, other) / Math.max(one.length, other.length) > 0.8;
}

export default {
  name: 'untranslated',
  sentence: text('A translation is not the original.', 'Una traducción no es el original.'),
  canBeAllowed: true,
  check(site, report) {
    for (const file of site.files.filter(({ locale, data }) => locale && locale !== defaultLocale && data)) {
      const original: SourceFile | undefined =
        file.kind === 'labels'
          ? site.files.find(({ kind, locale }) => kind === 'labels' && locale === defaultLocale)
          : twinOf(site, file, defaultLocale);
      if (!original?.data) continue;
      const problem = text(
        `this is the same as in ${original.path}.`,
        `esto es igual que en ${original.path}.`,
      );
      const fix = text(
        'Translate it; if it is a name, write under the fields allow: { untranslated: the reason }.',
        'Tradúzcalo; si es un nombre, escriba en los campos allow: { untranslated: la razón }.',
      );
      for (const { value, field } of file.prose()) {
        const there = field && original.field(field);
        if (field && typeof there === 'string' && alike(value, there)) report(file, field, problem, fix);
      }
      const paragraphs = original.paragraphs();
      for (const { value, offset } of file.paragraphs()) {
        if (value.split(' ').length > 2 && paragraphs.some((other) => alike(value, other.value)))
          report(file, offset, problem, fix);
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
      name: 'a label',
      change: (project) => project.edit('src/i18n/es.json', '"Ir al contenido"', '"Skip to the content"'),
      file: 'src/i18n/es.json',
      on: 'Skip to',
      field: 'skipLink.label',
    },
  ],
} satisfies Rule;
