import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { addLanguages } from '../grown-site.ts';
import { ProjectCopy, digestOf, onDay } from '../project-copy.ts';
import { sampleProject } from '../sample-build.ts';
import { builtPages, isMissing } from '../site.ts';

const country = 'content/costa-rica';

test('another folder, time zone, locale and day, byte-order marks, CRLF and decomposed accents change no byte of the site', async () => {
  using sample = new ProjectCopy('sample');
  for (const file of [
    'country.yaml',
    'es/overview.md',
    'es/stories/bread-before-sunrise.md',
    'en/displacement.md',
  ]) {
    const text = sample.read(`${country}/${file}`);
    sample.write(`${country}/${file}`, `\uFEFF${text.normalize('NFD').replaceAll('\n', '\r\n')}`);
    expect(sample.read(`${country}/${file}`)).not.toBe(text);
  }
  const { status, output } = await sample.build({
    ...onDay('2031-02-03'),
    TZ: 'Pacific/Kiritimati',
    LANG: 'es_MX.UTF-8',
  });
  expect(status, output).toBe(0);
  const pages = (folder: string) => builtPages(join(folder, 'dist')).map(({ path, html }) => [path, html]);
  expect(pages(sample.folder)).toEqual(pages(sampleProject));
  expect(sample.digest('dist')).toBe(digestOf(join(sampleProject, 'dist')));
});

test('a preview says on every page that it is one, shows drafts, stays out of search engines, and opens from a folder', async () => {
  using copy = new ProjectCopy();
  addLanguages(copy);
  const { status, output } = await copy.build({}, ['--preview']);
  expect(status, output).toBe(0);
  const pages = builtPages(join(copy.folder, 'dist'));
  // A language that is on its way is seen here and nowhere else, with what it lacks in the default one.
  const draft = pages.find(({ path }) => path === '/pt/costa-rica/');
  expect(draft?.$('#overview > .prose').attr('lang')).toBeUndefined();
  expect(draft?.$('#work > .prose').attr('lang')).toBe('en');
  expect(draft?.$('#help .button-filled, main .button-filled').text()).toMatch(/\p{L}/u);
  expect(pages.length).toBeGreaterThan(10);
  for (const { $, path } of pages) {
    expect($('header .preview-bar').text()).toMatch(/\p{L}{4}/u);
    expect($('meta[name=robots]').attr('content')).toBe('noindex');
    expect($('link[rel=canonical], link[rel=alternate]')).toHaveLength(0);
    if (isMissing(path)) continue;
    const file = join(copy.folder, 'dist', path, 'index.html');
    const links = $('a[href], link[href], img[src], source[srcset]')
      .toArray()
      .flatMap(({ attribs }) => (attribs['href'] ?? attribs['src'] ?? attribs['srcset'] ?? '').split(', '))
      .filter((link) => !/^(https|mailto):|^#/.test(link));
    expect(links.length).toBeGreaterThan(5);
    const lost = links.filter((link) => !existsSync(join(file, '..', link.replace(/[#\s].*/, ''))));
    expect(lost, path).toEqual([]);
  }
});

test('input that is not whole stops the build, names file, line and field, and leaves the last good site untouched', async () => {
  using copy = new ProjectCopy();
  copy.write('dist/index.html', 'the last good site');
  const before = copy.digest('dist');
  const mistakes: [file: string, field: RegExp, change: (file: string) => void][] = [
    [`${country}/en/overview.md`, /missing/, (file) => copy.remove(file)],
    [`${country}/en/overview.md`, /lead/, (file) => copy.edit(file, /^lead: .*\n.*\n.*\n/m, '')],
    [
      `${country}/es/displacement.md`,
      /parts\.stateless/,
      (file) => copy.edit(file, /^ {6}stateless: .*\n/m, ''),
    ],
    [`${country}/en/work.md`, /\{wanted\}/, (file) => copy.edit(file, 'Our lawyers', 'Our {wanted} lawyers')],
    ['src/i18n/es.json', /figures\.asOf/, (file) => copy.edit(file, /\n +"asOf": .*/, '')],
    [`${country}/images/bread-before-sunrise.jpg`, /./, (file) => copy.write(file, 'no picture')],
  ];
  for (const [file, field, change] of mistakes) {
    const whole = existsSync(join(copy.folder, file)) ? copy.bytes(file) : '';
    change(file);
    const { status, output } = await copy.build({ GITHUB_ACTIONS: 'true' });
    copy.write(file, whole);
    expect(status, file).toBe(1);
    expect(output).toMatch(field);
    expect(output).toMatch(new RegExp(`^${file.replaceAll('.', '\\.')}:\\d+:\\d+ .*— .+\\n {4}\\S`, 'm'));
    expect(output).toContain(`::error file=${file},line=`);
    expect(output).not.toMatch(/^\s+at .*:\d+:\d+\)?$/m);
    expect(copy.digest('dist')).toBe(before);
  }
});
