import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { availableParallelism, setPriority, tmpdir } from 'node:os';
import { join } from 'node:path';
import { browserPath } from './browser.ts';

// Everything that must hold before a change is published. Stages that do not wait for each other run side by side.
// `tests/run.ts build` runs one part, with the stages that it needs first. Exit code 1 where any of it fails.

interface Count {
  passed: number;
  failed: number;
}

interface Stage {
  name: string;
  /** Names the stage in `npm run test:…`. */
  part: string;
  command: string[];
  needs?: string[];
  /** Reads the count from the report that the tool wrote; without it, the stage counts as one test. */
  count?: () => Count;
}

const reports = mkdtempSync(join(tmpdir(), 'hias-tests-'));
const report = (name: string) => join(reports, `${name}.json`);

const vitest = (part: string, needs: string[], ...files: string[]): Stage => ({
  name: `Vitest: ${files.join(', ')}`,
  part,
  needs,
  command: [
    ...['node_modules/vitest/vitest.mjs', 'run', ...files, '--reporter=dot', '--reporter=json'],
    `--outputFile.json=${report(files.join().replace(/\W+/g, '-'))}`,
  ],
  count: () => {
    const file = report(files.join().replace(/\W+/g, '-'));
    const { numPassedTests, numTotalTests } = JSON.parse(readFileSync(file, 'utf8'));
    return { passed: numPassedTests, failed: numTotalTests - numPassedTests };
  },
});

// The longest first, where nothing else decides.
const stages: Stage[] = [
  { name: 'Build the sample site', part: 'sample', command: ['tests/sample-build.ts'] },
  { name: 'Build the live site', part: 'site', command: ['src/commands/build.ts'] },
  {
    name: 'Playwright: tests/e2e',
    part: 'e2e',
    needs: ['sample'],
    command: ['node_modules/@playwright/test/cli.js', 'test'],
    count: () => {
      const { stats } = JSON.parse(readFileSync(report('browser'), 'utf8'));
      return { passed: stats.expected, failed: stats.unexpected + stats.flaky + stats.skipped };
    },
  },
  vitest('build', ['sample'], 'tests/build'),
  vitest('live', ['site'], 'tests/live'),
  vitest('unit', [], 'tests/unit', 'tests/check'),
  // Only where it is asked for: it needs nginx and Caddy.
  vitest('hosts', [], 'tests/hosts'),
  { name: 'Types (astro check)', part: 'types', command: ['node_modules/astro/bin/astro.mjs', 'check'] },
  {
    name: 'Lint (ESLint)',
    part: 'lint',
    command: ['node_modules/eslint/bin/eslint.js', '--max-warnings=0', '.'],
  },
  {
    name: 'Format (Prettier)',
    part: 'format',
    command: ['node_modules/prettier/bin/prettier.cjs', '--check', '.'],
  },
];

process.env['PLAYWRIGHT_JSON_OUTPUT_NAME'] = report('browser');

const asked = process.argv.slice(2);
const isWanted = (stage: Stage): boolean =>
  (asked.length === 0 && stage.part !== 'hosts') ||
  asked.includes(stage.part) ||
  stages.some((other) => other.needs?.includes(stage.part) && asked.includes(other.part));

if (stages.some((stage) => isWanted(stage) && ['build', 'e2e', 'live'].includes(stage.part)))
  process.env['CHROMIUM_PATH'] = await browserPath();

const started = Date.now();
const results = await runAll(stages.filter(isWanted));
rmSync(reports, { recursive: true });

console.log(`\n${'Stage'.padEnd(36)}passed  failed  seconds`);
for (const { name, passed, failed, seconds } of results)
  console.log(
    `${name.padEnd(34)}${String(passed).padStart(8)}${String(failed).padStart(8)}${seconds.toFixed(1).padStart(9)}`,
  );
const total = (key: keyof Count) => results.reduce((sum, result) => sum + result[key], 0);
console.log(`In all ${((Date.now() - started) / 1000).toFixed(1)} seconds.`);
console.log(`\n${total('passed')} passed, ${total('failed')} failed`);
process.exitCode = total('failed') > 0 ? 1 : 0;

interface Result extends Count {
  name: string;
  seconds: number;
}

/** Runs the stages, each after those that it needs; one more at once than there are cores, as browsers and builds wait. */
async function runAll(waiting: Stage[]): Promise<Result[]> {
  const lanes = Math.min(3, availableParallelism() + 1);
  const running = new Map<string, Promise<void>>();
  const done: Result[] = [];
  const isReady = ({ needs = [] }: Stage) =>
    needs.every((part) => !waiting.some((stage) => stage.part === part) && !running.has(part));
  while (waiting.length + running.size > 0) {
    const next = running.size < lanes ? waiting.find(isReady) : undefined;
    if (next) {
      waiting.splice(waiting.indexOf(next), 1);
      running.set(
        next.part,
        run(next).then((result) => {
          done.push(result);
          running.delete(next.part);
        }),
      );
    } else await Promise.race(running.values());
  }
  return done;
}

/** Runs one stage. A tool that fails without a count, or counts nothing, has failed once. */
async function run({ name, part, command, count }: Stage): Promise<Result> {
  const begun = Date.now();
  const child = spawn(process.execPath, command, { stdio: ['ignore', 'pipe', 'pipe'] });
  // The rules of the check keep one core busy for longest: whatever else runs makes way for them.
  if (child.pid && part !== 'unit') setPriority(child.pid, 5);
  let output = '';
  child.stdout.on('data', (chunk) => (output += chunk));
  child.stderr.on('data', (chunk) => (output += chunk));
  const status = await new Promise((ended) => child.on('close', ended));
  console.log(`\n── ${name}\n${output}`);
  const seconds = (Date.now() - begun) / 1000;
  const failed = { name, seconds, passed: 0, failed: 1 };
  if (!count) return status === 0 ? { name, seconds, passed: 1, failed: 0 } : failed;
  try {
    const counted = count();
    const isWhole = status === 0 && counted.passed > 0;
    return {
      name,
      seconds,
      passed: counted.passed,
      failed: isWhole ? counted.failed : Math.max(counted.failed, 1),
    };
  } catch {
    return failed;
  }
}
