import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { chromium, type Browser, type Page } from '@playwright/test';
import { load } from 'cheerio';
import { iso31661Alpha2ToNumeric } from 'iso-3166';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { lettersOf } from '../../src/view/country-page.ts';
import { browserPath, browserSettings } from '../browser.ts';
import { addCountries, addLanguages, shapes } from '../grown-site.ts';
import { layoutProblems } from '../layout.ts';
import { ProjectCopy } from '../project-copy.ts';
import { isMissing, siteIn, visibleText, type BuiltSite } from '../site.ts';

// One build with all that a site may grow by: languages, countries, a folder of its host, and odd words.

const base = '/where/we-work';
const long = 'desplazamiento'.repeat(15).slice(0, 200);
/** The languages of the grown site for readers; Portuguese is on its way. */
const spoken = ['en', 'es', 'fr', 'ar'] as const;
let copy: ProjectCopy;
let site: BuiltSite;
let browser: Browser;

beforeAll(async () => {
  copy = new ProjectCopy();
  addLanguages(copy);
  addCountries(copy);
  copy.write('content/countries.yaml', 'countries:\n  - costa-rica\n  - panama\n');
  // A text of a country that has French is not in French yet; of another none is.
  copy.remove('content/costa-rica/fr/displacement.md');
  copy.remove('content/costa-rica/fr/ethics.md');
  copy.remove('content/costa-rica/fr/stories/a-map-drawn-by-hand.md');
  copy.edit('content/costa-rica/es/help.md', /title: .*/, 'title: no');
  for (const [locale, family] of [
    ['en', 'A family'],
    ['es', 'Una familia'],
  ] as const)
    copy.edit(
      `content/costa-rica/${locale}/help.md`,
      /\n$/,
      `\n\n${family}: 👨‍👩‍👧 [مرحبا بكم](lang:ar), ${long}.\n`,
    );
  const address = { SITE_URL: `https://example.org${base}/` };
  const { status, output } = await copy.build(address, ['--github-pages']);
  if (status !== 0) throw new Error(output);
  site = siteIn(copy.folder);
  browser = await chromium.launch(browserSettings(await browserPath()));
});
afterAll(async () => {
  await browser?.close();
  copy[Symbol.dispose]();
});

const alternatesOf = (path: string) =>
  site
    .page(path)
    .$('link[rel=alternate]')
    .toArray()
    .map(({ attribs }) => attribs['hreflang']);

const words = (path: string, selector: string) =>
  site.page(path).$(selector).text().replace(/[ \n]+/g, ' ').trim(); // prettier-ignore

describe('in a folder of a host that sets no headers', () => {
  test('every address, redirect and picture has the folder before it', () => {
    const paths = new Set(site.pages.map(({ path }) => base + path));
    for (const { $ } of site.pages.filter(({ path }) => !isMissing(path))) {
      const hrefs = $('a[href^="/"][href$="/"], a[href^="/"][href*="#"]')
        .toArray()
        .map(({ attribs }) => attribs['href']?.split('#')[0] ?? '');
      expect(hrefs.filter((href) => !paths.has(href))).toEqual([]);
      expect($('link[rel=icon]').last().attr('href')).toBe(`${base}/favicon.svg`);
      for (const { attribs } of $('img').toArray()) expect(attribs['src']).toMatch(new RegExp(`^${base}/`));
    }
    expect(copy.read('dist/robots.txt')).toContain(`https://example.org${base}/sitemap-index.xml`);
  });

  test('a page that is gone leads on, in its own language', () => {
    const gone = load(copy.read('dist/es/costa-rica/historias/el-primer-pan/index.html'));
    const there = `${base}/es/costa-rica/historias/pan-antes-del-amanecer/`;
    expect(gone('html').attr('lang')).toBe('es');
    expect(gone('meta[http-equiv=refresh]').attr('content')).toBe(`0;url=${there}`);
    expect(gone(`main a[href="${there}"]`).text().trim()).toBe(`https://example.org${there}`);
    expect(gone('link[rel=canonical]').attr('href')).toBe(`https://example.org${there}`);
    expect(copy.read('dist/sitemap-0.xml')).not.toContain('el-primer-pan');
  });

  test('pages bring their own policy', () => {
    for (const { $ } of site.pages)
      expect($('head > meta').eq(1).attr('http-equiv')?.toLowerCase()).toBe('content-security-policy');
    expect(copy.files('dist').filter((file) => /_headers|_redirects|\.(br|gz)$/.test(file))).toEqual([]);
    expect(copy.files('hosting')).toEqual([]);
  });
});

describe('a language', () => {
  test.each(spoken)('%s has every page, in its own direction', (locale) => {
    const { $ } = site.page(`/${locale}/costa-rica/`);
    expect($('html').attr('lang')).toBe(locale);
    expect($('html').attr('dir')).toBe(locale === 'ar' ? 'rtl' : 'ltr');
    const count = (locale: string) => site.pages.filter(({ path }) => path.startsWith(`/${locale}/`)).length;
    expect(count(locale)).toBe(count('en'));
    const links = $('header nav a').toArray();
    expect(links.map(({ attribs }) => attribs['lang'])).toEqual(spoken.filter((other) => other !== locale));
  });

  test('on its way is on no public page', () => {
    expect(existsSync(join(copy.folder, 'dist/pt'))).toBe(false);
    for (const { $ } of site.pages) expect($('[lang=pt], [hreflang=pt]')).toHaveLength(0);
    expect(copy.read('dist/sitemap-0.xml')).not.toContain('/pt/');
  });

  test('is written with its own numbers, days, lists, colons, quotation marks and prepositions', () => {
    const french = site.page('/fr/costa-rica/').$('main').text();
    for (const piece of [
      ...['243\u202f118', '15 août 2025', 'Nicaragua, Cuba, Venezuela et Colombie'],
      ...['Source\u00a0: ', 'l’asile au Costa Rica'],
    ])
      expect(french).toContain(piece);
    expect(words('/fr/honduras/', '#stories')).toContain('1er janvier 2025');
    expect(words('/es/honduras/', '#stories')).toContain('1 de enero de 2025');
    const story = site.page('/fr/costa-rica/histoires/du-pain-avant-l-aube/').$('main').text();
    expect(story).toMatch(/«\u00a0[^“”"]+\u00a0»/);
    expect(story).not.toMatch(/[“”]/);
    const arabic = visibleText(site.page('/ar/costa-rica/'));
    for (const piece of [
      '243,118',
      '15 أغسطس 2025',
      'نيكاراغوا وكوبا وفنزويلا وكولومبيا',
      'من 4 بلدان',
      'في كوستاريكا',
    ])
      expect(arabic).toContain(piece);
  });

  test('writes the numbers of a country as one writes them there', () => {
    const number = (locale: string) => words(`/${locale}/colombia/`, '#displacement .number');
    expect(number('es')).toMatch(/^\d+\.\d{3}$/);
    expect(number('en')).toMatch(/^\d+,\d{3}$/);
    expect(words('/es/costa-rica/', '#displacement .number')).toBe('243\u00a0118');
  });

  test('may lack a text: it is shown in the default one, says so, and is no translation', () => {
    const { $ } = site.page('/fr/costa-rica/');
    expect($('#displacement .prose').attr('lang')).toBe('en');
    expect($('#displacement-title').attr('lang')).toBe('en');
    expect($('#overview > .prose').attr('lang')).toBeUndefined();
    expect(words('/fr/costa-rica/', '#displacement')).toContain('pas encore en français');
    // Nobody is led to the same words again.
    const links = $('#displacement a[hreflang]').toArray();
    expect(links.map(({ attribs }) => attribs['hreflang'])).toEqual(['es', 'ar']);
    // Each place where words of it stand says so, or goes without.
    for (const place of ['#work', '#ethics']) expect(words('/fr/costa-rica/', place)).toContain('pas encore');
    expect($('#facts [lang]')).toHaveLength(0);
    expect($('meta[property="og:image:alt"]').attr('content')).toMatch(/2014$|2014 /);
    expect(words('/', '#fr')).toContain('pas encore en français');
    expect(words('/', '#es')).not.toContain('todavía no');
    expect(site.page('/en/costa-rica/').$('#displacement [lang=fr]')).toHaveLength(0);
    expect(site.page('/en/costa-rica/').$('#overview a[lang=fr]')).toHaveLength(1);
    expect(alternatesOf('/fr/costa-rica/')).toEqual([]);
    expect(alternatesOf('/en/costa-rica/')).toEqual(['en', 'es', 'ar', 'x-default']);

    const story = site.page('/fr/costa-rica/histoires/a-map-drawn-by-hand/').$;
    expect(story('h1').attr('lang')).toBe('en');
    expect(story('article > p').text()).toContain('pas encore en français');
    expect(story('link[rel=canonical]').attr('href')).toBe(
      `https://example.org${base}/en/costa-rica/stories/a-map-drawn-by-hand/`,
    );
    // Of Belize nothing is in French, and of Costa Rica much is.
    const canonicalOf = (path: string) => site.page(path).$('link[rel=canonical]').attr('href');
    expect(canonicalOf('/fr/belize/')).toBe(`https://example.org${base}/en/belize/`);
    expect(canonicalOf('/fr/belize/fiche/')).toBe(`https://example.org${base}/en/belize/sheet/`);
    expect(canonicalOf('/fr/costa-rica/')).toBe(`https://example.org${base}/fr/costa-rica/`);
    const sitemap = copy.read('dist/sitemap-0.xml');
    expect(sitemap).not.toContain('/fr/belize/');
    expect(sitemap).toContain('/en/costa-rica/stories/a-map-drawn-by-hand/');
    expect(sitemap).not.toContain('/fr/costa-rica/histoires/a-map-drawn-by-hand/');
    expect(sitemap).not.toContain('hreflang="fr" href="https://example.org/where/we-work/fr/costa-rica/"');
  });

  test('has a direction of its own also inside a page of another one', () => {
    expect(site.page('/').$('#ar').attr('dir')).toBe('rtl');
    expect(site.page('/ar/belize/').$('#overview > .prose').attr('dir')).toBe('ltr');
    expect(site.page('/en/costa-rica/').$('style').text()).not.toContain('dir=rtl');
  });
});

describe('a country', () => {
  test.each(Object.entries(shapes))('%s has what is written of it, and nothing empty', (name, shape) => {
    const { $ } = site.page(`/en/${name}/`);
    const has = (selector: string) => $(selector).length > 0;
    expect(has('#map')).toBe(shape.origins > 0);
    expect(has('#displacement')).toBe(shape.figures + shape.years > 0);
    expect($('.years rect')).toHaveLength(shape.years > 1 ? shape.years : 0);
    expect($('#displacement .heavy')).toHaveLength(shape.figures + (shape.years === 1 ? 1 : 0));
    expect(has('#story')).toBe(shape.stories > 0);
    expect($('#stories li')).toHaveLength(Math.max(0, shape.stories - 1));
    const empty = $('main :is(p, ul, ol, dl, h1, h2, h3, section, figure, table, nav):not(:has(svg))');
    expect(empty.toArray().filter((part) => $(part).text().trim() === '')).toEqual([]);
  });

  test('without words about help has the general address first all the same', () => {
    for (const [locale, title] of [
      ['es', 'Necesito ayuda'],
      ['ar', 'أحتاج إلى مساعدة'],
    ] as const) {
      // prettier-ignore
      const { $ } = site.page(`/${locale}/belize/`);
      const addresses = $('#help a[aria-label]').toArray().map(({ attribs }) => attribs['href']); // prettier-ignore
      expect(addresses).toEqual(['mailto:info@hias.org', 'mailto:ethics@hias.org']);
      expect(words(`/${locale}/belize/`, '#help-title')).toBe(title);
      expect($('main a.button-filled').attr('href')).toBe('#help');
    }
  });

  test('leads the landing page where the table says so, and each leads to all others', () => {
    expect(words('/en/', '#countries h2')).toMatch(/^Costa Rica\s*Panama/);
    const names = [...Object.keys(shapes), 'costa-rica'];
    for (const name of names) {
      const links = site
        .page(`/es/${name}/`)
        .$('#countries a')
        .toArray()
        .map(({ attribs }) => attribs['href']);
      const others = names.filter((other) => other !== name).map((other) => `${base}/es/${other}/`);
      expect(links.sort()).toEqual(others.sort());
    }
    // Nobody who needs help in one country is led to that of another.
    expect(site.page('/').$('main a.button-filled').attr('href')).toBe(`${base}/en/#countries`);
  });

  test.each([
    ['en', 'colombia', 20],
    ['es', 'honduras', 2],
  ] as const)(
    'in %s, %s leads to all of its %i stories, and each story to the next',
    (locale, name, count) => {
      const { $ } = site.page(`/${locale}/${name}/`);
      const listed = $('#story a')
        .toArray()
        .map(({ attribs }) => attribs['href'] ?? '');
      expect(new Set(listed)).toHaveProperty('size', count);
      const days = $('#stories time').toArray().map(({ attribs }) => attribs['datetime'] ?? ''); // prettier-ignore
      expect(days).toEqual(days.toSorted().reverse());
      const seen = new Set<string>();
      for (let at = listed[0] ?? ''; !seen.has(at);) {
        seen.add(at);
        at = site.page(at.slice(base.length)).$('article p:has(+ p) > a.bold').attr('href') ?? '';
      }
      expect(seen.size).toBe(count);
    },
  );
});

describe('in a browser', () => {
  const widths = [320, 390, 1024, 1280];

  /** A page of the grown site, answered from its files. */
  async function opened(path: string): Promise<Page> {
    const page = await browser.newPage();
    await page.route('https://example.org/**', async (route) => {
      const { pathname } = new URL(route.request().url());
      await route.fulfill({
        path: join(site.dist, pathname.slice(base.length).replace(/\/$/, '/index.html')),
      });
    });
    await page.goto(`https://example.org${base}${path}`);
    return page;
  }

  test('no text covers another or lies outside, on a page of every kind in every language', async () => {
    const paths = [
      ...['/', '/404.html', '/fr/', '/ar/', '/fr/belize/', '/ar/belize/', '/es/colombia/', '/ar/colombia/'],
      ...['/fr/costa-rica/', '/ar/costa-rica/', '/en/costa-rica/', '/en/honduras/', '/es/panama/'],
      ...['/fr/dominican-republic/', '/ar/costa-rica/waraqa/', '/fr/costa-rica/fiche/'],
      ...['/ar/404.html', '/fr/costa-rica/histoires/du-pain-avant-l-aube/'],
    ];
    const page = await opened('/');
    for (const path of paths) {
      await page.goto(`https://example.org${base}${path}`);
      for (const width of widths) {
        await page.setViewportSize({ width, height: 844 });
        expect(await layoutProblems(page), `${path} at ${width} px`).toEqual([]);
      }
    }
    // It would find something.
    await page.setViewportSize({ width: 320, height: 844 });
    await page.evaluate(() => {
      document.querySelector('h1')!.style.marginBottom = '-3rem';
      document.querySelector<HTMLElement>('footer p + p')!.style.whiteSpace = 'nowrap';
    });
    expect(await layoutProblems(page)).toEqual(
      expect.arrayContaining([
        expect.stringContaining('cover each other'),
        expect.stringContaining('outside'),
      ]),
    );
    await page.close();
  });

  test('a link to a section leads below a header of two rows', async () => {
    const page = await opened('/fr/costa-rica/');
    await page.setViewportSize({ width: 390, height: 844 });
    for (const id of ['help', 'overview', 'displacement']) {
      await page.goto(`https://example.org${base}/fr/costa-rica/#${id}`);
      const header = await page.locator('header').boundingBox();
      const section = await page.locator(`#${id}`).boundingBox();
      expect(header!.y).toBe(0);
      expect(section!.y, id).toBeGreaterThanOrEqual(header!.height);
    }
    await page.close();
  });

  test('what is otherwise from right to left and with many languages outweighs what holds for all pages', async () => {
    const page = await opened('/ar/colombia/');
    await page.setViewportSize({ width: 390, height: 844 });
    await expect(page.locator('.wordmark').evaluate((mark) => getComputedStyle(mark).paddingRight)).resolves.toBe('0px'); // prettier-ignore
    // Units stand under units, as numbers run from left to right.
    await page.locator('details').evaluateAll((all) => all.forEach((one) => one.setAttribute('open', '')));
    for (const column of ['.part-count', '.part-share', '#map b', '#numbers tr:has(td) td']) {
      const edges = await page.locator(column).evaluateAll((cells) =>
        cells.map((cell) => {
          const range = document.createRange();
          range.selectNodeContents(cell);
          return Math.round(range.getBoundingClientRect().right);
        }),
      );
      expect(edges.length, column).toBeGreaterThan(2);
      expect(Math.max(...edges) - Math.min(...edges), column).toBeLessThanOrEqual(1);
    }
    await page.goto(`https://example.org${base}/`);
    await expect(page.locator('.exit').evaluate((exit) => getComputedStyle(exit).whiteSpace)).resolves.toBe('normal'); // prettier-ignore
    await page.close();
  });

  test('the landing page has help in each language in the first screen of a phone', async () => {
    const page = await opened('/');
    await page.setViewportSize({ width: 390, height: 844 });
    const tops = await page
      .locator('main .button-filled')
      .evaluateAll((links) => links.map((link) => link.getBoundingClientRect().top));
    expect(tops).toHaveLength(spoken.length);
    expect(Math.max(tops[0]!, tops[1]!)).toBeLessThan(400);
    expect(Math.max(...tops)).toBeLessThan(844);
    await page.close();
  });

  test("every country's name fits, its longest word on one line", async () => {
    const page = await opened('/en/belize/');
    // German has the longest words.
    const names = [...spoken, 'de'].flatMap((locale) => {
      const display = new Intl.DisplayNames(locale, { type: 'region' });
      return Object.keys(iso31661Alpha2ToNumeric).map((code) => display.of(code) ?? code);
    });
    // Of each size, the name with the widest word: all others fit where it does.
    const sized = Map.groupBy(new Set(names), lettersOf);
    const widest = await page.locator('h1').evaluate(
      (title, sized) => {
        const pen = document.createElement('canvas').getContext('2d')!;
        pen.font = getComputedStyle(title).font;
        const widthOf = (name: string) =>
          Math.max(...name.split(/[\s-]/).map((word) => pen.measureText(word).width));
        return sized.map(([letters, names]) => ({
          letters,
          name: names.reduce((a, b) => (widthOf(a) > widthOf(b) ? a : b)),
        }));
      },
      [...sized],
    );
    expect(widest.map(({ letters }) => letters).sort((a, b) => a - b)).toEqual([6, 9, 14, 20]);
    for (const path of ['/en/belize/', '/en/costa-rica/']) {
      await page.goto(`https://example.org${base}${path}`);
      for (const width of [...widths, 768, 1600]) {
        await page.setViewportSize({ width, height: 844 });
        const broken = await page.locator('h1').evaluate((title, widest) => {
          return widest.filter(({ name, letters }) => {
            title.setAttribute('class', `title letters-${letters}`);
            title.textContent = name;
            return [...name.matchAll(/[^\s-]+/g)].some(({ 0: word, index }) => {
              const range = document.createRange();
              range.setStart(title.firstChild as Text, index);
              range.setEnd(title.firstChild as Text, index + word.length);
              return (
                range.getBoundingClientRect().height > parseFloat(getComputedStyle(title).fontSize) * 1.6
              );
            });
          });
        }, widest);
        expect(broken, `${path} at ${width} px`).toEqual([]);
      }
    }
    await page.close();
  });

  test('the pictures of a page from right to left keep their letters in their places', async () => {
    const page = await opened('/ar/costa-rica/');
    for (const width of widths) {
      await page.setViewportSize({ width, height: 844 });
      const [outside, far] = await page.evaluate(() => {
        const boxOf = (part: Element) => part.getBoundingClientRect();
        const outside = [...document.querySelectorAll('.years text, .map-names text')].filter((text) => {
          const [box, frame] = [boxOf(text), boxOf(text.closest('.years, .map-drawing')!)];
          return box.width > 0 && (box.left < frame.left - 2 || box.right > frame.right + 2);
        });
        // Each year stands under its column: the first at the left, as numbers run.
        const columns = [...document.querySelectorAll('.years rect')].map(boxOf);
        const years = [...document.querySelectorAll('.years text')].slice(0, columns.length).map(boxOf);
        const far = years.filter(
          (year, index) =>
            year.width > 0 &&
            Math.abs((year.left + year.right) / 2 - (columns[index]!.left + columns[index]!.right) / 2) > 4,
        );
        return [outside.map((text) => text.textContent), far.length];
      });
      expect(outside, `${width} px`).toEqual([]);
      expect(far, `${width} px`).toBe(0);
    }
    const sides = await page.locator('.bar').evaluate((bar) => {
      const [first, ...others] = [...bar.querySelectorAll('rect')].map((piece) =>
        piece.getBoundingClientRect(),
      );
      return others.every(({ right }) => right <= first!.left + 1);
    });
    expect(sides).toBe(true);
    await page.close();
  });

  test('breaks no page by `no` as a title, emoji, or a word of 200 letters', async () => {
    const { $, html } = site.page('/es/costa-rica/');
    expect($('#help-title').text()).toBe('no');
    expect(visibleText({ html })).toContain('👨‍👩‍👧');
    expect($('#help [lang=ar]').text()).toBe('مرحبا بكم');
    const page = await opened('/es/costa-rica/');
    await page.setViewportSize({ width: 320, height: 640 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
    await page.close();
  });
});

describe('a share card', () => {
  /** The pixels of a card that are of a colour, in a band of it: where they begin and end, and in how many pieces. */
  async function inkOf(locale: string, [top, bottom]: [number, number]) {
    const card = new URL(
      site.page(`/${locale}/costa-rica/`).$('meta[property="og:image"]').attr('content') ?? '',
    );
    const file = join(site.dist, card.pathname.slice(base.length));
    const { data, info } = await sharp(file)
      .extract({ left: 0, top, width: 1200, height: bottom - top })
      .greyscale()
      .threshold(200)
      .raw()
      .toBuffer({ resolveWithObject: true });
    const isInk = (at: number) => data[at * info.channels] === 255;
    const seen = new Uint8Array(info.width * info.height);
    let [pieces, left, right] = [0, info.width, 0];
    for (let start = 0; start < seen.length; start++) {
      if (seen[start] || !isInk(start)) continue;
      pieces++;
      const waiting = [start];
      seen[start] = 1;
      for (let at = waiting.pop(); at !== undefined; at = waiting.pop()) {
        const x = at % info.width;
        [left, right] = [Math.min(left, x), Math.max(right, x)];
        for (const next of [
          at - info.width,
          at + info.width,
          ...(x > 0 ? [at - 1] : []),
          ...(x < info.width - 1 ? [at + 1] : []),
        ])
          if (next >= 0 && next < seen.length && !seen[next] && isInk(next)) {
            seen[next] = 1;
            waiting.push(next);
          }
      }
    }
    return { pieces, left, right };
  }

  test('begins where its language begins', async () => {
    const [english, arabic] = [await inkOf('en', [170, 360]), await inkOf('ar', [170, 360])];
    expect(english.left).toBeLessThan(90);
    expect(english.right).toBeLessThan(1100);
    expect(arabic.right).toBeGreaterThan(1110);
    expect(arabic.left).toBeGreaterThan(100);
  });

  test('joins the letters that are joined', async () => {
    // كوستاريكا has nine letters in four joined pieces, and four dots, some of which touch.
    const { pieces } = await inkOf('ar', [170, 360]);
    expect(pieces).toBeGreaterThanOrEqual(4);
    expect(pieces).toBeLessThanOrEqual(8);
  });
});
