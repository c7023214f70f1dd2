import { parseArgs } from 'node:util';
import type { Problem } from '../check/check.ts';
import { countWords } from '../check/messages.ts';
import type { Language } from '../check/rule.ts';
import { annotation } from './github.ts';

/** What a command was asked: `--lang es`, `--against origin/main`. The language is else that of the editor's system. */
export function reportOptions(
  args: string[],
  env: NodeJS.ProcessEnv,
): { language: Language; against?: string } {
  const options = { lang: { type: 'string' }, against: { type: 'string' } } as const;
  const { lang, against } = parseArgs({ args, options, strict: false }).values;
  const asked = typeof lang === 'string' ? lang : env['LC_ALL'] || env['LC_MESSAGES'] || env['LANG'] || '';
  const language = asked.startsWith('es') ? 'es' : 'en';
  return typeof against === 'string' ? { language, against } : { language };
}

/** Prints every problem, for GitHub also as an annotation in each language, and how many of each there are. */
export function printProblems(problems: readonly Problem[], language: Language): void {
  for (const problem of problems) {
    console.log(twoLines(problem, language));
    if (process.env['GITHUB_ACTIONS']) console.log(annotation(problem));
  }
  const errors = problems.filter(({ severity }) => severity === 'error').length;
  console.log(countWords(errors, problems.length - errors)[language]);
}

/** For an editor: where and what is wrong; and, indented, what to write instead. */
function twoLines({ file, line, column, field, severity, words }: Problem, language: Language): string {
  const place = `${file}:${line}:${column}${field ? ` ${field}` : ''}`;
  const kind = severity === 'error' ? '' : { en: 'warning: ', es: 'aviso: ' }[language];
  const { problem, hint } = words[language];
  return `${place} — ${kind}${problem}\n    ${hint}`;
}
