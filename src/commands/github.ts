import { existsSync } from 'node:fs';
import type { Problem } from '../check/check.ts';
import { countWords } from '../check/messages.ts';
import { languages, type Language } from '../check/rule.ts';

const kinds = { error: 'To mend · Por corregir', warning: 'To look at · Por revisar' };

/** GitHub takes a summary of up to 1 MiB and drops a longer one; a problem takes up to about 1 KiB. */
const shown = 500;

/**
 * A problem as the line in a job's log that GitHub shows at the file's line, in every language of the check.
 * https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands
 */
export function annotation({ file, line, column, field, severity, words }: Problem): string {
  const escaped = (value: string) =>
    value.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
  const property = (value: string) => escaped(value).replaceAll(':', '%3A').replaceAll(',', '%2C');
  const message = languages
    .map((language) => `${field ? `${field}: ` : ''}${words[language].problem} ${words[language].hint}`)
    .join('\n\n');
  const place = `file=${property(file)},line=${line},col=${column},title=${property(kinds[severity])}`;
  return `::${severity} ${place}::${escaped(message)}`;
}

/**
 * The summary of a run, in every language of the check: how much is wrong, what to do next, and each problem with
 * links to its line and to the pencil, in Markdown.
 * @param env What GitHub says of the run, and `HEAD_REPOSITORY`: where the branch is that a pull request comes from.
 */
export function summary(problems: readonly Problem[], env: NodeJS.ProcessEnv): string {
  const next = nextStep(problems, env);
  const ofKind = (kind: Problem['severity']) => problems.filter(({ severity }) => severity === kind);
  const count = countWords(ofKind('error').length, ofKind('warning').length);
  const lists = (['error', 'warning'] as const).flatMap((kind) => {
    const items = ofKind(kind).map((problem) => listItem(problem, env));
    const more = items.length - shown;
    return [
      ...(items.length > 0 ? [`### ${kinds[kind]}`, items.slice(0, shown).join('\n')] : []),
      ...(more > 0 ? [`And ${more} more in the log. Y ${more} más en el registro.`] : []),
    ];
  });
  return [
    `## ${languages.map((language) => count[language].replace(/\.$/, '')).join(' · ')}`,
    `**What to do next:** ${next.en}`,
    `**Qué hacer ahora:** ${next.es}`,
    ...lists,
    '',
  ].join('\n\n');
}

function nextStep(problems: readonly Problem[], env: NodeJS.ProcessEnv): Record<Language, string> {
  const branch = escapedMarkdown(branchOf(env));
  if (problems.some(({ severity }) => severity === 'error'))
    return {
      en: `Open each file below with its pencil, mend it, and commit to this same branch, ${branch}. The check then runs again by itself.`,
      es: `Abra cada archivo de abajo con su lápiz, corríjalo y guárdelo («Commit changes») en esta misma rama, ${branch}. La revisión se repite sola.`,
    };
  if (env['GITHUB_EVENT_NAME'] === 'pull_request')
    return {
      en: 'Nothing stops this change. Wait for its preview, look at it on a phone too, and ask for a review.',
      es: 'Nada detiene este cambio. Espere su vista previa, mírela también en un teléfono y pida una revisión («Reviewers»).',
    };
  if (branchOf(env) === 'main') return { en: 'Nothing must be mended.', es: 'No hay nada que corregir.' };
  return {
    en: `Change the other language on this branch too, ${branch}; then open a pull request. It makes a preview.`,
    es: `Cambie también el otro idioma en esta rama, ${branch}; luego abra una solicitud («Pull request»). Con ella se hace una vista previa.`,
  };
}

function listItem({ file, line, field, words }: Problem, env: NodeJS.ProcessEnv): string {
  const name = escapedMarkdown(`${file}:${line}`);
  const repository = `${env['GITHUB_SERVER_URL']}/${env['HEAD_REPOSITORY'] || env['GITHUB_REPOSITORY']}`;
  const branchAndFile = `${branchOf(env)}/${file}`.split('/').map(encodeURIComponent).join('/');
  const address = (action: string) => `${repository}/${action}/${branchAndFile}`;
  // A file that is missing has no page to lead to. `plain=1` shows a text with its lines.
  const place = existsSync(file)
    ? `[${name}](${address('blob')}?plain=1#L${line}) ([pencil · lápiz](${address('edit')}))`
    : name;
  const said = languages.map(
    (language) => `  - ${escapedMarkdown(`${words[language].problem} ${words[language].hint}`)}`,
  );
  return [`- ${place}${field ? ` **${escapedMarkdown(field)}**` : ''}`, ...said].join('\n');
}

/** The branch that an editor changes: of a pull request, the one that it comes from. */
function branchOf(env: NodeJS.ProcessEnv): string {
  return env['GITHUB_HEAD_REF'] || env['GITHUB_REF_NAME'] || '';
}

/** The words as they are: what a file holds may not become a heading, a link or an HTML element. */
function escapedMarkdown(text: string): string {
  return text.replace(/\s+/g, ' ').replace(/[!-/:-@[-`{-~]/g, '\\$&');
}
