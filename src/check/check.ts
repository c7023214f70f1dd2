import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { VFileMessage } from 'vfile-message';
import type { Language, Problem, Report, Rule } from './rule.ts';
import { readSite } from './site.ts';

const folder = join(import.meta.dirname, 'rules');

/** Every rule, by the name of its file. */
export async function allRules(): Promise<Rule[]> {
  const addresses = readdirSync(folder)
    .sort()
    .map((file) => pathToFileURL(join(folder, file)).href);
  const modules: { default: Rule }[] = await Promise.all(
    addresses.map((address) => import(/* @vite-ignore */ address)),
  );
  return modules.map((module) => module.default);
}

/**
 * All that is wrong with the writing of a project, in one go, in the order of the files.
 * @param root The project's folder, which holds `content/`.
 * @param language The language of the messages.
 */
export async function problemsOf(root: string, language: Language = 'en'): Promise<Problem[]> {
  const site = readSite(root);
  const problems: Problem[] = [];
  for (const { name, severity, canBeAllowed, check } of await allRules()) {
    const report: Report = (file, place, problem, fix) => {
      if (canBeAllowed && file.field(['allow', name])) return;
      const offset = typeof place === 'number' ? place : file.offsetOf(place);
      const message = new VFileMessage(problem[language], { place: file.pointAt(offset), ruleId: name });
      problems.push(
        Object.assign(message, {
          file: file.path,
          note: fix[language],
          fatal: severity !== 'warning',
          ...(typeof place !== 'number' && { field: place.join('.') }),
        }),
      );
    };
    await check(site, report);
  }
  // What cannot be read or used is told once; what other rules find in it follows from that.
  const unreadable = new Set(
    problems.filter(({ ruleId }) => ruleId === 'unreadable').map(({ file }) => file),
  );
  const broken = problems.filter(({ ruleId }) => ruleId === 'fields');
  const follows = (problem: Problem) =>
    (problem.ruleId !== 'unreadable' && unreadable.has(problem.file)) ||
    (problem.ruleId !== 'fields' &&
      broken.some(({ file, field }) => file === problem.file && `${problem.field}.`.startsWith(`${field}.`)));
  const told = problems.filter((problem) => !follows(problem));
  return told.sort(
    (a, b) =>
      (a.file ?? '').localeCompare(b.file ?? '') ||
      (a.line ?? 0) - (b.line ?? 0) ||
      (a.column ?? 0) - (b.column ?? 0),
  );
}

/** Whether a problem among these stops the build. */
export function mustStop(problems: Problem[]): boolean {
  return problems.some(({ fatal }) => fatal);
}
