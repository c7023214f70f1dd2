import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { pointAt } from '../schema/content-file.ts';
import type { Problem, Report, Rule } from './rule.ts';
import { readSite } from './site.ts';

const folder = join(import.meta.dirname, 'rules');

/** Every rule, by the name of its file. */
export async function allRules(): Promise<Rule[]> {
  const files = readdirSync(folder).sort();
  return Promise.all(
    files.map(async (file) => ((await import(`./rules/${file}`)) as { default: Rule }).default),
  );
}

/**
 * All that is wrong with the writing of a project, in one go, in the order of the files.
 * @param root The project's folder, which holds `content/`.
 */
export async function problemsOf(root: string): Promise<Problem[]> {
  const site = readSite(root);
  const rules = await allRules();
  const problems: Problem[] = [];
  await Promise.all(
    rules.map(async ({ name, severity, canBeAllowed, check }: Rule) => {
      const report: Report = (file, place, problem, fix) => {
        if (canBeAllowed && file.field(['allow', name])) return;
        const offset: number = typeof place === 'number' ? place : file.offsetOf(place);
        const field = typeof place === 'number' ? {} : { field: place.join('.') };
        problems.push({
          file: file.path,
          ...pointAt(file.text, offset),
          ...field,
          rule: name,
          severity: severity ?? 'error',
          problem,
          fix,
        });
      };
      await check(site, report);
    }),
  );
  const key = ({ file, line, column }: Problem) =>
    `${file} ${String(line).padStart(6)} ${String(column).padStart(6)}`;
  return problems.sort((a, b) => key(a).localeCompare(key(b)));
}
