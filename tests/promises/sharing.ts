import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { defaultLocale, languages, locales } from '../../src/i18n/locales.ts';
import { isMissing, isShared, isShort, localeOf, pathOf, visibleText, type BuiltSite } from '../site.ts';

/** What people who find or share a page get, whatever the writing says. */
export function keepsSharingPromises(site: BuiltSite): void {
  const addressed = site.pages.filter(({ path }) => !isMissing(path));
  const alternatesOf = (path: string) =>
    Object.fromEntries(
      site
        .page(path)
        .$('link[rel=alternate]')
        .toArray()
        .map(({ attribs: { hreflang, href } }) => [hreflang ?? '', pathOf(href ?? '')]),
    );

  describe.each(addressed)('$path for those who find and share it', ({ path, html, $ }) => {
    const meta = (name: string) => $(`meta[property="${name}"], meta[name="${name}"]`).attr('content') ?? '';

    test('is its own canonical address, unless it only repeats one in the default language', () => {
      const canonical = pathOf($('link[rel=canonical]').attr('href') ?? '');
      expect($('link[rel=canonical]').attr('href')).toBe(`https://hias.example${canonical}`);
      expect(meta('og:url')).toBe(`https://hias.example${canonical}`);
      if (canonical !== path) {
        expect($(`main [lang=${defaultLocale}]`).length).toBeGreaterThan(0);
        expect(canonical.startsWith(`/${defaultLocale}/`)).toBe(true);
      }
    });

    test('names every translation, and each page that it names names the same in turn', () => {
      const { 'x-default': first, ...translations } = alternatesOf(path);
      // A page that shows a text in the default language is no translation.
      const [note = ''] = (site.labels(localeOf(path))['fallback.label'] ?? '').split('{{');
      const isWhole = path === '/' || !visibleText({ html }).includes(note.trim());
      if (!isWhole) return expect(alternatesOf(path)).toEqual({});
      expect(Object.keys(translations)).toContain(localeOf(path));
      for (const [locale, translation] of Object.entries(translations))
        expect(translation.startsWith(`/${locale}/`)).toBe(true);
      for (const other of Object.values(alternatesOf(path)))
        expect(alternatesOf(other)).toEqual(alternatesOf(path));
      // For readers of other languages, where the first page leads here.
      if (first !== undefined) expect(first).toBe('/');
      if (path !== '/') expect(Object.values(alternatesOf(path))).toContain(path);
      return undefined;
    });

    test('has a title of its own and a description in its language', () => {
      const title = $('head > title').text();
      const ofLanguage = site.pages.filter((page) => localeOf(page.path) === localeOf(path));
      expect(ofLanguage.filter((page) => page.$('head > title').text() === title)).toHaveLength(1);
      expect(meta('description').length).toBeGreaterThan(10);
      // A preview may light up on a locked phone: it never says what a story is about.
      const { storiesPath, sheetPath } = languages[localeOf(path)];
      const isDiscreet = [storiesPath, sheetPath].some((part) => path.includes(`/${part}/`));
      if (isDiscreet) expect(meta('og:title')).not.toContain($('h1').text());
      else expect(meta('og:title')).toBe(title);
      expect(meta('og:locale')).toBe(languages[localeOf(path)].intl.replace('-', '_'));
    });

    test('has a card of 1200 × 630 pixels under 100 KB, named by its absolute address, with clear margins', async () => {
      const file = join(site.dist, pathOf(meta('og:image')));
      expect(meta('og:image')).toMatch(/^https:\/\/hias\.example\/.+\.png$/);
      expect(meta('og:image:alt').length).toBeGreaterThan(10);
      expect([meta('og:image:width'), meta('og:image:height')]).toEqual(['1200', '630']);
      expect(readFileSync(file).length).toBeLessThan(100_000);
      const { data, info } = await sharp(file).removeAlpha().raw().toBuffer({ resolveWithObject: true });
      expect([info.width, info.height]).toEqual([1200, 630]);
      const colours = { margin: new Set<number>(), inside: new Set<number>() };
      for (let pixel = 0; pixel < info.width * info.height; pixel++) {
        const [x, y] = [pixel % info.width, Math.floor(pixel / info.width)];
        const atMargin = x < 48 || y < 48 || x >= info.width - 48 || y >= info.height - 48;
        colours[atMargin ? 'margin' : 'inside'].add(data.readUIntBE(pixel * info.channels, 3));
      }
      expect(colours.margin.size).toBe(1);
      expect(colours.inside.size).toBeGreaterThan(3);
    });
  });

  test('the first page stands for all languages that the site does not speak', () => {
    const named = addressed.filter(({ path }) => 'x-default' in alternatesOf(path));
    expect(named.length).toBeGreaterThan(1);
    expect(alternatesOf('/')['x-default']).toBe('/');
  });

  test.each(site.pages.filter(({ path }) => isMissing(path)))(
    '$path stays out of search engines',
    ({ $ }) => {
      expect($('meta[name=robots]').attr('content')).toBe('noindex');
      expect($('link[rel=canonical], link[rel=alternate]')).toHaveLength(0);
    },
  );

  test.each(locales)('what is missing under /%s/ is told in that language first', (locale) => {
    const { $ } = site.page(`/${locale}/404.html`);
    expect($('html').attr('lang')).toBe(locale);
    const order = [locale, ...locales.filter((other) => other !== locale)];
    const titles = isShort(`/${locale}/404.html`) ? $('main [id]:has(> :is(h1, h2))') : $('h1 [lang]');
    expect(titles.toArray().map(({ attribs }) => attribs['lang'])).toEqual(order);
    expect($('h1')).toHaveLength(1);
    expect($('h1, h1 *').text()).toContain(site.labels(locale)['notFound.title']);
  });

  test.each(site.pages.filter(({ path }) => isShared(path)))(
    '$path leads with help and with every language, then has the country pages and the ethics notice in each, or leads to them',
    ({ $, path }) => {
      for (const locale of locales) {
        const part = $(`#${locale}`);
        expect($(`main [lang=${locale}] a.button-filled`).attr('href')).toMatch(/#(help|countries)$/);
        if (isShort(path)) {
          expect(part.find(`a[href="/${locale}/${site.countries[0]!.name}/#ethics"]`)).toHaveLength(1);
          expect(part.find(`a[href="/${locale}/"]`)).toHaveLength(1);
          continue;
        }
        expect(part.find('a[href^="mailto:ethics@"]').length).toBeGreaterThan(0);
        for (const { name, facts } of site.countries) {
          expect(part.find(`a[href="/${locale}/${name}/"]`)).toHaveLength(1);
          expect(facts.emails.map(({ id }) => id)).toContain('ethics');
        }
      }
    },
  );

  test('the sitemap lists every page with its alternates', () => {
    const read = (file: string) => readFileSync(join(site.dist, file), 'utf8');
    expect(read('sitemap-index.xml')).toContain('https://hias.example/sitemap-0.xml');
    expect(read('robots.txt')).toContain('Sitemap: https://hias.example/sitemap-index.xml');
    const entries = read('sitemap-0.xml').split('<url>').slice(1);
    const found = addressed.filter(
      ({ path, $ }) => pathOf($('link[rel=canonical]').attr('href') ?? '') === path,
    );
    expect(entries).toHaveLength(found.length);
    for (const { path } of found) {
      const entry = entries.find((entry) => entry.includes(`<loc>https://hias.example${path}</loc>`));
      for (const [hreflang, translation] of Object.entries(alternatesOf(path)))
        expect(entry).toContain(`hreflang="${hreflang}" href="https://hias.example${translation}"`);
    }
  });

  test.each(locales)('the %s pages have icons and a manifest in their language', async (locale) => {
    const { $ } = site.page(`/${locale}/`);
    const inDist = (path: string) => join(site.dist, path);
    const manifest = JSON.parse(readFileSync(inDist($('link[rel=manifest]').attr('href') ?? ''), 'utf8'));
    expect(manifest).toMatchObject({ lang: locale, start_url: `/${locale}/`, display: 'browser' });
    for (const { src } of manifest.icons) expect(existsSync(inDist(src))).toBe(true);
    expect(await sharp(inDist('apple-touch-icon.png')).metadata()).toMatchObject({ width: 180, height: 180 });
    expect(readFileSync(inDist('favicon.svg'), 'utf8')).toContain('prefers-color-scheme:dark');
    // For browsers that take no SVG.
    expect(readFileSync(inDist('favicon.ico')).readUInt16LE(2)).toBe(1);
  });

  test('the first language is the default', () => {
    expect(site.page('/').$('html').attr('lang')).toBe(defaultLocale);
  });
}
