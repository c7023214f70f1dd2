import en from './messages/en.json' with { type: 'json' };
import es from './messages/es.json' with { type: 'json' };
import type { Language } from './rule.ts';

/** What is wrong, what to do, and what to do where the check knows what was probably `meant`. */
type Message = readonly string[];

const tables: Record<Language, Record<string, Message>> = { en, es };

/** Spanish groups five digits with a comma in most of the countries where we work. */
const spoken: Record<Language, string> = { en: 'en', es: 'es-419' };

/**
 * A message in the editor's language.
 * @param values Numbers above 9,999 are counts, and printed with commas.
 * @param canAllow Whether the file has a field in which an editor can allow the `words` that the message quotes.
 * @throws {Error} for an id that a table lacks; a test looks up every id.
 */
export function wordsOf(
  id: string,
  language: Language,
  values: Record<string, string | number>,
  canAllow: boolean,
): { problem: string; hint: string } {
  const [problem, otherwise, hintWithMeant] = tables[language][id] ?? [];
  const hint = values['meant'] ? (hintWithMeant ?? otherwise) : otherwise;
  if (!problem || !hint) throw new Error(`src/check/messages/${language}.json has no "${id}".`);
  const print = (value: string | number | undefined) =>
    typeof value === 'number' && value > 9999 ? value.toLocaleString(spoken[language]) : String(value ?? '');
  const filled = (text: string) =>
    text.replace(/\{(\w+)\}/g, (whole, name: string) => (name in values ? print(values[name]) : whole));
  const [allow = ''] = canAllow && 'words' in values ? (tables[language]['allow'] ?? []) : [];
  return { problem: filled(problem), hint: [filled(hint), filled(allow)].filter(Boolean).join(' ') };
}

/** A sign by its number in Unicode: `U+00E9`. */
export function codeOf(sign: string): string {
  return `U+${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}

/** How many problems there are of each kind, in a sentence. */
export function countWords(errors: number, warnings: number): Record<Language, string> {
  return {
    en: `The writing: ${errors} to mend, ${warnings} to look at.`,
    es: `Los textos: ${errors} por corregir, ${warnings} por revisar.`,
  };
}
