import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { load } from 'cheerio';
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { locales } from '../../src/i18n/locales.ts';
import { builtPage, builtPages, pathOf } from '../site.ts';

const weigh = (text: string) => brotliCompressSync(text).length;

describe.each(locales)('the %s country page', (locale) => {
  const { $, html } = builtPage(`/${locale}/mexico/`);

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
      illustration: without('#story svg'),
      'head without CSS': without('head > :not(style)'),
      text: weigh($('body').text()),
    };
    console.log(
      `/${locale}/mexico/, bytes after brotli: ${Object.entries(parts)
        .map(([part, bytes]) => `${part} ${bytes}`)
        .join(', ')}`,
    );
    for (const bytes of Object.values(parts)) expect(bytes).toBeGreaterThan(0);
    expect(parts.all).toBeLessThanOrEqual(14_600);
  });

  test('has a map of 3 KB or less that names the country and where people come from', () => {
    const map = $('#map svg');
    expect(weigh($.html(map))).toBeLessThanOrEqual(3072);
    const names = new Intl.DisplayNames(locale, { type: 'region' });
    const labels = map
      .find('text')
      .toArray()
      .map((text) => $(text).text());
    expect(labels).toEqual(['MX', 'HN', 'CU', 'HT', 'SV', 'VE'].map((code) => names.of(code)));
    expect(map.find('desc').text()).toContain('27,889');
  });

  test('draws lines and bars to scale', () => {
    const widths = $('#map g')
      .eq(1)
      .find('path')
      .toArray()
      .map(({ attribs }) => Number(attribs['stroke-width']));
    expect(widths[1]! / widths[0]!).toBeCloseTo(17_884 / 27_889, 1);
    expect(widths[4]! / widths[0]!).toBeCloseTo(5_419 / 27_889, 1);
    const bars = $('#by-year-title')
      .closest('figure')
      .find('rect')
      .toArray()
      .map(({ attribs }) => parseFloat(attribs['width'] ?? ''));
    expect(bars).toHaveLength(13);
    expect(bars[11]! / bars[10]!).toBeCloseTo(78_966 / 140_979, 2);
    expect(bars[0]! / bars[10]!).toBeCloseTo(1_275 / 140_979, 2);
  });

  test('marks the year that the text speaks of by more than colour', () => {
    const marked = $('#by-year-title')
      .closest('figure')
      .find('svg text')
      .toArray()
      .filter((text) => $(text).text().startsWith('▸'));
    expect(marked.map((text) => $(text).text())).toEqual(['▸ 2024']);
  });

  test('gives each picture a title, a description, a caption, a source with link, licence and date', () => {
    const figures = $('figure')
      .toArray()
      .filter((figure) => $(figure).find('a[href^=https]').length > 0);
    expect(figures).toHaveLength(3);
    for (const figure of figures.map((figure) => $(figure))) {
      const svg = figure.find('svg[role=img]');
      expect(svg.find('desc').text()).toMatch(/\d,\d/);
      for (const id of `${svg.attr('aria-labelledby')} ${svg.attr('aria-describedby') ?? ''}`
        .trim()
        .split(' ')) {
        expect($(`[id="${id}"]`).text().length).toBeGreaterThan(10);
      }
      const caption = figure.find('figcaption');
      expect(caption.find('a[href="https://www.unhcr.org/refugee-statistics/"]')).toHaveLength(1);
      expect(caption.text()).toContain('CC BY 4.0');
      expect(caption.text()).toMatch(/20(24|25)/);
    }
  });

  test('shows the same numbers in each chart and in the table under it', () => {
    for (const id of ['by-origin', 'by-year']) {
      const figure = $(`#${id}-title`).closest('figure');
      const inChart = figure
        .find('svg g text:last-child')
        .toArray()
        .map((text) => $(text).text());
      const inTable = figure
        .find('tbody td')
        .toArray()
        .map((cell) => $(cell).text())
        .slice(0, inChart.length);
      expect(inChart.length).toBeGreaterThanOrEqual(5);
      expect(inTable).toEqual(inChart);
    }
  });

  test('says that its illustration is one, whom the story is about, and who took the photograph', () => {
    const figure = $('#story figure');
    expect(figure.find('svg').attr('aria-label')?.length).toBeGreaterThan(30);
    expect(figure.find('figcaption').text()).toMatch(/illustration|ilustración/);
    expect(figure.find('figcaption').text()).toContain('Paula García');
    expect(figure.find('figcaption').text()).toContain('Selia Montes');
  });
});

describe.each(builtPages().filter(({ path }) => path !== '/404.html'))('$path when it is shared', ({ $ }) => {
  const meta = (property: string) =>
    $(`meta[property="${property}"], meta[name="${property}"]`).attr('content') ?? '';
  const file = join('dist', pathOf(meta('og:image')));

  test('has a card of 1200 × 630 pixels under 100 KB, named by its absolute address', async () => {
    expect(meta('og:image')).toMatch(/^https:\/\/hias\.example\/cards\/.+\.png$/);
    expect(meta('twitter:image')).toBe(meta('og:image'));
    expect(meta('og:image:alt')).toContain('90,700');
    const { width, height, format } = await sharp(file).metadata();
    expect([width, height, format].map(String)).toEqual([
      meta('og:image:width'),
      meta('og:image:height'),
      'png',
    ]);
    expect(readFileSync(file).length).toBeLessThan(100_000);
  });

  test('has a card whose text is not cut: nothing is printed on its margins', async () => {
    const { data, info } = await sharp(file).removeAlpha().raw().toBuffer({ resolveWithObject: true });
    const pixel = (x: number, y: number) =>
      data
        .subarray((y * info.width + x) * info.channels, (y * info.width + x) * info.channels + 3)
        .toString('hex');
    const colours = { margin: new Set<string>(), inside: new Set<string>() };
    for (let y = 0; y < info.height; y++) {
      for (let x = 0; x < info.width; x++) {
        const atMargin = x < 48 || y < 48 || x >= info.width - 48 || y >= info.height - 48;
        colours[atMargin ? 'margin' : 'inside'].add(pixel(x, y));
      }
    }
    expect(colours.margin.size).toBe(1);
    expect(colours.inside.size).toBeGreaterThan(3);
  });
});

test.each(locales)('the %s pages have icons and a manifest in their language', async (locale) => {
  const { $ } = builtPage(`/${locale}/mexico/`);
  const manifest = JSON.parse(readFileSync(join('dist', $('link[rel=manifest]').attr('href') ?? ''), 'utf8'));
  expect(manifest).toMatchObject({ lang: locale, start_url: `/${locale}/`, display: 'browser' });
  for (const { src } of manifest.icons) expect(existsSync(join('dist', src))).toBe(true);
  expect(await sharp('dist/apple-touch-icon.png').metadata()).toMatchObject({ width: 180, height: 180 });
  expect(readFileSync('dist/favicon.svg', 'utf8')).toContain('prefers-color-scheme:dark');
  expect(readdirSync('dist').filter((name) => name.endsWith('.svg'))).toEqual(['favicon.svg']);
});
