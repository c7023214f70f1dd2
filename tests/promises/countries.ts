import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { load } from 'cheerio';
import { describe, expect, test } from 'vitest';
import { defaultLocale, intlTag, languages, locales, type Locale } from '../../src/i18n/locales.ts';
import { sections } from '../../src/model/sections.ts';
import { visibleText, type BuiltSite } from '../site.ts';

const weigh = (text: string) => brotliCompressSync(text).length;

/** What every country page keeps, whatever the writing says. */
export function keepsCountryPromises(site: BuiltSite): void {
  const all = site.countries.flatMap((country) => locales.map((locale) => ({ ...country, locale })));

  describe.each(all)('the $locale page of $name', ({ name, facts, locale }) => {
    const { $, html } = site.page(`/${locale}/${name}/`);
    const others = locales.filter((other) => other !== locale);
    // With blanks as a reader sees them: Costa Rica writes 21 450 with one that does not break.
    const count = (value: number) =>
      new Intl.NumberFormat(intlTag(locale, facts.code)).format(value).replace(/\s/g, ' ');
    const { figures, sources, applications } = facts;
    const { byOrigin = [], byYear = [] } = applications ?? {};
    const originsByPeople = byOrigin.toSorted((a, b) => b.people - a.people);
    const codes = byOrigin.map(({ country }) => country);
    const countryName = (code: string) => new Intl.DisplayNames(locale, { type: 'region' }).of(code);

    const hasFile = (section: string, language: string) =>
      existsSync(join(site.folder, 'content', name, language, `${section}.md`));
    // What is not translated is shown in the default language.
    const written = Object.keys(sections).filter((section) => hasFile(section, defaultLocale));
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
      const isThere: Record<string, boolean> = {
        // Without words of its own it has the general address.
        help: true,
        map: byOrigin.length > 0,
        story: existsSync(join(site.folder, 'content', name, defaultLocale, 'stories')),
      };
      const expected = order.filter((id) => isThere[id] ?? (written.includes(id) || !(id in sections)));
      expect(ids.filter((id) => order.includes(id))).toEqual(expected);
      expect(order).toEqual(expect.arrayContaining(written));
    });

    test('leads to help: the button, each address once where it belongs, and links that pass the page on', () => {
      expect($('main a.button-filled').first().attr('href')).toBe('#help');
      const addressOf = (id: string) => `mailto:${facts.emails.find((email) => email.id === id)?.address}`;
      // Whoever needs help finds the address for it before the one for reports, with words about help or without.
      const addresses = $('#help a[href^="mailto:"][aria-label]').toArray().map(({ attribs }) => attribs['href']); // prettier-ignore
      expect(addresses[0]).toBe(addressOf('general'));
      expect(addresses.filter((address) => address === addressOf('general'))).toHaveLength(1);
      expect($(`#ethics a[href="${addressOf('ethics')}"]`)).toHaveLength(1);
      const url = encodeURIComponent(`https://hias.example/${locale}/${name}/`);
      const shared = ['https://wa.me/?text=', 'mailto:?subject='].map((start) =>
        $(`main a[href^="${start}"]`),
      );
      for (const link of shared) expect(link.attr('href')).toContain(url);
      expect($(`main a[href="/${locale}/${name}/${languages[locale].sheetPath}/"]`)).toHaveLength(1);
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

    test('links each long section to itself in the other languages that it is not shown in, and says which section that is', () => {
      for (const id of ['overview', 'work', 'displacement'].filter((id) => written.includes(id))) {
        const section = $(`#${id}`);
        const links = section.find('a[hreflang][href*="#"]').toArray();
        const shown = hasFile(id, locale) ? locale : defaultLocale;
        const translated = others.filter((other) => other !== shown && hasFile(id, other));
        expect(links.map(({ attribs }) => attribs['href'])).toEqual(
          translated.map((other) => `/${other}/${name}/#${id}`),
        );
        for (const [index, link] of links.entries()) {
          const title = site.page(`/${translated[index]}/${name}/`).$(`#${id}-title`).text().trim();
          expect($(link).text()).toContain(title);
        }
      }
    });

    test('prints every figure of country.yaml, its day, and its source', () => {
      const text = visibleText({ html });
      const { emails, founded } = facts;
      const numbers = [
        ...figures.flatMap(({ value, total, parts = [] }) => [
          total ?? value,
          ...parts.map(({ people }) => people),
        ]),
        ...[...byOrigin, ...byYear].map(({ people }) => people),
      ].map(count);
      const words = [...emails.map(({ address }) => address), ...codes.map(countryName), String(founded)];
      const isPrinted = (piece: string) =>
        new RegExp(`(?<![\\d,.])${piece.replaceAll('.', '\\.')}(?![,.]?\\d)`).test(text);
      expect(numbers.filter((number) => !isPrinted(number))).toEqual([]);
      expect(words.filter((word) => !text.includes(word ?? ''))).toEqual([]);
      // A source is printed once a section; a figure has its year in its words, or its day beside it.
      for (const { id, link, licence } of sources) {
        if (![...figures, applications].some((cited) => cited?.source === id)) continue;
        if (link) expect($(`.source a[href="${link}"]`), link).toHaveLength(1);
        if (licence) expect(text).toContain(licence);
      }
      for (const { asOf } of figures) expect(text).toContain(asOf.slice(0, 4));
    });

    test('draws no number that its tables lack', () => {
      const texts = (selector: string) =>
        $(selector)
          .toArray()
          .map((text) => $(text).text().replace(/\s/g, ' '));
      const cells = texts('#numbers td');
      expect(cells).toEqual([...byYear, ...originsByPeople].map(({ people }) => count(people)));
      const drawn = [...texts('#by-year-title ~ div text.bold'), ...texts('#map tspan')].filter((text) =>
        /^[\d,.\s]+$/.test(text),
      );
      if (byYear.length > 1) expect(drawn.length).toBeGreaterThan(1);
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
      for (const part of ['all', 'CSS', 'head without CSS', 'text'] as const)
        expect(parts[part]).toBeGreaterThan(0);
      expect(parts.all).toBeLessThanOrEqual(14_600);
      expect(weigh($.html($('#map svg')))).toBeLessThanOrEqual(3072);
    });
  });

  test.each(site.countries)('$name prints each figure as often in every language', ({ name, facts }) => {
    const people = JSON.stringify(facts).match(/(?<="(?:people|value|total)":)\d{4,}/g) ?? [];
    const printed = (locale: Locale) => {
      const text = visibleText(site.page(`/${locale}/${name}/`)).replace(/\s/g, ' ');
      const format = new Intl.NumberFormat(intlTag(locale, facts.code));
      return people.map((value) => text.split(format.format(Number(value)).replace(/\s/g, ' ')).length - 1);
    };
    const isThere = (locale: Locale) =>
      existsSync(join(site.folder, 'content', name, locale, 'displacement.md'));
    for (const locale of locales.filter(isThere)) expect(printed(locale)).toEqual(printed(locales[0]));
  });
}
