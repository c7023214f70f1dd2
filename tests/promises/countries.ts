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
    const codes = facts.applications.byOrigin.map(({ country }) => country);
    const countryName = (code: string) => new Intl.DisplayNames(locale, { type: 'region' }).of(code);

    const hasFile = (section: string) =>
      existsSync(join(site.folder, 'content', name, locale, `${section}.md`));
    const written = Object.keys(sections).filter(hasFile);
    const order = [
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

    test('has each section that is written, in order, with ids that are the same in every language', () => {
      const ids = $('main [id]')
        .toArray()
        .map(({ attribs }) => attribs['id'] ?? '');
      const expected = order.filter((id) => written.includes(id) || !(id in sections));
      expect(ids.filter((id) => order.includes(id))).toEqual(expected);
      expect(order).toEqual(expect.arrayContaining(written));
    });

    test('invites into the other languages near the top', () => {
      for (const other of others) {
        const invitation = $(`#languages a[lang=${other}]`);
        expect(invitation.attr('href')).toBe(`/${other}/${name}/`);
        expect(invitation.text()).toContain(site.labels(other)['invitation.label']);
      }
    });

    test('links each section to itself in the other languages, and says which section that is', () => {
      for (const section of $('main section[id]').toArray()) {
        const { id } = section.attribs;
        const links = $(section).find('a[hreflang][href*="#"]').toArray();
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
          value,
          total,
          ...parts.map(({ people }) => people),
        ]),
        ...[...applications.byOrigin, ...applications.byYear].map(({ people }) => people),
      ].flatMap((value) => (value === undefined ? [] : count(value)));
      const words = [...emails.map(({ address }) => address), ...codes.map(countryName), String(founded)];
      const isPrinted = (piece: string) =>
        new RegExp(`(?<![\\d,.])${piece.replaceAll('.', '\\.')}(?![,.]?\\d)`).test(text);
      expect(numbers.filter((number) => !isPrinted(number))).toEqual([]);
      expect(words.filter((word) => !text.includes(word ?? ''))).toEqual([]);
      for (const { id, link, licence } of sources) {
        if (![...figures, applications].some(({ source }) => source === id)) continue;
        expect($(`a[href="${link}"]`).length, link).toBeGreaterThan(0);
        if (licence) expect(text).toContain(licence);
      }
      for (const day of new Set(figures.map(({ asOf }) => asOf)))
        expect(
          $(`time[datetime="${day}"]`).length + text.split(inWords(day, locale)).length - 1,
          day,
        ).toBeGreaterThan(0);
    });

    test('prints the same numbers in each chart and in the table under it', () => {
      for (const id of ['by-origin', 'by-year']) {
        const figure = $(`#${id}-title`).closest('figure');
        const texts = (selector: string) =>
          figure
            .find(selector)
            .toArray()
            .map((text) => $(text).text());
        const inChart = texts('svg g text:last-child');
        expect(inChart.length).toBeGreaterThan(0);
        expect(texts('tbody td').slice(0, inChart.length)).toEqual(inChart);
      }
    });

    test('has a map that names the country and where people come from', () => {
      const labels = $('#map svg text')
        .toArray()
        .map((text) => $(text).text());
      expect(labels).toEqual([facts.code, ...codes].map(countryName));
    });

    test('gives each picture a title, a description, and a caption with source', () => {
      const pictures = $('figure:has(svg[role=img][aria-labelledby])').toArray();
      expect(pictures).toHaveLength(3);
      for (const picture of pictures.map((picture) => $(picture))) {
        const { 'aria-labelledby': title, 'aria-describedby': more } =
          picture.find('svg').get(0)?.attribs ?? {};
        for (const id of `${title} ${more ?? ''}`.trim().split(' '))
          expect($(`[id="${id}"]`).text().length).toBeGreaterThan(10);
        expect(picture.find('svg desc').text()).toMatch(/\d/);
        expect(picture.find('figcaption').text().length).toBeGreaterThan(10);
      }
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

function inWords(day: string, locale: keyof typeof languages): string {
  return new Intl.DateTimeFormat(languages[locale].intl, { dateStyle: 'long', timeZone: 'UTC' }).format(
    new Date(day),
  );
}
