import { join } from 'node:path';
import { expect, test } from 'vitest';
import { chromium } from '@playwright/test';
import { browserPath } from '../browser.ts';
import { ProjectCopy } from '../project-copy.ts';
import { builtPage, builtPages, visibleText } from '../site.ts';

const sites = (copy: ProjectCopy) =>
  builtPages(join(copy.folder, 'dist')).map(({ path, html }) => [path, html]);

test('a byte-order mark, CRLF and decomposed accents change no byte of the site', async () => {
  using plain = new ProjectCopy();
  using other = new ProjectCopy();
  for (const file of [
    'country.yaml',
    'es/overview.md',
    'es/stories/women-who-support-survivors.md',
    'en/displacement.md',
  ]) {
    const text = other.read(`content/mexico/${file}`);
    other.write(`content/mexico/${file}`, `\uFEFF${text.normalize('NFD').replaceAll('\n', '\r\n')}`);
    expect(other.read(`content/mexico/${file}`)).not.toBe(text);
  }
  expect(await plain.build()).toMatchObject({ status: 0 });
  expect(await other.build()).toMatchObject({ status: 0 });
  expect(sites(other)).toEqual(sites(plain));
});

test('`no` as a title, emoji, words written from right to left and a 200-letter word pass, and break no page at 320 px', async () => {
  using copy = new ProjectCopy();
  const long = 'desplazamiento'.repeat(15).slice(0, 200);
  copy.edit('content/mexico/es/help.md', /title: .*/, 'title: no');
  for (const [locale, family] of [
    ['en', 'A family'],
    ['es', 'Una familia'],
  ] as const) {
    copy.edit(
      `content/mexico/${locale}/help.md`,
      /\n$/,
      `\n\n${family}: 👨‍👩‍👧 [مرحبا بكم](lang:ar), ${long}.\n`,
    );
  }
  copy.write('content/words.txt', `${copy.read('content/words.txt')}${long}\n`);
  const { status, output } = await copy.build();
  expect(output).toContain('Built');
  expect(status).toBe(0);
  const page = builtPage('/es/mexico/', join(copy.folder, 'dist'));
  expect(page.$('#help-title').text()).toBe('no');
  expect(visibleText(page)).toContain('👨‍👩‍👧');
  expect(page.$('#help [lang=ar]').text()).toBe('مرحبا بكم');

  const isRoot = process.getuid?.() === 0;
  const browser = await chromium.launch({
    executablePath: await browserPath(),
    args: isRoot ? ['--no-sandbox'] : [],
  });
  const view = await browser.newPage({ viewport: { width: 320, height: 640 } });
  await view.setContent(page.html);
  expect(await view.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
  await browser.close();
});

test('an address that is gone leads on, in a folder of a host too', async () => {
  for (const [site, base] of [
    ['https://hias.example/', ''],
    ['https://example.org/field/', '/field'],
  ] as const) {
    using copy = new ProjectCopy();
    copy.write('content/redirects.yaml', '/es/mexico/historias/vieja/: /es/mexico/\n');
    expect(await copy.build({ SITE_URL: site })).toMatchObject({ status: 0 });
    const html = copy.read('dist/es/mexico/historias/vieja/index.html');
    expect(html).toMatch(new RegExp(`http-equiv="refresh" content="0;url=${base}/es/mexico/"`));
    expect(html).toContain('noindex');
    expect(copy.read('dist/sitemap-0.xml')).not.toContain('vieja');
  }
});
