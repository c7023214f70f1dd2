import { chromium } from '@playwright/test';
import { load } from 'cheerio';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { parse, stringify } from 'yaml';
import { browserPath, browserSettings } from '../browser.ts';
import { ProjectCopy } from '../project-copy.ts';
import { isMissing, siteIn, visibleText, type BuiltSite } from '../site.ts';

// One build with all that a site may grow by: a country, a language, a folder of its host, and odd words.

const base = '/where/we-work';
const long = 'desplazamiento'.repeat(15).slice(0, 200);
let copy: ProjectCopy;
let site: BuiltSite;

beforeAll(async () => {
  copy = new ProjectCopy();
  addLanguage();
  addCountry();
  addOddWords();
  const address = { SITE_URL: `https://example.org${base}/` };
  const { status, output } = await copy.build(address, ['--github-pages']);
  if (status !== 0) throw new Error(output);
  site = siteIn(copy.folder);
});
afterAll(() => copy[Symbol.dispose]());

/** French: a folder of writing, a file of labels, and one row of the table of languages. */
function addLanguage(): void {
  const labels = JSON.parse(copy.read('src/i18n/en.json'), (_, value) =>
    typeof value === 'string' ? inMadeUpWords(value, backwards) : value,
  );
  copy.write('src/i18n/fr.json', JSON.stringify(labels, null, 2));
  copy.copy('content/costa-rica/en', 'content/costa-rica/fr');
  for (const file of copy.files('content/costa-rica/fr')) rewrite(file, backwards);
  copy.edit('content/costa-rica/fr/help.md', '/en/costa-rica/', '/fr/costa-rica/');
  copy.edit(
    'src/i18n/locales.ts',
    /\n\} (as const )?satisfies Record<string, Language>/,
    "\n  fr: { name: 'Français', intl: 'fr-FR', storiesPath: 'histoires', sheetPath: 'fiche', labels: () => import('./fr.json') },$&",
  );
}

/** Panama: a folder, whose words and numbers are its own. */
function addCountry(): void {
  const yaml = 'content/panama/country.yaml';
  copy.copy('content/costa-rica', 'content/panama');
  copy.remove('content/panama/images');
  for (const file of copy.files('content/panama').filter((file) => file.endsWith('.md'))) {
    rewrite(file, otherVowels);
    copy.write(
      file,
      copy
        .read(file)
        .replace(/\nphotograph:\n.*\n.*/, '')
        .replaceAll('/costa-rica/', '/panama/'),
    );
  }
  copy.edit(yaml, 'code: CR', 'code: PA');
  copy.edit(yaml, /\nphotographs:[^]*/, '\n');
  for (const [whole, name, number] of copy.read(yaml).matchAll(/(people|value|total): (\d+)/g))
    copy.edit(yaml, new RegExp(`${whole}$`, 'm'), `${name}: ${Number(number) * 2}`);
}

type Word = (word: string) => string;

const backwards: Word = (word) => [...word].reverse().join('');
const vowels = 'aeoAEO';
const otherVowels: Word = (word) =>
  word.replace(/[aeo]/gi, (vowel) => 'eoaEOA'[vowels.indexOf(vowel)] ?? vowel);

/** A text with other words: its placeholders and addresses stay, but for the ids of headings. */
function inMadeUpWords(text: string, change: Word): string {
  return text.replace(/\{+[^}]*\}+|\]\([^)#]*|\p{L}+/gu, (piece) =>
    /^[{\]]/.test(piece) ? piece : change(piece),
  );
}

/** Writes a file anew in other words, and leaves what is no text in it. */
function rewrite(file: string, change: Word): void {
  const [, front = '', body = ''] = /^---\n([^]*?)---\n([^]*)$/.exec(copy.read(file)) ?? [];
  const fields: object = parse(front, (key, value) =>
    typeof value === 'string' && !['address', 'published', 'updated'].includes(String(key))
      ? inMadeUpWords(value, change)
      : value,
  );
  copy.write(file, `---\n${stringify(fields, { lineWidth: 0 })}---\n${inMadeUpWords(body, change)}`);
}

function addOddWords(): void {
  copy.edit('content/costa-rica/es/help.md', /title: .*/, 'title: no');
  for (const [locale, family] of [
    ['en', 'A family'],
    ['es', 'Una familia'],
    ['fr', 'Une famille'],
  ] as const)
    copy.edit(
      `content/costa-rica/${locale}/help.md`,
      /\n$/,
      `\n\n${family}: 👨‍👩‍👧 [مرحبا بكم](lang:ar), ${long}.\n`,
    );
}

test('in a folder of a host every address, redirect and picture has the folder before it', () => {
  const paths = new Set(site.pages.map(({ path }) => base + path));
  for (const { $, path } of site.pages.filter(({ path }) => !isMissing(path))) {
    expect($('link[rel=canonical]').attr('href')).toBe(`https://example.org${base}${path}`);
    const hrefs = $('a[href^="/"][href$="/"], a[href^="/"][href*="#"]')
      .toArray()
      .map(({ attribs }) => attribs['href']?.split('#')[0] ?? '');
    expect(hrefs.filter((href) => !paths.has(href))).toEqual([]);
    expect($('link[rel=icon]').last().attr('href')).toBe(`${base}/favicon.svg`);
    for (const { attribs } of $('img').toArray()) expect(attribs['src']).toMatch(new RegExp(`^${base}/`));
  }
  expect(copy.read('dist/robots.txt')).toContain(`https://example.org${base}/sitemap-index.xml`);
});

test('a host that cannot redirect gets a page that leads on, in the language of the one that is gone', () => {
  const gone = load(copy.read('dist/es/costa-rica/historias/el-primer-pan/index.html'));
  const there = `${base}/es/costa-rica/historias/pan-antes-del-amanecer/`;
  expect(gone('html').attr('lang')).toBe('es');
  expect(gone('meta[http-equiv=refresh]').attr('content')).toBe(`0;url=${there}`);
  expect(gone(`main a[href="${there}"]`).text().trim()).toBe(`https://example.org${there}`);
  expect(gone('link[rel=canonical]').attr('href')).toBe(`https://example.org${there}`);
  expect(copy.read('dist/sitemap-0.xml')).not.toContain('el-primer-pan');
});

test('a host that sets no headers gets pages that bring their own policy', () => {
  expect(site.pages.length).toBeGreaterThan(10);
  for (const { $ } of site.pages)
    expect($('head > meta').eq(1).attr('http-equiv')?.toLowerCase()).toBe('content-security-policy');
  expect(copy.files('dist').filter((file) => /_headers|_redirects|\.(br|gz)$/.test(file))).toEqual([]);
  expect(copy.files('hosting')).toEqual([]);
});

test('a second country and a third language need files and one table row, and no code', async () => {
  const paths = site.pages.map(({ path }) => path);
  for (const country of ['costa-rica', 'panama'])
    expect(paths).toEqual(
      expect.arrayContaining([
        `/en/${country}/stories/a-map-drawn-by-hand/`,
        `/es/${country}/historias/un-mapa-hecho-a-mano/`,
        `/fr/${country}/histoires/a-map-drawn-by-hand/`,
      ]),
    );
  const { $ } = site.page('/fr/panama/');
  expect($('html').attr('lang')).toBe('fr');
  expect($('h1').text()).toBe('Panama');
  const languages = $('link[rel=alternate]')
    .toArray()
    .map(({ attribs }) => attribs['hreflang']);
  expect(languages).toEqual(expect.arrayContaining(['en', 'es', 'fr']));
  const toggles = $('header nav a')
    .toArray()
    .map(({ attribs }) => attribs['href']);
  expect(toggles).toEqual(expect.arrayContaining([`${base}/en/panama/`, `${base}/es/panama/`]));
  expect(site.page('/').$(`main a[href="${base}/fr/costa-rica/"]`)).toHaveLength(1);
  expect(copy.read('dist/sitemap-0.xml')).toContain(
    `hreflang="fr" href="https://example.org${base}/fr/panama/"`,
  );
  expect((await copy.run('node_modules/typescript/bin/tsc', ['--noEmit'])).output).toBe('');
});

test('`no` as a title, emoji, words written from right to left and a word of 200 letters break no page at 320 px', async () => {
  const { $, html } = site.page('/es/costa-rica/');
  expect($('#help-title').text()).toBe('no');
  expect(visibleText({ html })).toContain('👨‍👩‍👧');
  expect($('#help [lang=ar]').text()).toBe('مرحبا بكم');
  const browser = await chromium.launch(browserSettings(await browserPath()));
  const view = await browser.newPage({ viewport: { width: 320, height: 640 } });
  await view.setContent(html);
  expect(await view.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
  await browser.close();
});
