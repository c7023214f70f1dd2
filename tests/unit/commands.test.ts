import { join } from 'node:path';
import { afterAll, beforeEach, expect, test } from 'vitest';
import { ProjectCopy, onDay } from '../project-copy.ts';

// The check as an editor runs it: its words, its exit code, and what it leaves alone.

let copy = new ProjectCopy();
const check = (args: string[] = [], env: NodeJS.ProcessEnv = {}) =>
  copy.run('src/commands/check.ts', args, {
    ...onDay('2026-06-01'),
    LANG: 'C',
    LC_ALL: '',
    LC_MESSAGES: '',
    ...env,
  });

beforeEach(() => {
  copy[Symbol.dispose]();
  copy = new ProjectCopy();
});
afterAll(() => copy[Symbol.dispose]());

test('the sample site has nothing to mend and nothing to look at, and the check changes none of it', async () => {
  const before = copy.digest('content');
  const { status, output } = await check();
  expect(output).toContain('The writing: 0 to mend, 0 to look at.');
  expect(status).toBe(0);
  expect(copy.digest('content')).toBe(before);
});

test('all problems are told in one run, in Spanish where that is asked for or where the system speaks it', async () => {
  copy.edit('content/costa-rica/es/work.md', /title: .*/, 'title:');
  copy.edit('content/costa-rica/country.yaml', 'value: 21450', 'value: 21,450');
  const [asked, system, english] = await Promise.all([
    check(['--lang', 'es']),
    check([], { LANG: 'es_MX.UTF-8' }),
    check(),
  ]);
  for (const { output, status } of [asked, system]) {
    expect(status).toBe(1);
    expect(output).toContain('content/costa-rica/es/work.md:2:1 title — está vacío.');
    expect(output).toContain('figures.served.value — no es un número entero.');
    expect(output).toContain('Los textos: 2 por corregir, 0 por revisar.');
  }
  expect(english.output).toContain('content/costa-rica/es/work.md:2:1 title — is empty.');
});

test('a warning is printed and stops nothing', async () => {
  const { status, output } = await check([], onDay('2036-06-01'));
  expect(output).toContain('warning:');
  expect(status).toBe(0);
});

test('on GitHub, the check also writes each problem on its line and the summary of the run', async () => {
  copy.edit('content/costa-rica/es/work.md', /title: .*/, 'title:');
  copy.write('summary.md', '');
  const { output } = await check([], {
    GITHUB_ACTIONS: 'true',
    GITHUB_STEP_SUMMARY: join(copy.folder, 'summary.md'),
  });
  expect(output).toMatch(
    /^::error file=content\/costa-rica\/es\/work\.md,line=2,.*is empty\..*está vacío\./m,
  );
  expect(copy.read('summary.md')).toContain('1 por corregir, 0 por revisar');
});
