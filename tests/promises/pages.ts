import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { HtmlValidate } from 'html-validate';
import { describe, expect, test } from 'vitest';
import { defaultLocale, locales } from '../../src/i18n/locales.ts';
import { isShared, isShort, localeOf, pathOf, visibleText, type BuiltSite } from '../site.ts';

const validator = new HtmlValidate({
  extends: ['html-validate:recommended'],
  rules: {
    // Astro prints `<!doctype html>` and void elements with or without a slash; both are HTML.
    'void-style': 'off',
    'doctype-style': 'off',
    // Safari forgets that a list without bullets is one, unless it is told.
    'no-redundant-role': 'off',
    // A title names page, organization and country, and a story's may be long.
    'long-title': 'off',
  },
});

/** Labels that are printed only where a country has something of their kind, or on some hosts. */
const conditional =
  /^(sectionLink\.|contact\.|moved\.|preview\.|fallback\.|csv\.|years\.|countryLink\.others$|story\.(next|others|older)$|map\.finding|map\.(places(_\w+)?|origins)$|figures\.(more-than|fewer|more|partial|incomplete|published|asOf)$)/;

/** What every page of a site keeps, whatever its writing says. */
export function keepsPagePromises(site: BuiltSite): void {
  describe.each(site.pages)('$path', ({ path, html, $ }) => {
    const locale = localeOf(path);

    test('is valid HTML', async () => {
      const { results } = await validator.validateString(html, path);
      expect(
        results.flatMap(({ messages }) =>
          messages.map(({ ruleId, message, line, column }) => `${line}:${column} ${ruleId} ${message}`),
        ),
      ).toEqual([]);
    });

    test('says which language it is in', () => {
      expect($('html').attr('lang')).toBe(locale);
    });

    test('prints words, not the keys of labels or the names of placeholders', () => {
      const text = visibleText({ html });
      const keys = Object.keys(site.labels(defaultLocale));
      expect(keys.length).toBeGreaterThan(20);
      expect(keys.filter((key) => text.includes(key))).toEqual([]);
      expect(text).not.toMatch(/\{|\}|\bNaN\b|\[object/);
    });

    test('begins with the skip link, the way out and the wordmark, and ends with help, the notice and the date', () => {
      expect($('body > a').first().attr('href')).toBe('#main');
      expect($('main#main')).toHaveLength(1);
      const exit = $('header a').first();
      expect(exit.attr('id')).toBe('exit');
      expect(exit.attr('rel')).toBe('nofollow noreferrer');
      expect(new URL(exit.attr('href') ?? '').hostname).not.toContain('hias');
      const wordmark = $('header .wordmark');
      expect(wordmark.text().trim()).toMatch(/^HIAS/);
      // Nothing is pressed that leads where one is.
      expect(wordmark.attr('href')).not.toBe(path);
      for (const language of isShared(path) ? locales : [locale]) {
        const links = $(isShared(path) ? `footer [lang=${language}] a` : 'footer a')
          .toArray()
          .map(({ attribs }) => attribs['href']);
        expect(links[0]).toMatch(new RegExp(`^/${language}/([a-z-]+/#help|#countries)$`));
        // A short part in each of many languages leads to the rest.
        const rest = isShort(path) ? $(`#${language} a`).slice(1).toArray().map(({ attribs }) => attribs['href']).reverse() : links.slice(1); // prettier-ignore
        expect(rest[0]).toMatch(/#ethics$/);
        expect(rest[1]).toBe(path === `/${language}/` ? undefined : `/${language}/`);
      }
      expect($('footer time').attr('datetime')).toMatch(/^\d{4}-\d{2}-\d{2}$/);
    });

    test('links to itself in every other language', () => {
      const pages = site.pages.map((page) => page.path);
      const others = isShared(path)
        ? [locale, ...locales.filter((other) => other !== locale)]
        : locales.filter((other) => other !== locale);
      const links = $(isShared(path) ? 'main nav a' : 'header nav a').toArray();
      expect(links.map(({ attribs: { lang, hreflang } }) => [lang, hreflang])).toEqual(
        others.map((other) => [other, other]),
      );
      for (const {
        attribs: { hreflang, href = '' },
      } of links) {
        expect(href.startsWith(`/${hreflang}/`) && pages.includes(href), href).toBe(true);
        const [named] = $(`link[hreflang=${hreflang}]`).toArray();
        if (named && !isShared(path)) expect(href).toBe(pathOf(named.attribs['href'] ?? ''));
      }
    });

    test('links only to pages and anchors that exist', () => {
      const broken = $('a[href]')
        .toArray()
        .map(({ attribs }) => attribs['href'] ?? '')
        .filter((href) => !/^(https|mailto|tel):/.test(href))
        .filter((href) => {
          const { pathname, hash } = new URL(href, `https://hias.example${path}`);
          const target = site.pages.find((page) => page.path === pathname);
          if (!target && !pathname.endsWith('/')) return !existsSync(join(site.dist, pathname));
          return !target || (hash && target.$(`[id="${decodeURIComponent(hash.slice(1))}"]`).length === 0);
        });
      expect(broken).toEqual([]);
    });

    test('runs one script of 1 KB at most, and loads nothing from another origin', () => {
      const scripts = $('script:not([type="application/ld+json"])').toArray();
      expect(scripts).toHaveLength(1);
      expect(scripts[0]?.attribs['src']).toBeUndefined();
      expect($(scripts[0]).text().length).toBeLessThanOrEqual(1024);
      const handlers = $('*')
        .toArray()
        .flatMap((element) => ('attribs' in element ? Object.keys(element.attribs) : []))
        .filter((name) => /^on|^style$/.test(name));
      expect(handlers).toEqual([]);
      expect($('link[rel=stylesheet], iframe, object, embed')).toHaveLength(0);
      const loaded = $('[src], [srcset], link:not([rel=canonical], [rel=alternate])')
        .toArray()
        .flatMap(({ attribs: { src, href, srcset } }) => [src, href, ...(srcset?.split(', ') ?? [])]);
      expect(loaded.length).toBeGreaterThan(2);
      expect(loaded.filter((address) => address && !/^\/(?!\/)/.test(address))).toEqual([]);
      expect($('style').text()).not.toMatch(/url\(|@import/);
    });

    test('has no loose text in a drawing: a listener hears one name of it, or nothing', () => {
      for (const drawing of $('svg')
        .toArray()
        .map((svg) => $(svg))) {
        const texts = drawing.find('text, title, desc').toArray();
        if (drawing.closest('[aria-hidden=true]').length > 0) continue;
        expect(drawing.attr('role')).toBe('img');
        expect(drawing.attr('aria-label')).toMatch(/\p{L}/u);
        for (const text of texts) expect($(text).closest('[aria-hidden=true]')).toHaveLength(1);
      }
    });

    test('says the language of every label and source that is in another one', () => {
      const inLanguage = (words: string) =>
        $('body *')
          .toArray()
          .filter((element) => $(element).children().length === 0 && $(element).text().trim() === words)
          .map((element) => $(element).closest('[lang]').attr('lang'));
      const titles = site.countries.flatMap(({ facts }) => facts.sources.flatMap(({ title }) => title ?? []));
      for (const { text, lang } of titles)
        expect(
          inLanguage(text).filter((found) => found !== lang),
          text,
        ).toEqual([]);
      for (const { attribs } of $('[lang]').toArray())
        expect(Intl.getCanonicalLocales(attribs['lang'] ?? '')).toEqual([attribs['lang']]);
      for (const link of $('a[hreflang]').toArray())
        expect($(link).closest('[lang]').attr('lang')).toBe($(link).attr('hreflang'));
    });
  });

  test.each(locales)('every label of %s stands on one of its pages', (locale) => {
    const printed = site.pages
      .flatMap(({ $ }) => [
        $.text(),
        ...$('*')
          .toArray()
          .flatMap((element) => ('attribs' in element ? Object.values(element.attribs) : []))
          // What a link passes on.
          .map((value) => (value.includes('%20') ? decodeURIComponent(value) : value)),
      ])
      .join(' ');
    const isPrinted = (label: string) =>
      label.split(/\{\{\w+\}\}/).every((piece) => printed.includes(piece.trim()));
    const missing = Object.entries(site.labels(locale)).filter(([, label]) => !isPrinted(label));
    expect(missing.filter(([key]) => !conditional.test(key))).toEqual([]);
  });

  test('there are the same pages in each language', () => {
    const count = (locale: string) => site.pages.filter(({ path }) => path.startsWith(`/${locale}/`)).length;
    for (const locale of locales) expect(count(locale)).toBe(count(defaultLocale));
  });
}
