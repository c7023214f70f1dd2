import { mustStop, problemsOf } from '../check/check.ts';
import { printProblems, reportLanguage } from '../check/report.ts';

// Checks the writing, prints every problem in it, and ends with 1 where one must be mended.
const language = reportLanguage(process.argv, process.env);
const problems = await problemsOf(process.cwd(), language);
printProblems(problems, language);
process.exitCode = mustStop(problems) ? 1 : 0;
