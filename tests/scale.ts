import { execFileSync } from 'node:child_process';
import { mkdtempDisposableSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { geoDistance } from 'd3-geo';
import { iso31661Alpha2ToNumeric } from 'iso-3166';
import { middleOf, outlineOf, type Place } from '../src/view/map-outlines.ts';
import { ProjectCopy } from './project-copy.ts';

// What a page costs as the site grows: `npm run bench:scale` builds the sample site with many countries, languages and
// stories, without photographs, and has Eleventy build the same Markdown. Numbers are printed and not asserted, as they
// are the machine's too; a program that fails, or a build that makes another number of pages, ends the run.
const smaller = { countries: 25, locales: 4, stories: 4 };
const larger = { countries: 100, locales: 6, stories: 8 };
const targets = { kept: 12, drawn: 40, MB: 1500, check: 15 };

const eleventy = '@11ty/eleventy@3.1.8';
const eleventyFiles = {
  'eleventy.config.js': `export default (config) => {
    config.addGlobalData('layout', 'page.liquid');
    return { dir: { input: 'content', includes: '../layouts', output: 'dist' }, templateFormats: ['md'] };
  }`,
  'layouts/page.liquid': '<!doctype html><title>{{ title }}</title><main>{{ content }}</main>',
};
// Threads print it too, before the process itself does.
const printUsage = `process.on('exit', () => {
  const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage();
  console.log('usage', maxRSS, userCPUTime + systemCPUTime);
})`;

const sample = 'content/costa-rica';
/** Languages beside the sample's own; their texts and labels are English. */
const added = { fr: 'Français', pt: 'Português', it: 'Italiano', de: 'Deutsch' };
const names = new Intl.DisplayNames('en', { type: 'region' });
/** The countries that a map can show and whose name is one word, with their middles. */
const places = Object.keys(iso31661Alpha2ToNumeric).flatMap((code): [string, Place][] => {
  const outline = /^[A-Z][a-z]+$/.test(names.of(code) ?? '') && outlineOf(code);
  return outline ? [[code, middleOf(outline)]] : [];
});

const rounded = (value: number) => Number(value.toFixed(1));
const ratio = (one: Record<'ms a page', number>, other: typeof one) =>
  (one['ms a page'] / other['ms a page']).toFixed(2);

console.log(`npm installs ${eleventy} into a temporary folder, which goes when this ends.`);
using installed = mkdtempDisposableSync(join(tmpdir(), 'eleventy-'));
const options = ['--no-save', '--no-audit', '--no-fund', '--prefix', installed.path];
execFileSync('npm', ['install', ...options, eleventy], { shell: process.platform === 'win32' });
const [few, many] = [await measured(smaller), await measured(larger)];
console.log('\nms a page, the larger site to the smaller; 1 where cost grows as the pages do:');
for (const build of ['drawn', 'kept', 'other'] as const)
  console.log(`  ${many[build].name}: ${ratio(many[build], few[build])}`);

/** Builds a site of a size in every way, and prints what that costs and which targets it meets. */
async function measured({ countries, locales, stories }: typeof smaller) {
  using copy = new ProjectCopy();
  grow(copy, { countries, locales, stories });
  for (const [file, text] of Object.entries(eleventyFiles)) copy.write(file, text);
  const [astro, pages] = [['node_modules/astro/bin/astro.mjs', 'build'], countries * locales * (1 + stories)];
  const drawn = await build('cards drawn anew', copy, astro, pages);
  const kept = await build('cards kept', copy, astro, pages);
  const check = await run(copy, ['src/commands/check.ts']);
  const whole = countries === smaller.countries && (await run(copy, ['src/commands/build.ts']));
  const program = join(installed.path, 'node_modules/@11ty/eleventy/cmd.cjs');
  const other = await build(eleventy, copy, [program, '--quiet'], countries * locales * (5 + stories));

  console.log(
    `\n${countries} countries × ${locales} languages × ${stories} stories; Eleventy: a page a text`,
  );
  console.table([drawn, kept, other, { name: 'check alone', ...check }]);
  if (whole) console.log(`npm run build, with check and compressed copies: ${whole.s} s, not ${kept.s} s`);
  console.log(`ms a page, ours with cards kept to Eleventy's: ${ratio(kept, other)}`);
  const tell = (what: string, isMet: boolean) => console.log(`  ${isMet ? 'met' : 'missed'}: ${what}`);
  tell(`at most ${targets.kept} ms a page with cards kept`, kept['ms a page'] <= targets.kept);
  tell(`at most ${targets.drawn} ms a page with cards drawn anew`, drawn['ms a page'] <= targets.drawn);
  tell(`less than ${targets.MB} MB`, Math.max(drawn.MB, kept.MB) < targets.MB);
  tell(`less than ${targets.check} s for the check`, check.s < targets.check);
  return { drawn, kept, other };
}

/** @throws {Error} where a build fails, or makes another number of pages. */
async function build(name: string, copy: ProjectCopy, command: string[], pages: number) {
  rmSync(join(copy.folder, 'dist'), { recursive: true, force: true });
  const cost = await run(copy, command);
  const html = copy.files('dist').filter((file) => file.endsWith('.html'));
  // A country's page is `dist/en/mexico/index.html`; a story's lies two folders deeper.
  const made = name === eleventy ? html : html.filter((file) => [4, 6].includes(file.split('/').length));
  if (made.length !== pages) throw new Error(`${name}: ${made.length} pages were made, not ${pages}.`);
  const each = (s: number, count: number) => rounded((s * 1000) / count);
  return {
    ...{ name, pages, 'HTML files': html.length, ...cost, 'ms a page': each(cost.s, pages) },
    ...{ 'ms a file': each(cost.s, html.length), 'processor ms a page': each(cost['processor s'], pages) },
  };
}

/** What a program costs, at most where it is memory. @throws {Error} with what it printed, where it fails. */
async function run(copy: ProjectCopy, [file = '', ...args]: string[]) {
  const start = performance.now();
  const options = `--import=data:text/javascript,${encodeURIComponent(printUsage)}`;
  const { status, output } = await copy.run(file, args, { LANG: 'C', NODE_OPTIONS: options });
  const s = rounded((performance.now() - start) / 1000);
  if (status !== 0) throw new Error(output.replace(/^.* — warning: .*\n.*\n/gm, '').slice(-5000));
  const [, kilobytes, microseconds] = [...output.matchAll(/^usage (\d+) (\d+)$/gm)].at(-1) ?? [];
  return { s, 'processor s': rounded(Number(microseconds) / 1e6), MB: Math.round(Number(kilobytes) / 1024) };
}

/** Makes the sample a site of a size. Each country has its own numbers, and neighbours as origins. */
function grow(copy: ProjectCopy, { countries, locales, stories }: typeof smaller): void {
  for (const [locale, name] of Object.entries(added).slice(0, locales - 2)) {
    copy.copy('src/i18n/en.json', `src/i18n/${locale}.json`);
    copy.copy(`${sample}/en`, `${sample}/${locale}`);
    const row = `${locale}: { name: '${name}', intl: '${locale}', storiesPath: 'stories', sheetPath: 'sheet', labels: () => import('./${locale}.json') }`;
    copy.locales?.push(locale);
    copy.edit('src/i18n/locales.ts', /\n\} satisfies Record<string, Row>/, `\n${row},$&`);
  }
  const facts = copy.read(`${sample}/country.yaml`).replace(/\nphotographs:[^]*/, '\n');
  const texts = copy.files(sample).filter((file) => file.endsWith('.md') && !file.includes('/bread-'));
  for (const [index, [code, middle]] of places.slice(0, countries).entries()) {
    const name = names.of(code) ?? '';
    const folder = `content/${name.toLowerCase()}`;
    const near = places.toSorted(([, a], [, b]) => geoDistance(a, middle) - geoDistance(b, middle));
    const origins = [1, 2, 4, 8].map((rank) => near[rank]?.[0] ?? '');
    const own = facts
      .replace('code: CR', `code: ${code}`)
      .replace(/(?<=country: )\w+/g, () => origins.shift() ?? '')
      .replace(/(?<=(?:people|value|total): )\d+/g, (number) => String(Number(number) * (index + 1)));
    copy.write(`${folder}/country.yaml`, own);
    for (const file of texts) {
      const [, , locale = ''] = file.split('/');
      const text = copy.read(file).replaceAll('Costa Rica', name);
      for (const letter of file.includes('/stories/') ? 'abcdefgh'.slice(0, stories) : 'a') {
        const named = text
          .replace(/\/\w\w\/costa-rica\//g, `/${locale}/${name.toLowerCase()}/`)
          .replace(/^address: .*/m, `$&-${letter}`)
          .replace(/Solano| (?:mano|hand)$/gm, `$& ${letter}`);
        const other = `${inAnotherOrder(named, index * 8 + letter.charCodeAt(0))}\n${name}, ${locale}, ${letter}.\n`;
        copy.write(file.replace(sample, folder).replace('-by-hand', `$&-${letter}`), other);
      }
    }
  }
  for (const path of [sample, 'content/redirects.yaml']) copy.remove(path);
}

/** A text in which the longer words of a field, and of the body, change places: each stays one that the dictionary has. */
function inAnotherOrder(text: string, seed: number): string {
  const word = /(?<!^#.*)(?<![\p{L}{./:#(’'-])\p{Ll}{5,}(?![\p{L}:/.’'-])/gmu;
  // The generator of Park and Miller: the same texts in every run.
  const drawn = () => (seed = (seed * 48_271) % 2_147_483_647);
  return text.replace(/(?<=\n---\n)[^]*|^(?!address:).*/gm, (piece) => {
    const words = (piece.match(word) ?? []).map((word) => ({ word, place: drawn() }));
    words.sort((a, b) => a.place - b.place);
    return piece.replace(word, () => words.pop()?.word ?? '');
  });
}
