import type { Language, Problem } from './rule.ts';

/** The language of the messages: the one that is asked for, else the one of the editor's system. */
export function reportLanguage(args: string[], env: NodeJS.ProcessEnv): Language {
  const asked =
    args.find((arg) => arg.startsWith('--lang='))?.slice('--lang='.length) ??
    (args.includes('--lang') ? args[args.indexOf('--lang') + 1] : undefined);
  const system = env['LC_ALL'] || env['LC_MESSAGES'] || env['LANG'] || '';
  return (asked ?? system).startsWith('es') ? 'es' : 'en';
}

/** Prints every problem, for GitHub also as an annotation, and how many of each there are. */
export function printProblems(problems: Problem[], language: Language): void {
  for (const problem of problems) {
    console.log(twoLines(problem, language));
    if (process.env['GITHUB_ACTIONS']) console.log(annotation(problem));
  }
  const errors = problems.filter(({ fatal }) => fatal).length;
  const warnings = problems.length - errors;
  const summary = {
    en: `The writing: ${errors} to mend, ${warnings} to look at.`,
    es: `Los textos: ${errors} por corregir, ${warnings} por revisar.`,
  };
  console.log(summary[language]);
}

/** For an editor: where and what is wrong; and, indented, what to write instead. */
function twoLines({ file, line, column, field, fatal, reason, note }: Problem, language: Language): string {
  const place = `${file}:${line}:${column}${field ? ` ${field}` : ''}`;
  const kind = fatal ? '' : { en: 'warning: ', es: 'aviso: ' }[language];
  return `${place} — ${kind}${reason}\n    ${note}`;
}

/** GitHub's form, which shows the message on the file's line. */
function annotation({ file, line, column, field, fatal, reason, note }: Problem): string {
  const escaped = (value: string) =>
    value.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
  const message = `${field ? `${field}: ` : ''}${reason} ${note}`;
  const name = escaped(file ?? '')
    .replaceAll(':', '%3A')
    .replaceAll(',', '%2C');
  return `::${fatal ? 'error' : 'warning'} file=${name},line=${line},col=${column}::${escaped(message)}`;
}
