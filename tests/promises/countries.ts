import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { load } from 'cheerio';
import { describe, expect, test } from 'vitest';
import { languages, locales } from '../../src/i18n/locales.ts';
import { sections } from '../../src/model/sections.ts';
import { visibleText, type BuiltSite } from '../site.ts';

const weigh = (text: string) => brotliCompressSync(text).length;

/** What every country page keeps, whatever the writing says. */
export function keepsCountryPromises(site: BuiltSite): void {
  const all = site.countries.flatMap((country) => locales.map((locale) => ({ ...country, locale })));

  describe.each(all)('the $locale page of $name', ({ name, facts, locale }) => {
    const { $, html } = site.page(`/${locale}/${name}/`);
    const others = locales.filter((other) => other !== locale);
    const count = (value: number) => new Intl.NumberFormat(languages[locale].intl).format(value);
    const originsByPeople = facts.applications.byOrigin.toSorted((a, b) => b.people - a.people);
    const codes = facts.applications.byOrigin.map(({ country }) => country);
    const countryName = (code: string) => new Intl.DisplayNames(locale, { type: 'region' }).of(code);

    const hasFile = (section: string) =>
      existsSync(join(site.folder, 'content', name, locale, `${section}.md`));
    const written = Object.keys(sections).filter(hasFile);
    const order = [
      'languages',
      'facts',
      'help',
      'ethics',
      'map',
      'overview',
      'work',
      'displacement',
      'story',
    ];

    test('has each section that is written, help first, with ids that are the same in every language', () => {
      const ids = $('main [id]')
        .toArray()
        .map(({ attribs }) => attribs['id'] ?? '');
      const expected = order.filter((id) => written.includes(id) || !(id in sections));
      expect(ids.filter((id) => order.includes(id))).toEqual(expected);
      expect(order).toEqual(expect.arrayContaining(written));
    });

    test('leads to help: the button, each address once where it belongs, and links that pass the page on', () => {
      const help = written.includes('help') ? 'help' : 'ethics';
      expect($('main a.button-filled').first().attr('href')).toBe(`#${help}`);
      for (const [id, place] of [
        ['general', help],
        ['ethics', 'ethics'],
      ]) {
        const address = facts.emails.find((email) => email.id === id)?.address;
        expect($(`#${place} a[href="mailto:${address}"]`)).toHaveLength(1);
      }
      const url = encodeURIComponent(`https://hias.example/${locale}/${name}/`);
      const shared = ['https://wa.me/?text=', 'mailto:?subject='].map((start) =>
        $(`main a[href^="${start}"]`),
      );
      for (const link of shared) expect(link.attr('href')).toContain(url);
      expect($(`main a[href="/${locale}/${name}/${languages[locale].sheetPath}/"]`)).toHaveLength(1);
      if (help === 'help')
        for (const link of $('#help .prose a[href^=https]').toArray())
          expect($(link).next('.address').text().trim()).toBe(
            ($(link).attr('href') ?? '').replace(/^https:\/\/(www\.)?|\/$/g, ''),
          );
    });

    test('invites into the other languages near the top', () => {
      for (const other of others) {
        const invitation = $(`#languages a[lang=${other}]`);
        expect(invitation.attr('href')).toBe(`/${other}/${name}/`);
        expect(invitation.text()).toContain(site.labels(other)['invitation.label']);
      }
    });

    test('links each long section to itself in the other languages, and says which section that is', () => {
      for (const id of ['overview', 'work', 'displacement']) {
        const section = $(`#${id}`);
        const links = section.find('a[hreflang][href*="#"]').toArray();
        expect(links.map(({ attribs }) => attribs['href'])).toEqual(
          others.map((other) => `/${other}/${name}/#${id}`),
        );
        for (const [index, link] of links.entries()) {
          const title = site.page(`/${others[index]}/${name}/`).$(`#${id}-title`).text().trim();
          expect($(link).text()).toContain(title);
        }
      }
    });

    test('prints every figure of country.yaml, its day, and its source', () => {
      const text = visibleText({ html });
      const { figures, applications, sources, emails, founded } = facts;
      const numbers = [
        ...figures.flatMap(({ value, total, parts = [] }) => [
          total ?? value,
          ...parts.map(({ people }) => people),
        ]),
        ...[...applications.byOrigin, ...applications.byYear].map(({ people }) => people),
      ].map(count);
      const words = [...emails.map(({ address }) => address), ...codes.map(countryName), String(founded)];
      const isPrinted = (piece: string) =>
        new RegExp(`(?<![\\d,.])${piece.replaceAll('.', '\\.')}(?![,.]?\\d)`).test(text);
      expect(numbers.filter((number) => !isPrinted(number))).toEqual([]);
      expect(words.filter((word) => !text.includes(word ?? ''))).toEqual([]);
      // A source is printed once a section; a figure has its year in its words, or its day beside it.
      for (const { id, link, licence } of sources) {
        if (![...figures, applications].some(({ source }) => source === id)) continue;
        if (link) expect($(`.source a[href="${link}"]`), link).toHaveLength(1);
        if (licence) expect(text).toContain(licence);
      }
      for (const { asOf } of figures) expect(text).toContain(asOf.slice(0, 4));
    });

    test('draws no number that its tables lack', () => {
      const texts = (selector: string) =>
        $(selector)
          .toArray()
          .map((text) => $(text).text());
      const cells = texts('#numbers td');
      expect(cells).toEqual(
        [...facts.applications.byYear, ...originsByPeople].map(({ people }) => count(people)),
      );
      const drawn = [...texts('#by-year-title ~ div text.bold'), ...texts('#map tspan')].filter((text) =>
        /^[\d,. ]+$/.test(text),
      );
      expect(drawn.length).toBeGreaterThan(1);
      expect(drawn.filter((number) => !cells.includes(number))).toEqual([]);
      for (const table of $('#numbers table').toArray())
        expect($(table).find('caption').text().length).toBeGreaterThan(10);
    });

    test('has a map that names the country and where people come from, and the same as a list', () => {
      const names = $('#map text')
        .toArray()
        .map((text) => $(text).text());
      const list = $('#map li')
        .toArray()
        .map((item) => $(item).text().replace(/\s+/g, ' ').trim());
      expect(list).toEqual(
        originsByPeople.map(({ country, people }) => `${countryName(country)} ${count(people)}`),
      );
      if (names.length > 0) expect(names).toHaveLength(codes.length + 1);
    });

    test('describes the programme to search engines', () => {
      expect(JSON.parse($('script[type="application/ld+json"]').text())).toMatchObject({
        '@type': 'NGO',
        foundingDate: String(facts.founded),
        knowsLanguage: [...locales],
      });
    });

    test('arrives in one first TCP window with all its pictures: 14,600 bytes after brotli', () => {
      const without = (selector: string) => {
        const rest = load(html);
        rest(selector).remove();
        return weigh(html) - weigh(rest.html());
      };
      const parts = {
        all: weigh(html),
        CSS: without('style'),
        map: without('#map svg'),
        charts: without('#displacement svg'),
        'picture of the story': without('#story figure > :not(figcaption)'),
        'head without CSS': without('head > :not(style)'),
        text: weigh($('body').text()),
      };
      const list = Object.entries(parts).map(([part, bytes]) => `${part} ${bytes}`);
      console.log(`/${locale}/${name}/, bytes after brotli: ${list.join(', ')}`);
      for (const [part, bytes] of Object.entries(parts)) expect(bytes, part).toBeGreaterThan(0);
      expect(parts.all).toBeLessThanOrEqual(14_600);
      expect(weigh($.html($('#map svg')))).toBeLessThanOrEqual(3072);
    });
  });

  test.each(site.countries)('$name prints each figure as often in every language', ({ name, facts }) => {
    const people = JSON.stringify(facts).match(/(?<="(?:people|value|total)":)\d{4,}/g) ?? [];
    const figures = new Set(people.map((value) => Number(value).toLocaleString('en-US')));
    const printed = (locale: string) =>
      (visibleText(site.page(`/${locale}/${name}/`)).match(/\d{1,3}(,\d{3})+/g) ?? [])
        .filter((number) => figures.has(number))
        .sort();
    for (const locale of locales) expect(printed(locale)).toEqual(printed(locales[0]));
  });
}
