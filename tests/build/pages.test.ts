import { readFileSync } from 'node:fs';
import { HtmlValidate } from 'html-validate';
import { describe, expect, test } from 'vitest';
import { defaultLocale, languages, locales } from '../../src/i18n/locales.ts';
import labels from '../../src/i18n/en.json' with { type: 'json' };
import { builtPage, builtPages, pathOf, visibleText } from '../site.ts';

const pages = builtPages();
const addressed = pages.filter(({ path }) => path !== '/404.html');
const shared = ['/', '/404.html'];
const localeOf = (path: string) => locales.find((locale) => path.startsWith(`/${locale}/`));
const alternatesOf = (path: string) =>
  Object.fromEntries(
    builtPage(path)
      .$('link[rel=alternate]')
      .toArray()
      .map(({ attribs }) => [attribs['hreflang'] ?? '', pathOf(attribs['href'] ?? '')]),
  );

test('there are as many pages in each language', () => {
  const count = (locale: string) => pages.filter(({ path }) => localeOf(path) === locale).length;
  expect(count('en')).toBe(3);
  for (const locale of locales) expect(count(locale)).toBe(count('en'));
});

describe.each(pages)('$path', ({ path, html, $ }) => {
  test('is valid HTML', async () => {
    const validator = new HtmlValidate({
      extends: ['html-validate:recommended'],
      rules: {
        // Astro prints `<!doctype html>` and void elements with or without a slash; both are HTML.
        'void-style': 'off',
        'doctype-style': 'off',
        // Safari forgets that a list without bullets is one, unless it is told.
        'no-redundant-role': 'off',
        // Our titles name page, organization and country.
        'long-title': ['error', { maxlength: 80 }],
      },
    });
    const { results } = await validator.validateString(html, path);
    expect(
      results.flatMap(({ messages }) =>
        messages.map(({ ruleId, message, line, column }) => `${line}:${column} ${ruleId} ${message}`),
      ),
    ).toEqual([]);
  });

  test('says which language it is in', () => {
    expect($('html').attr('lang')).toBe(localeOf(path) ?? defaultLocale);
  });

  test('prints words, not the keys of labels or the tokens of figures', () => {
    const keys = Object.entries(labels).flatMap(([place, things]) =>
      Object.keys(things).map((thing) => `${place}.${thing}`),
    );
    expect(keys.length).toBeGreaterThan(20);
    expect(keys.filter((key) => visibleText({ path, html, $ }).includes(key))).toEqual([]);
    expect(visibleText({ path, html, $ })).not.toMatch(/[{}]|undefined|NaN|\[object/);
  });

  test('has a skip link, a wordmark, the ethics notice or a link to it, the date, and both addresses', () => {
    expect($('body > a').first().attr('href')).toBe('#main');
    expect($('main#main')).toHaveLength(1);
    expect($('header > a').first().text().trim()).toMatch(/^HIAS/);
    expect($('footer a[href$="#ethics"]').length).toBeGreaterThan(0);
    expect($('footer time').attr('datetime')).toMatch(/^\d{4}-\d{2}-\d{2}$/);
    for (const address of ['info@hias.org', 'ethics@hias.org']) {
      expect($(`a[href="mailto:${address}"]`).first().text().trim()).toBe(address);
    }
  });

  test('links to itself in every other language', () => {
    const links = $('header nav a')
      .toArray()
      .map(({ attribs }) => ({
        lang: attribs['lang'],
        hreflang: attribs['hreflang'],
        path: attribs['href'],
      }));
    const others = locales.filter((locale) => locale !== localeOf(path));
    const twin = (locale: string) => (shared.includes(path) ? `/${locale}/` : alternatesOf(path)[locale]);
    expect(links).toEqual(others.map((locale) => ({ lang: locale, hreflang: locale, path: twin(locale) })));
  });

  test('links only to pages and anchors that exist', () => {
    const broken = $('a[href]')
      .toArray()
      .map(({ attribs }) => attribs['href'] ?? '')
      .filter((href) => !/^(https|mailto):/.test(href))
      .filter((href) => {
        const url = new URL(href, `https://hias.example${path}`);
        const target = pages.find((page) => page.path === url.pathname);
        return !target || (url.hash && target.$(`[id="${url.hash.slice(1)}"]`).length === 0);
      });
    expect(broken).toEqual([]);
  });

  test('runs no script, and loads nothing from another origin', () => {
    expect($('script:not([type="application/ld+json"])')).toHaveLength(0);
    expect($('link[rel=stylesheet], iframe, [style], object, embed, [onclick], [onload]')).toHaveLength(0);
    const loaded = $('[src], [srcset], link:not([rel=canonical], [rel=alternate])')
      .toArray()
      .flatMap(({ attribs }) => [attribs['src'], attribs['href'], ...(attribs['srcset']?.split(', ') ?? [])]);
    expect(loaded.length).toBeGreaterThan(2);
    expect(loaded.filter((address) => address && !/^\/(?!\/)/.test(address))).toEqual([]);
    expect($('style').text()).not.toMatch(/url\(|@import/);
  });

  test('names the language of words that are not in its own', () => {
    const words: Record<string, RegExp> = {
      en: /\b(the|and|with|from|this|people|English)\b/i,
      es: /\b(el|los|las|para|esta|personas|en español|idioma|Colegio de la)\b/i,
    };
    const foreign = $('body *:not(script, style)')
      .contents()
      .toArray()
      .filter((node) => node.type === 'text' && node.data.trim())
      .flatMap((node) => {
        const own =
          $(node.parent ?? node)
            .closest('[lang]')
            .attr('lang') ?? '';
        const text = node.type === 'text' ? node.data.replaceAll('El Salvador', '') : '';
        return locales
          .filter((locale) => locale !== own && words[locale]?.test(text))
          .map((locale) => `${locale} in ${own}: ${text}`);
      });
    expect(foreign).toEqual([]);
  });
});

describe.each(addressed)('$path for those who find and share it', ({ path, $ }) => {
  test('is its own canonical address', () => {
    expect($('link[rel=canonical]').attr('href')).toBe(`https://hias.example${path}`);
    expect($('meta[property="og:url"]').attr('content')).toBe(`https://hias.example${path}`);
  });

  test('names every translation, each of which names it in turn, and the door for all others', () => {
    const { 'x-default': door, ...translations } = alternatesOf(path);
    expect(door).toBe('/');
    expect(Object.keys(translations)).toEqual(locales);
    for (const [locale, twin] of Object.entries(translations)) {
      expect(localeOf(twin)).toBe(locale);
      expect(alternatesOf(twin)).toEqual(alternatesOf(path));
    }
  });

  test('has a title of its own and a description in its language', () => {
    expect(pages.filter((page) => page.$('head > title').text() === $('head > title').text())).toHaveLength(
      1,
    );
    expect($('meta[name=description]').attr('content')?.length).toBeGreaterThan(40);
    expect($('meta[property="og:title"]').attr('content')).toBe($('head > title').text());
    expect($('meta[name="twitter:title"]').attr('content')).toBe($('head > title').text());
    const tag = languages[localeOf(path) ?? defaultLocale].intl.replace('-', '_');
    expect($('meta[property="og:locale"]').attr('content')).toBe(tag);
  });
});

test('the 404 page stays out of search engines', () => {
  const { $ } = builtPage('/404.html');
  expect($('meta[name=robots]').attr('content')).toBe('noindex');
  expect($('link[rel=canonical], link[rel=alternate]')).toHaveLength(0);
});

test.each(shared)('%s has the country page and the ethics notice in every language', (path) => {
  const { $ } = builtPage(path);
  for (const locale of locales) {
    const part = $(`main > div > [lang=${locale}]`);
    expect(part.find(`a[href="/${locale}/mexico/"]`)).toHaveLength(1);
    expect(part.find('a[href="mailto:ethics@hias.org"]')).toHaveLength(1);
  }
});

const sectionIds = [
  'languages',
  'facts',
  'overview',
  'displacement',
  'work',
  'story',
  'ethics',
  'contact',
  'help',
];

describe.each(locales)('the %s country page', (locale) => {
  const { $ } = builtPage(`/${locale}/mexico/`);

  test('has its sections in order, with ids that are the same in every language', () => {
    const ids = $('main [id]')
      .toArray()
      .map(({ attribs }) => attribs['id'] ?? '');
    expect(ids.filter((id) => sectionIds.includes(id))).toEqual(sectionIds);
  });

  test('invites into the other languages near the top', () => {
    const words: Record<string, string> = { en: 'read in English', es: 'leer en español' };
    for (const other of locales.filter((other) => other !== locale)) {
      const invitation = $(`#languages a[lang=${other}]`);
      expect(invitation.attr('href')).toBe(`/${other}/mexico/`);
      expect(invitation.text()).toContain(words[other] ?? '');
      expect(invitation.text().trim().length).toBeGreaterThan(3);
    }
  });

  test('links each section to itself in the other languages, and says which section that is', () => {
    const others = locales.filter((other) => other !== locale);
    for (const id of sectionIds.slice(2)) {
      const twins = $(`#${id} a[hreflang]`).toArray();
      expect(twins.map((twin) => $(twin).attr('href'))).toEqual(
        others.map((other) => `/${other}/mexico/#${id}`),
      );
      for (const [index, twin] of twins.entries()) {
        const title = builtPage(`/${others[index]}/mexico/`).$(`#${id}-title`).text().trim();
        expect($(twin).text()).toContain(title);
      }
    }
  });

  test('describes the programme to search engines', () => {
    const data = JSON.parse($('script[type="application/ld+json"]').text());
    expect(data).toMatchObject({ '@type': 'NGO', foundingDate: '2019', knowsLanguage: [...locales] });
    expect(data.contactPoint.map(({ email }: { email: string }) => email)).toEqual([
      'info@hias.org',
      'ethics@hias.org',
    ]);
  });
});

test('the sitemap lists every page with its alternates', () => {
  const index = readFileSync('dist/sitemap-index.xml', 'utf8');
  expect(index).toContain('https://hias.example/sitemap-0.xml');
  const entries = readFileSync('dist/sitemap-0.xml', 'utf8').split('<url>').slice(1);
  expect(entries).toHaveLength(addressed.length);
  for (const { path } of addressed) {
    const entry = entries.find((entry) => entry.includes(`<loc>https://hias.example${path}</loc>`));
    for (const [hreflang, twin] of Object.entries(alternatesOf(path))) {
      expect(entry).toContain(`hreflang="${hreflang}" href="https://hias.example${twin}"`);
    }
  }
  expect(readFileSync('dist/robots.txt', 'utf8')).toContain(
    'Sitemap: https://hias.example/sitemap-index.xml',
  );
});
