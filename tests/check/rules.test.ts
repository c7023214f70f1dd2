import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Problem } from '../../src/check/check.ts';
import { at, jpeg, problemsOfSample, sampleFiles, type Files } from '../sample.ts';
import type { Cases, InvalidCase } from './case.ts';

const stages = ['allowances', 'encoding', 'fields', 'syntax'];
const namesIn = (folder: string) => readdirSync(folder).map((file) => file.replace(/\.\w+$/, ''));
const rules = namesIn('src/check/rules');
const lists = await Promise.all(
  namesIn('tests/check/cases').map(async (name): Promise<[string, Cases]> => {
    const module = (await import(`./cases/${name}.ts`)) as { default: Cases };
    return [name, module.default];
  }),
);

/** The sample site with a small photograph, which takes no time to decode. */
const before: Files = { ...sampleFiles(), [at('images/bread-before-sunrise.jpg')]: await jpeg(120, 100) };

const brief = (problems: readonly Problem[]) =>
  problems.map(
    ({ file, line, rule, severity, field, problem }) =>
      `${severity} ${rule} ${file}:${line}${field ? ` ${field}` : ''} — ${problem}`,
  );

test('each rule and each stage of the reader has a list of cases, the valid ones the longer', () => {
  // What a rule says of code is tried on copies of the project, in languages.test.ts.
  const ofCode = 'language-rows';
  expect(lists.map(([name]) => name)).toEqual([...rules.filter((rule) => rule !== ofCode), ...stages].sort());
  for (const [name, { valid, invalid }] of lists) {
    expect(invalid.length, name).toBeGreaterThan(0);
    expect(valid.length, name).toBeGreaterThan(invalid.length);
  }
});

test('the sample site has nothing to tell on its day, and no error years later', async () => {
  expect(brief(await problemsOfSample(sampleFiles()))).toEqual([]);
  for (const today of ['2028-01-01', '2031-12-31']) {
    const problems = await problemsOfSample(sampleFiles(), { today });
    expect(brief(problems.filter(({ severity }) => severity === 'error'))).toEqual([]);
  }
});

test('every message that is told has its words in every language of the check', () => {
  const table = (language: string) =>
    JSON.parse(readFileSync(`src/check/messages/${language}.json`, 'utf8')) as Record<string, string[]>;
  const [en, es] = [table('en'), table('es')];
  expect(Object.keys(es)).toEqual(Object.keys(en));
  const placeholders = (text = '') => (text.match(/\{\w+\}/g) ?? []).sort();
  for (const [id, words] of Object.entries(en)) {
    for (const [index, text] of words.entries()) {
      const translation = es[id]?.[index];
      expect(placeholders(translation), id).toEqual(placeholders(text));
      if (text) expect(translation, id).not.toBe(text);
    }
  }
});

describe.each(lists)('%s', (rule, { severity = 'error', valid, invalid }) => {
  for (const { name, edit, options, warns } of valid)
    test(`passes: ${name}`, async () => {
      const problems = await problemsOfSample(edit(before), options);
      const told = problems.filter((problem) => !warns || problem.severity === 'error');
      expect(told, brief(told).join('\n')).toEqual([]);
    });

  for (const wrong of invalid)
    test(`tells: ${wrong.name}`, async () => {
      const files = wrong.edit(before);
      const problems = await problemsOfSample(files, wrong.options);
      const found = problems.filter(isMeant({ severity, ...wrong }, rule, files));
      expect(found, brief(problems).join('\n')).not.toEqual([]);
      if (wrong.alone) expect(problems, brief(problems).join('\n')).toHaveLength(1);
    });
});

/** Whether a problem is the one that a case expects. */
function isMeant({ severity, file, on, field, says }: InvalidCase, rule: string, files: Files) {
  return (problem: Problem): boolean => {
    const content = files[problem.file];
    const text = typeof content === 'string' ? content : '';
    const line = text.normalize('NFC').split(/\r?\n/)[problem.line - 1] ?? '';
    const pieces = typeof on === 'string' ? [on] : on;
    return (
      problem.rule === rule &&
      (severity === 'any' || problem.severity === severity) &&
      (!file || problem.file === at(file)) &&
      (!pieces || pieces.some((piece) => line.includes(piece))) &&
      (!field || problem.field === field) &&
      `${problem.problem} ${problem.hint}`.includes(says ?? '')
    );
  };
}
