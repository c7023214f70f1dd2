import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { ProjectCopy } from '../project-copy.ts';
import { builtPage, builtPages } from '../site.ts';

test('input that is not whole stops the build, names file and field, and leaves the last good site untouched', async () => {
  using copy = new ProjectCopy();
  copy.write('dist/index.html', 'the last good site');
  const before = copy.digest('dist');
  const mistakes: [file: string, change: () => void, field: RegExp][] = [
    ['content/mexico/es/work.md', () => copy.remove('content/mexico/es/work.md'), /missing/],
    [
      'content/mexico/en/overview.md',
      () => copy.edit('content/mexico/en/overview.md', /^lead: .*\n.*\n.*\n/m, ''),
      /lead/,
    ],
    [
      'content/mexico/es/ethics.md',
      () => copy.edit('content/mexico/es/ethics.md', 'report:', 'reprot:'),
      /reprot/,
    ],
    [
      'content/mexico/country.yaml',
      () => copy.edit('content/mexico/country.yaml', '    source: hias\n', ''),
      /source/,
    ],
    [
      'content/mexico/es/displacement.md',
      () => copy.edit('content/mexico/es/displacement.md', /^ {6}stateless: .*\n/m, ''),
      /figures\.displaced\.parts\.stateless/,
    ],
    [
      'content/mexico/es/stories/women-who-support-survivors.md',
      () => copy.remove('content/mexico/es/stories/women-who-support-survivors.md'),
      /missing/,
    ],
    [
      'content/mexico/en/work.md',
      () => copy.edit('content/mexico/en/work.md', 'We want laws', 'We {wanted} laws'),
      /\{wanted\}/,
    ],
    ['src/i18n/es.json', () => copy.edit('src/i18n/es.json', /\n {4}"asOf":.*/, ''), /figures\.asOf/],
    [
      // The last one: a label that no language has, and that only the page misses.
      'src/i18n/en.json',
      () => ['en', 'es'].forEach((locale) => copy.edit(`src/i18n/${locale}.json`, /\n {4}"asOf":.*/, '')),
      /figures\.asOf is missing/,
    ],
  ];
  for (const [file, change, field] of mistakes) {
    const whole = existsSync(join(copy.folder, file)) ? copy.read(file) : '';
    change();
    const { status, output } = await copy.build();
    copy.write(file, whole);
    expect(output).toContain(file.split('/').at(-1));
    expect(output).toMatch(field);
    expect(status, file).toBe(1);
    expect(copy.digest('dist')).toBe(before);
  }
});

test('two builds in different folders, time zones and locales are the same to the byte', async () => {
  using one = new ProjectCopy();
  using other = new ProjectCopy();
  expect((await one.build({ TZ: 'Pacific/Kiritimati', LANG: 'es_MX.UTF-8' })).status).toBe(0);
  expect((await other.build({ TZ: 'America/Tijuana', LANG: 'C' })).status).toBe(0);
  const pages = (copy: ProjectCopy) =>
    builtPages(join(copy.folder, 'dist')).map(({ path, html }) => [path, html]);
  expect(pages(one)).toEqual(pages(other));
  expect(one.digest('dist')).toBe(other.digest('dist'));
});

test('the site can live in a folder of a host', async () => {
  using copy = new ProjectCopy();
  copy.edit(
    'content/mexico/en/help.md',
    'This help is free',
    'See [our work](/en/mexico/#work). This help is free',
  );
  expect((await copy.build({ SITE_URL: 'https://example.org/where/we-work/' })).status).toBe(0);
  const base = '/where/we-work';
  const pages = builtPages(join(copy.folder, 'dist'));
  const paths = new Set(pages.map(({ path }) => base + path));
  for (const { $, path } of pages.filter(({ path }) => path !== '/404.html')) {
    expect($('link[rel=canonical]').attr('href')).toBe(`https://example.org${base}${path}`);
    const hrefs = $('a[href^="/"]')
      .toArray()
      .map(({ attribs }) => attribs['href']?.split('#')[0] ?? '');
    expect(hrefs.filter((href) => !paths.has(href))).toEqual([]);
    expect($('link[rel=icon]').attr('href')).toBe(`${base}/favicon.svg`);
  }
  expect(copy.read('dist/robots.txt')).toContain(`https://example.org${base}/sitemap-index.xml`);
  expect(copy.read('dist/sitemap-0.xml')).toContain(
    `hreflang="es" href="https://example.org${base}/es/mexico/"`,
  );
});

test('a second story, a second country and a third language need files and one table row, and no code', async () => {
  using copy = new ProjectCopy();
  const rename = (text: string) =>
    text
      .replaceAll('women-who-support-survivors', 'second')
      .replaceAll('mujeres-que-acompanan-a-sobrevivientes', 'segunda');

  for (const locale of ['en', 'es']) {
    const story = rename(copy.read(`content/mexico/${locale}/stories/women-who-support-survivors.md`));
    copy.write(
      `content/mexico/${locale}/stories/second.md`,
      story
        .replace(/^title: .*/m, `title: Second ${locale}`)
        .replace(/^published: .*/m, 'published: 2026-11-24'),
    );
  }
  const files = [
    'overview',
    'displacement',
    'work',
    'ethics',
    'help',
    'stories/women-who-support-survivors',
    'stories/second',
  ];
  for (const file of files) {
    const english = copy.read(`content/mexico/en/${file}.md`);
    copy.write(
      `content/mexico/fr/${file}.md`,
      english.replace('---\n', '---\nallow: { language: made up, untranslated: made up }\n'),
    );
  }
  const backwards = (label: string) =>
    label.replace(/\{\{\w+\}\}|\p{L}+/gu, (word) =>
      word.startsWith('{') ? word : [...word].reverse().join(''),
    );
  const labels = JSON.parse(copy.read('src/i18n/en.json'), (_, value) =>
    typeof value === 'string' ? backwards(value) : value,
  );
  copy.write('src/i18n/fr.json', JSON.stringify(labels));
  copy.edit(
    'src/i18n/locales.ts',
    '\n} satisfies',
    "\n  fr: { name: 'Français', intl: 'fr-FR', storiesPath: 'histoires', labels: () => import('./fr.json') },\n} satisfies",
  );
  for (const locale of ['en', 'es', 'fr']) {
    for (const file of files)
      copy.write(`content/honduras/${locale}/${file}.md`, copy.read(`content/mexico/${locale}/${file}.md`));
  }
  copy.write(
    'content/honduras/country.yaml',
    copy.read('content/mexico/country.yaml').replace('code: MX', 'code: HN'),
  );

  const { status, output } = await copy.build();
  expect(output).toContain('Built');
  expect(status).toBe(0);
  const dist = join(copy.folder, 'dist');
  const paths = builtPages(dist).map(({ path }) => path);
  for (const country of ['mexico', 'honduras']) {
    expect(paths).toEqual(
      expect.arrayContaining([
        `/en/${country}/stories/second/`,
        `/es/${country}/historias/segunda/`,
        `/fr/${country}/histoires/second/`,
      ]),
    );
  }
  const { $ } = builtPage('/fr/honduras/', dist);
  expect($('html').attr('lang')).toBe('fr');
  expect($('h1').text()).toBe('Honduras');
  expect($('#story-title').text()).toBe('Second en');
  expect(
    $('link[rel=alternate]')
      .toArray()
      .map(({ attribs }) => attribs['hreflang']),
  ).toEqual(['en', 'es', 'fr', 'x-default']);
  expect(
    $('header nav a')
      .toArray()
      .map(({ attribs }) => attribs['href']),
  ).toEqual(['/en/honduras/', '/es/honduras/']);
  expect(builtPage('/', dist).$('main a[href="/fr/mexico/"]')).toHaveLength(1);
  expect(copy.read('dist/sitemap-0.xml')).toContain('hreflang="fr" href="https://hias.example/fr/honduras/"');
  expect((await copy.run('node_modules/astro/bin/astro.mjs', ['check'])).output).toContain('0 errors');
});

test('an editor can take away the pointer to help, in every language at once', async () => {
  using copy = new ProjectCopy();
  for (const locale of ['en', 'es']) copy.remove(`content/mexico/${locale}/help.md`);
  expect((await copy.build()).status).toBe(0);
  expect(builtPage('/es/mexico/', join(copy.folder, 'dist')).$('#help')).toHaveLength(0);
});
