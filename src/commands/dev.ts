import { watch } from 'node:fs';
import { dev } from 'astro';
import { problemsOf } from '../check/check.ts';
import { previousTexts } from '../model/previous.ts';
import { printProblems, reportOptions } from '../check/report.ts';
import { filesBelow } from '../model/files.ts';

// Serves the site from its sources, reloads it on every change, and tells what is wrong with the writing.
await dev({});
await tellProblems();
let wait: NodeJS.Timeout | undefined;
watch('content', { recursive: true }, () => {
  // Programs save a file in several steps.
  clearTimeout(wait);
  wait = setTimeout(() => void tellProblems(), 300);
});

async function tellProblems(): Promise<void> {
  const { language } = reportOptions(process.argv.slice(2), process.env);
  const previous = previousTexts(process.cwd());
  printProblems(await problemsOf(filesBelow('.'), { language, previous }), language);
}
