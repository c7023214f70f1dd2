import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { browserPath } from './browser.ts';

// Everything that must hold before a change is published, cheapest first. Exit code 1 where any of it fails.

interface Count {
  passed: number;
  failed: number;
}

interface Stage {
  name: string;
  command: string[];
  /** Reads the count from the report that the tool wrote; without it, the stage counts as one test. */
  count?: () => Count;
}

const reports = mkdtempSync(join(tmpdir(), 'hias-tests-'));
const report = (name: string) => join(reports, `${name}.json`);

const vitest = (name: string, ...folders: string[]): Stage => ({
  name: `Vitest: ${folders.join(', ')}`,
  command: [
    ...['node_modules/vitest/vitest.mjs', 'run', '--config', 'tests/vitest.config.ts', ...folders],
    ...['--reporter=default', '--reporter=json', `--outputFile.json=${report(name)}`],
  ],
  count: () => {
    const { numPassedTests, numTotalTests } = JSON.parse(readFileSync(report(name), 'utf8'));
    return { passed: numPassedTests, failed: numTotalTests - numPassedTests };
  },
});

const stages: Stage[] = [
  { name: 'Format (Prettier)', command: ['node_modules/prettier/bin/prettier.cjs', '--check', '.'] },
  {
    name: 'Lint (ESLint)',
    command: [
      'node_modules/eslint/bin/eslint.js',
      '--config',
      'tests/eslint.config.js',
      '--max-warnings=0',
      '.',
    ],
  },
  { name: 'Types (astro check)', command: ['node_modules/astro/bin/astro.mjs', 'check'] },
  vitest('sources', 'tests/unit', 'tests/content'),
  { name: 'Build', command: ['src/commands/build.ts'] },
  vitest('built', 'tests/build'),
  {
    name: 'Playwright: tests/e2e',
    command: ['node_modules/@playwright/test/cli.js', 'test', '--config', 'tests/playwright.config.ts'],
    count: () => {
      const { stats } = JSON.parse(readFileSync(report('browser'), 'utf8'));
      return { passed: stats.expected, failed: stats.unexpected + stats.flaky + stats.skipped };
    },
  },
];

process.env['CHROMIUM_PATH'] = await browserPath();
process.env['PLAYWRIGHT_JSON_OUTPUT_NAME'] = report('browser');

const results = stages.map((stage) => ({ name: stage.name, ...run(stage) }));
rmSync(reports, { recursive: true });

console.log('\nStage                             passed  failed');
for (const { name, passed, failed } of results) {
  console.log(`${name.padEnd(32)}${String(passed).padStart(8)}${String(failed).padStart(8)}`);
}
const total = (key: keyof Count) => results.reduce((sum, result) => sum + result[key], 0);
console.log(`\n${total('passed')} passed, ${total('failed')} failed`);
process.exit(total('failed') > 0 ? 1 : 0);

/** Runs one stage. A tool that fails without a count, or counts nothing, has failed once. */
function run({ name, command, count }: Stage): Count {
  console.log(`\n── ${name}`);
  const { status } = spawnSync(process.execPath, command, { stdio: 'inherit' });
  const single: Count = status === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
  if (!count) return single;
  try {
    const { passed, failed } = count();
    return { passed, failed: status === 0 && passed > 0 ? failed : Math.max(failed, 1) };
  } catch {
    return { passed: 0, failed: 1 };
  }
}
