import type { Problem } from './rule.ts';

type ReportLanguage = 'en' | 'es';

/** The language of the messages: the one that is asked for, else the one of the editor's system. */
export function reportLanguage(args: string[], env: NodeJS.ProcessEnv): ReportLanguage {
  const asked = args.includes('--lang') ? args[args.indexOf('--lang') + 1] : undefined;
  const system = env['LC_ALL'] || env['LC_MESSAGES'] || env['LANG'] || '';
  return (asked ?? system).startsWith('es') ? 'es' : 'en';
}

/** Two lines for an editor: where and what is wrong; and, indented, what to write instead. */
function problemLines(
  { file, line, column, field, severity, problem, fix }: Problem,
  language: ReportLanguage,
): string {
  const place = `${file}:${line}:${column}${field ? ` ${field}` : ''}`;
  const kind = severity === 'warning' ? { en: 'warning: ', es: 'aviso: ' }[language] : '';
  return `${place} — ${kind}${problem[language]}\n    ${fix[language]}`;
}

/** GitHub's form, which shows the message on the file's line. */
function annotation(
  { file, line, column, field, severity, problem, fix }: Problem,
  language: ReportLanguage,
): string {
  const escaped = (value: string) =>
    value.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
  const message = `${field ? `${field}: ` : ''}${problem[language]} ${fix[language]}`;
  return `::${severity} file=${file},line=${line},col=${column}::${escaped(message)}`;
}

/** Prints every problem, for GitHub also as an annotation, and how many of each there are. */
export function printProblems(problems: Problem[], language: ReportLanguage): void {
  for (const problem of problems) {
    console.log(problemLines(problem, language));
    if (process.env['GITHUB_ACTIONS']) console.log(annotation(problem, language));
  }
  const errors = problems.filter(({ severity }) => severity === 'error').length;
  const warnings = problems.length - errors;
  const summary = {
    en: `The writing: ${errors} to mend, ${warnings} to look at.`,
    es: `Los textos: ${errors} por corregir, ${warnings} por revisar.`,
  };
  console.log(summary[language]);
}
