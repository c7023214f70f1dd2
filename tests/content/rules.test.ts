import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, readdirSync, rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { allRules, problemsOf } from '../../src/check/check.ts';
import { ProjectCopy } from '../project-copy.ts';

const rules = await allRules();
let copy: ProjectCopy;
let dist: string;

beforeAll(() => {
  copy = new ProjectCopy();
  copy.write('dist/en/mexico/index.html', 'the last good site');
  dist = copy.digest('dist');
});
afterAll(() => copy[Symbol.dispose]());

/** Puts the writing back as it is. */
function restore(): void {
  for (const part of ['content', 'src/i18n']) {
    rmSync(join(copy.folder, part), { recursive: true, force: true });
    copy.restore(part);
  }
}

/** The line that a fixture means, as it stands after the change; the first where the file is gone. */
function lineOf(file: string, on: string | undefined): number | undefined {
  if (!on) return undefined;
  const text = copy.read(file).normalize('NFC');
  return text.slice(0, text.indexOf(on)).split('\n').length;
}

test('the real content passes, without a warning', async () => {
  expect(await problemsOf('.')).toEqual([]);
});

test('each rule has a file of its name, says in both languages what it asks, and is broken by a fixture', () => {
  const files = readdirSync('src/check/rules').map((file) => file.replace('.ts', ''));
  expect(rules.map(({ name }) => name)).toEqual(files);
  for (const { sentence, breaks } of rules) {
    expect(sentence.en).not.toBe(sentence.es);
    expect(breaks.length).toBeGreaterThan(0);
  }
});

describe.each(rules)('$name', ({ name, severity = 'error', breaks }) => {
  test.each(breaks)('$name', async ({ change, file, on, field, says }) => {
    restore();
    await change(copy);
    const line = lineOf(file, on);
    const problems = await problemsOf(copy.folder);
    const found = problems.filter(
      (problem) =>
        problem.ruleId === name &&
        problem.file === file &&
        (line === undefined || problem.line === line) &&
        (!field || problem.field === field),
    );
    expect(found.length, JSON.stringify(problems, undefined, 1)).toBeGreaterThan(0);
    expect(found.some(({ fatal }) => fatal === (severity === 'error'))).toBe(true);
    if (says) expect(found.map(({ reason, note }) => `${reason} ${note}`).join('\n')).toContain(says);
  });
});

test('a build of what must be mended ends with 1, names file, line and field, and leaves the last good site to the byte', async () => {
  restore();
  for (const { severity, breaks } of rules) {
    const [fixture] = breaks;
    if (severity === 'warning' || !fixture) continue;
    await fixture.change(copy);
    const line = lineOf(fixture.file, fixture.on);
    const { status, output } = await copy.build({ LANG: 'C', GITHUB_ACTIONS: 'true' });
    restore();
    expect(status, output).toBe(1);
    expect(output).toMatch(
      new RegExp(`^${fixture.file.replaceAll('.', '\\.')}:${line ?? '\\d+'}:\\d+ .*— .+\\n {4}\\S`, 'm'),
    );
    expect(output).toContain(`::error file=${fixture.file},line=`);
    expect(copy.digest('dist')).toBe(dist);
  }
});

test.each([
  ['en', 'content/README.md'],
  ['es', 'content/LEEME.md'],
] as const)(
  'the explanation for editors in %s quotes messages and exceptions that exist',
  (language, file) => {
    const explanation = readFileSync(file, 'utf8');
    const sources = ['src/check/rules', 'src/schema']
      .flatMap((folder) => readdirSync(folder).map((name) => readFileSync(join(folder, name), 'utf8')))
      .join('\n');
    const [, table = ''] = explanation.split(/^## (?:The ten|Los diez).*$/m);
    const messages = [...table.matchAll(/^\| `([^`]+)`/gm)].map(([, message = '']) => message);
    expect(messages).toHaveLength(10);
    for (const piece of messages
      .flatMap((message) => message.split('…'))
      .map((piece) => piece.replaceAll('"', '').trim()))
      expect(sources, `${language}: ${piece}`).toContain(piece);
    const allowed = rules.filter(({ canBeAllowed }) => canBeAllowed).map(({ name }) => name);
    const [, list = ''] = /^(?:This works for|Esto sirve para) ([^.]+)\./m.exec(explanation) ?? [];
    expect([...list.matchAll(/`([^`]+)`/g)].map(([, name]) => name)).toEqual(allowed);
  },
);

test('all problems are told in one run, in Spanish where that is asked for or where the system speaks it', async () => {
  restore();
  copy.edit('content/mexico/es/work.md', /title: .*/, 'title:');
  copy.edit('content/mexico/country.yaml', 'value: 90700', 'value: 90,700');
  const asked = await copy.run('src/commands/check.ts', ['--lang', 'es'], { LANG: 'C' });
  const system = await copy.run('src/commands/check.ts', [], {
    LANG: 'es_MX.UTF-8',
    LC_ALL: '',
    LC_MESSAGES: '',
  });
  const english = await copy.run('src/commands/check.ts', [], { LANG: 'C' });
  for (const { output, status } of [asked, system]) {
    expect(status).toBe(1);
    expect(output).toContain('content/mexico/es/work.md:2:1 title — está vacío.');
    expect(output).toContain('figures.served.value — no es un número entero.');
    expect(output).toContain('Los textos: 2 por corregir, 0 por revisar.');
  }
  expect(english.output).toContain('content/mexico/es/work.md:2:1 title — is empty.');
  restore();
});

test('a warning is printed and stops nothing', async () => {
  restore();
  copy.edit('content/mexico/country.yaml', 'reviewBy: 2027-06-30', 'reviewBy: 2025-06-30');
  const { status, output } = await copy.run('src/commands/check.ts', [], { LANG: 'C' });
  restore();
  expect(output).toContain('warning:');
  expect(status).toBe(0);
});

test('an exception that an editor writes down with a reason is respected', async () => {
  restore();
  copy.edit('content/mexico/es/help.md', 'gratuita', 'gratuita por 30 días');
  expect((await problemsOf(copy.folder)).map(({ ruleId }) => ruleId)).toEqual(['same-facts']);
  copy.edit(
    'content/mexico/es/help.md',
    'updated:',
    'allow:\n  same-facts: En español la fuente dice más\nupdated:',
  );
  expect(await problemsOf(copy.folder)).toEqual([]);
});

test('a link out of the folder is refused', async () => {
  restore();
  symlinkSync('/etc/hostname', join(copy.folder, 'content/mexico/es/secret.md'));
  const problems = await problemsOf(copy.folder);
  expect(problems.map(({ file, ruleId }) => [file, ruleId])).toContainEqual([
    'content/mexico/es/secret.md',
    'file-names',
  ]);
  restore();
});

test('a page that was there in the last commit may not go without a redirect', async () => {
  restore();
  const git = (...args: string[]) =>
    execFileSync('git', ['-C', copy.folder, '-c', 'user.name=x', '-c', 'user.email=x@example.org', ...args]);
  git('init', '-q');
  git('add', 'content');
  git('commit', '-qm', 'before');
  const story = 'stories/women-who-support-survivors.md';
  for (const locale of ['en', 'es']) copy.remove(`content/mexico/${locale}/${story}`);
  const gone = [
    '/en/mexico/stories/women-who-support-survivors/',
    '/es/mexico/historias/mujeres-que-acompanan-a-sobrevivientes/',
  ];
  const missing = await problemsOf(copy.folder);
  expect(missing.map(({ ruleId, file }) => [ruleId, file])).toEqual(
    ['en', 'es'].map((locale) => ['gone', `content/mexico/${locale}/${story}`]),
  );
  for (const [index, path] of gone.entries()) expect(missing[index]?.reason).toContain(path);

  git('add', '-A', 'content');
  git('commit', '-qm', 'taken away');
  expect((await problemsOf(copy.folder)).map(({ ruleId }) => ruleId)).toEqual(['gone', 'gone']);

  copy.write('content/redirects.yaml', `${gone[0]}: /en/mexico/\n${gone[1]}: /es/mexico/\n`);
  expect(await problemsOf(copy.folder)).toEqual([]);
  rmSync(join(copy.folder, '.git'), { recursive: true });

  restore();
  git('init', '-q');
  git('add', 'content');
  git('commit', '-qm', 'before');
  copy.edit(`content/mexico/es/${story}`, /address: .*/, 'address: otra');
  const changed = async () => (await problemsOf(copy.folder)).map(({ ruleId, field }) => [ruleId, field]);
  expect(await changed()).toEqual([['gone', 'address']]);
  git('commit', '-qam', 'another address');
  expect(await changed()).toEqual([['gone', 'address']]);
  rmSync(join(copy.folder, '.git'), { recursive: true });
});

test('the check leaves no file behind but its memory of the dictionary', async () => {
  restore();
  mkdirSync(join(copy.folder, 'content/mexico/images'), { recursive: true });
  const before = copy.digest('content');
  await copy.run('src/commands/check.ts');
  expect(copy.digest('content')).toBe(before);
});
