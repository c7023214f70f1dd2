import { toString } from 'mdast-util-to-string';
import { markdownToMdast } from 'satteri';
import { visit } from 'unist-util-visit';
import { expect, test } from 'vitest';
import type { Problem } from '../../src/check/check.ts';
import { annotation, summary } from '../../src/commands/github.ts';
import { at, problemsOfSample, sampleFiles } from '../sample.ts';

// What GitHub shows after a push: words in both languages, on the line, and in a summary with links.

const push = {
  GITHUB_SERVER_URL: 'https://github.example',
  GITHUB_REPOSITORY: 'owner/site',
  GITHUB_EVENT_NAME: 'push',
  GITHUB_REF_NAME: 'new-words',
};
const request = {
  ...push,
  GITHUB_EVENT_NAME: 'pull_request',
  GITHUB_REF_NAME: '7/merge',
  GITHUB_HEAD_REF: 'new words/ñ',
  HEAD_REPOSITORY: 'writer/site',
};

/** Its file need not be there. */
const problem = (more: Partial<Problem> = {}): Problem => {
  const words = { problem: 'is empty.', hint: 'Write it.' };
  const wordsOfBoth = { en: words, es: { problem: 'está vacío.', hint: 'Escríbalo.' } };
  const place = { file: 'content/a.md', line: 2, column: 1, field: 'title' };
  return { id: '', rule: '', severity: 'error', ...place, ...words, words: wordsOfBoth, ...more };
};

test('one run of the check finds the words in both languages', async () => {
  const files = sampleFiles();
  const file = at('es/work.md');
  const text = String(files[file]).replace(/^title: .*$/m, 'title:');
  const [english] = await problemsOfSample({ ...files, [file]: text });
  const [spanish] = await problemsOfSample({ ...files, [file]: text }, { language: 'es' });
  expect(english?.words).toEqual(spanish?.words);
  expect(english?.words.en).toMatchObject({ problem: english?.problem, hint: english?.hint });
  expect(english?.words.es).toMatchObject({ problem: spanish?.problem, hint: spanish?.hint });
  expect(english?.problem).not.toBe(spanish?.problem);
});

test('an annotation is one line on the line of its file, in both languages, whatever stands in the words', () => {
  const words = { en: { problem: '100%\nwrong', hint: 'Do.' }, es: { problem: 'mal: a, b', hint: 'Haga.' } };
  expect(annotation(problem({ file: 'content/a,b:c.md', words }))).toBe(
    '::error file=content/a%2Cb%3Ac.md,line=2,col=1,title=To mend · Por corregir::' +
      'title: 100%25%0Awrong Do.%0A%0Atitle: mal: a, b Haga.',
  );
  expect(annotation(problem({ severity: 'warning' }))).toMatch(/^::warning file=content\/a\.md,line=2,/);
});

test('the summary counts, leads to the line and to the pencil on the branch, and says what to do next', () => {
  const found = [
    problem({ file: 'README.md' }),
    problem({ file: 'README.md', line: 9, severity: 'warning' }),
  ];
  const onPush = summary(found, push);
  expect(onPush).toContain('1 to mend, 1 to look at');
  expect(onPush).toContain('1 por corregir, 1 por revisar');
  const addresses = (text: string) => text.match(/(?<=\]\()[^)]+/g);
  expect(addresses(onPush)).toEqual([
    'https://github.example/owner/site/blob/new-words/README.md?plain=1#L2',
    'https://github.example/owner/site/edit/new-words/README.md',
    'https://github.example/owner/site/blob/new-words/README.md?plain=1#L9',
    'https://github.example/owner/site/edit/new-words/README.md',
  ]);
  // Of a pull request, the branch that it comes from, which may be another repository's.
  expect(addresses(summary(found, request))?.[1]).toBe(
    'https://github.example/writer/site/edit/new%20words/%C3%B1/README.md',
  );
  expect(addresses(summary([problem()], push)), 'a file that is missing').toBeNull();

  const next = [found, [], [problem({ severity: 'warning' })]].map((problems) =>
    [push, request].map((env) => summary(problems, env).match(/^\*\*(?:What|Qué) .*$/gm)),
  );
  for (const lines of next.flat()) expect(lines).toHaveLength(2);
  const [[wrong] = [], [right, rightRequest] = [], [guess] = []] = next;
  expect(right).not.toEqual(wrong);
  expect(right).not.toEqual(rightRequest);
  expect(guess).toEqual(right);
});

test('nothing in the words becomes a heading, an element or a link to elsewhere, and a summary stays below what GitHub takes', () => {
  const nasty =
    '# <b onclick=x>[here](https://evil.example) ![x](y) *a* _b_ `c` ~~d~~ | $x$ \\ https://evil.example\n- e';
  const words = { en: { problem: nasty, hint: nasty }, es: { problem: nasty, hint: nasty } };
  const tree = markdownToMdast(
    summary([problem({ field: '*a*', words })], { ...push, GITHUB_REF_NAME: '<b>' }),
  );
  const plain = ['root', 'heading', 'paragraph', 'strong', 'text', 'list', 'listItem'];
  visit(tree, (node) => {
    // An address that is printed as it is may be a link to itself.
    if (node.type === 'link') expect(toString(node)).toBe(node.url);
    else expect(plain).toContain(node.type);
  });
  expect(toString(tree)).toContain(nasty.replaceAll('\n', ' '));

  const many = Array.from({ length: 3000 }, () => problem());
  expect(summary(many, push)).toMatch(/\b2500\b/);
  expect(summary(many, push).length).toBeLessThan(1 << 20);
});
