import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { iso31661Alpha2ToNumeric } from 'iso-3166';
import { ProjectCopy } from './project-copy.ts';

// Builds the sample site with more and more countries, and prints what each page more costs: `npm run bench`.

const sample = 'content/costa-rica';
const story = 'a-map-drawn-by-hand.md';
// Processor time too: wall time says little on a machine that does other things.
const printUsage = `process.on('exit', () => {
  const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage();
  console.log('usage', maxRSS, userCPUTime + systemCPUTime);
})`;

using copy = new ProjectCopy('sample');
const facts = copy.read(`${sample}/country.yaml`);
const codes = Object.keys(iso31661Alpha2ToNumeric).filter((code) => !facts.includes(`country: ${code}`));
for (const file of copy.files(sample))
  if (file.includes('/stories/') && !file.endsWith(story)) copy.remove(file);

interface Build {
  pages: number;
  /** Milliseconds. */
  wall: number;
  processor: number;
  megabytes: number;
}

console.log('pages  cards  seconds  ms a page more  processor ms a page more  MB at most');
const before = new Map<string, Build>();
let countries = 0;
for (const wanted of [0, 50, 200, 800]) {
  while (countries < wanted) addCountry(countries++);
  for (const cards of ['drawn', 'kept']) {
    // Every build of the project goes into a new folder.
    clear('dist');
    if (cards === 'drawn') clear('.astro/cache/cards');
    const now = await build(12 + 6 * countries);
    const fewer = before.get(cards);
    const more = (of: 'wall' | 'processor') =>
      fewer ? ((now[of] - fewer[of]) / (now.pages - fewer.pages)).toFixed(1) : '';
    before.set(cards, now);
    const cells = [
      now.pages,
      cards,
      (now.wall / 1000).toFixed(1),
      more('wall'),
      more('processor'),
      now.megabytes,
    ];
    console.log(
      cells.map((cell, column) => String(cell).padStart([5, 5, 7, 14, 24, 10][column] ?? 0)).join('  '),
    );
  }
}

function clear(folder: string): void {
  rmSync(join(copy.folder, folder), { recursive: true, force: true });
}

/** @throws {Error} where the build fails, or makes another number of pages. */
async function build(pages: number): Promise<Build> {
  const start = performance.now();
  const { status, output } = await copy.run('node_modules/astro/bin/astro.mjs', ['build'], {
    NODE_OPTIONS: `--import=data:text/javascript,${encodeURIComponent(printUsage)}`,
  });
  const wall = performance.now() - start;
  if (status !== 0 || !output.includes(` ${pages} page(s) built`)) throw new Error(output);
  const [, kilobytes, microseconds] = /usage (\d+) (\d+)/.exec(output) ?? [];
  return {
    pages,
    wall,
    processor: Number(microseconds) / 1000,
    megabytes: Math.round(Number(kilobytes) / 1024),
  };
}

/** A country like the sample, with other countries on its map, and a big number that no other share card shows. */
function addCountry(index: number): void {
  const folder = `content/country-${index}`;
  copy.copy(sample, folder);
  const numbers = facts
    .replace(/^code: \w+/m, `code: ${codes[index % codes.length]}`)
    .replace(/(?<=id: served\s+value: )\d+/, String(30_000 + index))
    .replace(/(?<=country: )CU/, codes[(index * 7 + 3) % codes.length] ?? 'CU');
  copy.write(`${folder}/country.yaml`, numbers);
}
