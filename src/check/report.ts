import { parseArgs } from 'node:util';
import type { Problem } from './check.ts';
import type { Language } from './rule.ts';

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

/** Prints every problem, for GitHub also as an annotation, and how many of each there are. */
export function printProblems(problems: readonly Problem[], language: Language): void {
  for (const problem of problems) {
    console.log(twoLines(problem, language));
    if (process.env['GITHUB_ACTIONS']) console.log(annotation(problem));
  }
  const errors = problems.filter(({ severity }) => severity === 'error').length;
  const warnings = problems.length - errors;
  const summary = {
    en: `The writing: ${errors} to mend, ${warnings} to look at.`,
    es: `Los textos: ${errors} por corregir, ${warnings} por revisar.`,
  };
  console.log(summary[language]);
}

/** For an editor: where and what is wrong; and, indented, what to write instead. */
function twoLines(
  { file, line, column, field, severity, problem, hint }: Problem,
  language: Language,
): string {
  const place = `${file}:${line}:${column}${field ? ` ${field}` : ''}`;
  const kind = severity === 'error' ? '' : { en: 'warning: ', es: 'aviso: ' }[language];
  return `${place} — ${kind}${problem}\n    ${hint}`;
}

/** GitHub's form, which shows the message on the file's line. */
function annotation({ file, line, column, field, severity, problem, hint }: Problem): string {
  const escaped = (value: string) =>
    value.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
  const message = `${field ? `${field}: ` : ''}${problem} ${hint}`;
  const name = escaped(file).replaceAll(':', '%3A').replaceAll(',', '%2C');
  return `::${severity} file=${name},line=${line},col=${column}::${escaped(message)}`;
}
