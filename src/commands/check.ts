import { problemsOf } from '../check/check.ts';
import { printProblems, reportLanguage } from '../check/report.ts';

/** Checks the writing, prints every problem in it, and ends with 1 where one must be mended. */
const problems = await problemsOf(process.cwd());
printProblems(problems, reportLanguage(process.argv, process.env));
process.exitCode = problems.some(({ severity }) => severity === 'error') ? 1 : 0;
