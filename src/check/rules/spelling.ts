import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Locale } from '../../i18n/locales.ts';
import { text, type Rule } from '../rule.ts';
import type { SourceFile } from '../source-file.ts';

/** The cspell configuration of a dictionary's package, its name there, and the language's code. */
interface Dictionary {
  module: string;
  dictionary: string;
  language: string;
}

const dictionaries: Partial<Record<Locale, Dictionary>> = {
  en: { module: '@cspell/dict-en_us/cspell-ext.json', language: 'en', dictionary: 'en_us' },
  es: { module: '@cspell/dict-es-es/cspell-ext.json', language: 'es', dictionary: 'es-es' },
};

export default {
  name: 'spelling',
  sentence: text(
    'Words are in the dictionary, or in content/words.txt.',
    'Las palabras están en el diccionario o en content/words.txt.',
  ),
  severity: 'warning',
  async check({ root, files }, report) {
    const list = join(root, 'content/words.txt');
    const words = existsSync(list)
      ? readFileSync(list, 'utf8')
          .split('\n')
          .map((line) => line.replace(/#.*/, '').trim())
          .filter(Boolean)
      : [];
    for (const [locale, { module, dictionary, language }] of Object.entries(dictionaries)) {
      // One text for each language: a call costs more than its words.
      const own = files.filter((file) => file.locale === locale && file.kind !== 'labels' && file.data);
      const texts = own.map(proseOnly);
      const key = createHash('sha256')
        .update(JSON.stringify([texts, words]))
        .digest('hex');
      const issues = await remembered(join(root, `.astro/cache/spelling-${locale}.json`), key, async () => {
        const { spellCheckDocument } = await import('cspell-lib');
        const { issues } = await spellCheckDocument(
          { uri: 'file:///prose.txt', text: texts.join('\n'), languageId: 'plaintext', locale: language },
          { generateSuggestions: true, numSuggestions: 1, noConfigSearch: true },
          {
            loadDefaultConfiguration: false,
            import: [module],
            language,
            dictionaries: [dictionary],
            words,
            maxNumberOfProblems: 1000,
          },
        );
        return issues.map(({ text, offset, suggestions: [best] = [] }) => ({
          word: text,
          offset,
          best: best ?? '',
        }));
      });
      for (const { word, offset, best } of issues) {
        let end = 0;
        const index = texts.findIndex((text) => offset < (end += text.length + 1));
        const [file, length] = [own[index], texts[index]?.length ?? 0];
        if (!file) continue;
        report(
          file,
          offset - (end - length - 1),
          text(`"${word}" is not in the dictionary.`, `"${word}" no está en el diccionario.`),
          best
            ? text(
                `Did you mean "${best}"? If the word is right, add it to content/words.txt.`,
                `¿Quiso decir "${best}"? Si la palabra es correcta, agréguela a content/words.txt.`,
              )
            : text(
                'If the word is right, add it to content/words.txt.',
                'Si la palabra es correcta, agréguela a content/words.txt.',
              ),
        );
      }
    }
  },
  breaks: [
    {
      name: 'misspelt Spanish word',
      change: (project) => project.edit('content/mexico/es/work.md', 'políticas', 'polticas'),
      file: 'content/mexico/es/work.md',
      on: 'polticas',
    },
    {
      name: 'misspelt English word',
      change: (project) => project.edit('content/mexico/en/work.md', 'policies', 'policeis'),
      file: 'content/mexico/en/work.md',
      on: 'policeis',
    },
  ],
} satisfies Rule;

/** The file with everything but its prose blanked out, so that offsets stay the file's own. */
function proseOnly(file: SourceFile): string {
  const blank = (found: string) => found.replace(/[^\n]/g, ' ');
  const letters = blank(file.text).split('');
  for (const { offset, end } of [...file.prose().filter(({ field }) => field), ...file.paragraphs()]) {
    const source = file.text
      .slice(offset, end)
      .replace(/\[([^\]]*)\]\(lang:[^)]*\)|\]\([^)]*\)|\{[^}]*\}|\S+@\S+|https?:\S+/g, blank);
    letters.splice(offset, end - offset, ...source.split(''));
  }
  return letters.join('');
}

/** What was found the last time, while nothing has changed: unpacking a dictionary takes longer than all other rules. */
async function remembered<Found>(file: string, key: string, find: () => Promise<Found>): Promise<Found> {
  try {
    const last = JSON.parse(readFileSync(file, 'utf8')) as { key: string; found: Found };
    if (last.key === key) return last.found;
  } catch {
    // The first time, there is none; a broken one is written anew.
  }
  const found = await find();
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, JSON.stringify({ key, found }));
  return found;
}
