import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { isDraft, writtenLocales } from '../i18n/locales.ts';
import type { Entry } from '../model/files.ts';
import { readEntry } from '../model/reader.ts';
import { SourceFile } from '../model/source-file.ts';
import { isAllowed, unusedAllowances } from './allowances.ts';
import { wordsOf } from './messages.ts';
import type { Language, Rule, Tell } from './rule.ts';
import { siteOf } from './site.ts';

/** One thing that is wrong, or may be. `problem` says what, `hint` what to write instead. */
export interface Problem {
  /** The message in `messages/`. */
  id: string;
  /** The rule that tells it, or the stage of the reader: `encoding`, `syntax`, `fields`. */
  rule: string;
  severity: 'error' | 'warning';
  file: string;
  line: number;
  column: number;
  /** The field as editors read it, `figures.served.label`; missing where the text is meant. */
  field?: string;
  problem: string;
  hint: string;
  /** The same in every language of the check. */
  words: Record<Language, { problem: string; hint: string }>;
}

export interface Options {
  language?: Language;
  /** `YYYY-MM-DD`; the clock's day, here or by UTC, whichever is later. */
  today?: string;
  /** The text at the last commit of the files that differ from it; `undefined` for those that are new. */
  previous?: ReadonlyMap<string, string | undefined>;
  /** Whether `previous` is the branch that a pull request goes to: a page may not vanish there. */
  isAgainst?: boolean;
}

const folder = join(import.meta.dirname, 'rules');

/** All that is wrong with the writing, in one go, in the order of the files. */
export async function problemsOf(entries: readonly Entry[], options: Options = {}): Promise<Problem[]> {
  const { language = 'en', today = todayHere(), previous = new Map(), isAgainst = false } = options;
  const problems: Problem[] = [];
  const used = new Set<unknown>();
  const teller =
    (rule: string, severity: Problem['severity']): Tell =>
    (where, at, id, values = {}) => {
      const file = typeof where === 'string' ? new SourceFile(where, '', { kind: 'words', name: '' }) : where;
      if (isAllowed(file, values['words'] ?? values['word'], used)) return;
      const isForDraft = [file.path, values['file']].some(isOfDraft) && !stopsDraft(rule, id, file.path);
      const path = typeof at === 'number' ? undefined : Array.isArray(at) ? at : at.field;
      const offset = typeof at === 'number' ? at : Array.isArray(at) ? file.offsetOf(at) : at.offset;
      const { line, column } = file.pointAt(offset);
      const field = path && { field: file.fieldName(path) };
      const wordsIn = (spoken: Language) => wordsOf(id, spoken, values, file.path.endsWith('.md'));
      const words = { en: wordsIn('en'), es: wordsIn('es') };
      problems.push({
        id,
        rule,
        severity: isForDraft ? 'warning' : severity,
        file: file.path,
        line,
        column,
        ...field,
        ...words[language],
        words,
      });
    };

  const readings = entries.flatMap((entry) => readEntry(entry) ?? []);
  for (const { file, stage, findings } of readings)
    for (const { at, id, values } of findings)
      teller(stage, 'error')(file, at, id, values as Record<string, string>);

  const site = siteOf(entries, readings, { today, previous, isAgainst });
  for (const [name, rule] of await rules) {
    const tell = { error: teller(name, 'error'), warn: teller(name, 'warning') };
    await rule(site, tell);
  }
  unusedAllowances(site.files, used, teller('allowances', 'warning'));
  return problems.sort((a, b) => a.file.localeCompare(b.file) || a.line - b.line || a.column - b.column);
}

/** Whether a path is of a language that is still being translated. */
function isOfDraft(path: string | number | undefined): boolean {
  const [, inCountry, ofLabels] =
    /^content\/[^/]+\/([\w-]+)(?:\/|$)|^src\/i18n\/([\w-]+)\.json$/.exec(String(path)) ?? [];
  return writtenLocales.some((locale) => locale === (inCountry ?? ofLabels) && isDraft(locale));
}

/** What is wrong with a draft stops nothing, but for labels that no build can read. */
function stopsDraft(rule: string, id: string, path: string): boolean {
  const isUnread = ['encoding', 'syntax', 'fields'].includes(rule) && id !== 'empty';
  return path.startsWith('src/') && (isUnread || id === 'labelFileMissing');
}

/** Whether a problem among these stops the build. */
export function mustStop(problems: readonly Problem[]): boolean {
  return problems.some(({ severity }) => severity === 'error');
}

const rules: Promise<[string, Rule][]> = Promise.all(
  readdirSync(folder)
    .filter((file) => file.endsWith('.ts'))
    .sort()
    .map(async (file): Promise<[string, Rule]> => {
      const module: { default: Rule } = await import(
        /* @vite-ignore */ pathToFileURL(join(folder, file)).href
      );
      return [file.replace('.ts', ''), module.default];
    }),
);

function todayHere(): string {
  const now = new Date();
  const ahead = Math.max(0, -now.getTimezoneOffset()) * 60_000;
  return new Date(now.getTime() + ahead).toISOString().slice(0, 10);
}
