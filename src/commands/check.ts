import { appendFileSync } from 'node:fs';
import { mustStop, problemsOf } from '../check/check.ts';
import { filesBelow } from '../model/files.ts';
import { previousTexts } from '../model/previous.ts';
import { summary } from './github.ts';
import { printProblems, reportOptions } from './report.ts';

// Checks the writing, prints every problem in it, on GitHub also as the run's summary, and ends with 1 where one must
// be mended. `--against <branch>` compares with the branch that a pull request goes to, where no page may vanish.
const { language, against } = reportOptions(process.argv.slice(2), process.env);
try {
  const previous = previousTexts(process.cwd(), against);
  const problems = await problemsOf(filesBelow('.'), {
    language,
    previous,
    isAgainst: against !== undefined,
  });
  printProblems(problems, language);
  const page = process.env['GITHUB_STEP_SUMMARY'];
  if (page) appendFileSync(page, summary(problems, process.env));
  process.exitCode = mustStop(problems) ? 1 : 0;
} catch (error) {
  if (!against) throw error;
  console.error(String(error));
  process.exitCode = 1;
}
