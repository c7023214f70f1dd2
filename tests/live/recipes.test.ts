import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import sharp from 'sharp';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { parseDocument, type Document } from 'yaml';
import { defaultLocale, languages, locales, writtenLocales } from '../../src/i18n/locales.ts';
import type { CountryFacts } from '../../src/model/country.ts';
import { ProjectCopy, onDay } from '../project-copy.ts';

// Follows each recipe of README.md and content/README.md to the letter, on a copy of the live site as it is today;
// then the check, the build and the live tests must be green. Nothing here may depend on what the writing says.

const copy = new ProjectCopy('live');
const countries = readdirSync('content').filter((name) => existsSync(`content/${name}/country.yaml`));
const [country = ''] = countries.filter((name) => existsSync(`content/${name}/en/stories`));
const yaml = `content/${country}/country.yaml`;
const facts: CountryFacts = parseDocument(copy.read(yaml)).toJS();
const { applications } = facts;
const lastYear = Math.max(2024, ...(applications?.byYear ?? []).map(({ year }) => year));
const newYear = lastYear + 1;
/** Some day after the new year, on which an editor does all this. */
const today = `${newYear + 1}-03-04`;
const [oldStory = ''] = readdirSync(`content/${country}/en/stories`).map((file) => file.replace('.md', ''));
const story = (locale: string, name: string) => `content/${country}/${locale}/stories/${name}.md`;
/** A figure that is corrected: it has no parts, and no other is compared with it. */
const figure = facts.figures.find(
  ({ id, total }) => total === undefined && facts.figures.every(({ earlier }) => earlier !== id),
);
/** A figure that gets a newer one beside it. */
const older = facts.figures.at(-1);

/** Words that an editor would write, in each language that the tests speak. */
const words = {
  en: {
    sentence: 'Every spring we meet with neighbors and plan the year together.',
    label: `people received services up to the end of ${newYear}`,
    title: 'Two chairs and a kettle',
    address: 'two-chairs-and-a-kettle',
    summary: 'A small room, two chairs and a kettle: that is how our team began to listen.',
    text: 'The kettle was a gift. The chairs came from a school that had closed.\n\nWhoever sat down was heard.',
    alt: 'A wall in one warm color.',
    caption: 'The wall of the small room.',
    source: 'Where this comes from',
    newer: `people for whom a door stood open up to the middle of ${newYear}`,
  },
  es: {
    sentence: 'Cada primavera nos reunimos con vecinas y vecinos y planeamos juntos el año.',
    label: `personas recibieron servicios hasta el cierre de ${newYear}`,
    title: 'Dos sillas y una tetera',
    address: 'dos-sillas-y-una-tetera',
    summary: 'Un cuarto pequeño, dos sillas y una tetera: así empezó nuestro equipo a escuchar.',
    text: 'La tetera fue un regalo. Las sillas venían de una escuela que había cerrado.\n\nQuien se sentaba era escuchado.',
    alt: 'Una pared de un solo color cálido.',
    caption: 'La pared del cuarto pequeño.',
    source: 'De dónde viene esto',
    newer: `personas que hallaron una puerta abierta hasta mediados de ${newYear}`,
  },
};
const spoken = Object.keys(words) as (keyof typeof words)[];
// A language that the tests don't speak says all in the default one, so that nothing in it is left behind.
for (const locale of writtenLocales.filter((locale) => !spoken.some((known) => known === locale)))
  for (const name of countries)
    if (existsSync(`content/${name}/${locale}`)) copy.remove(`content/${name}/${locale}`);

/** Changes the fields of a file and leaves all else in it as it is. */
function edit(file: string, change: (fields: Document) => void): void {
  const text = copy.read(file);
  const [, front = text, body = ''] = /^---\n([^]*?\n)---\n([^]*)$/.exec(text) ?? [];
  const fields = parseDocument(front);
  change(fields);
  const changed = fields.toString({ lineWidth: 0 });
  copy.write(file, file.endsWith('.md') ? `---\n${changed}---\n${body}` : changed);
}

/** The place of a list's entry whose key has a value. */
const entry = (list: readonly object[], key: string, value: unknown) =>
  list.findIndex((item) => (item as Record<string, unknown>)[key] === value);

beforeAll(async () => {
  const git = (...args: string[]) =>
    spawnSync('git', ['-C', copy.folder, '-c', 'user.name=x', '-c', 'user.email=x@example.org', ...args]);
  git('init', '-q');
  git('add', 'content', 'src/i18n');
  git('commit', '-qm', 'before');

  for (const locale of spoken) {
    // A sentence, in every language.
    const work = `content/${country}/${locale}/work.md`;
    edit(work, (fields) => fields.set('updated', today));
    copy.write(work, `${copy.read(work).trimEnd()}\n\n${words[locale].sentence}\n`);
    // The labels of the number that is corrected below, and of the newer one.
    edit(`content/${country}/${locale}/displacement.md`, (fields) => {
      fields.set('updated', today);
      if (figure) fields.setIn(['figures', figure.id, 'label'], words[locale].label);
      if (figure && fields.hasIn(['figures', figure.id, 'short']))
        fields.setIn(['figures', figure.id, 'short'], words[locale].label);
      fields.setIn(['figures', 'newer'], fields.createNode({ label: words[locale].newer }));
    });
    // A label.
    edit(`src/i18n/${locale}.json`, (labels) => labels.setIn(['figures', 'source'], words[locale].source));
    // A story: the one that is there, under a new name, with every field and the text anew.
    copy.copy(story(locale, oldStory), story(locale, 'new-story'));
    edit(story(locale, 'new-story'), (fields) => {
      const { title, address, summary, alt, caption } = words[locale];
      for (const [key, value] of Object.entries({
        title,
        address,
        summary,
        published: today,
        updated: today,
      }))
        fields.set(key, value);
      fields.delete('allow');
      fields.set('illustration', fields.createNode({ alt, caption, credit: 'HIAS' }));
      // A photograph: two fields here, …
      fields.set('photograph', fields.createNode({ alt, caption }));
    });
    copy.write(
      story(locale, 'new-story'),
      copy.read(story(locale, 'new-story')).replace(/\n---\n[^]*$/, `\n---\n\n${words[locale].text}\n`),
    );
  }
  // … the picture, …
  const picture = sharp({ create: { width: 900, height: 600, channels: 3, background: '#a05a3c' } });
  copy.write(`content/${country}/images/new-story.jpg`, await picture.jpeg().toBuffer());

  edit(yaml, (fields) => {
    fields.set('updated', today);
    // … and who took it and who agreed.
    const photograph = { story: 'new-story', credit: 'HIAS', consent: 'Nobody is in it.', consented: today };
    if (!fields.has('photographs')) fields.set('photographs', fields.createNode([]));
    fields.addIn(['photographs'], fields.createNode(photograph));
    // A number, with its day and the day to look for a newer one.
    if (figure) {
      const index = facts.figures.indexOf(figure);
      fields.setIn(['figures', index, 'value'], Math.round(figure.value * 1.08) + 1);
      fields.setIn(['figures', index, 'asOf'], `${newYear}-12-31`);
      fields.setIn(['figures', index, 'reviewBy'], `${newYear + 2}-06-30`);
    }
    // A newer number beside the one before.
    if (older)
      fields.addIn(
        ['figures'],
        fields.createNode({
          id: 'newer',
          value: older.value + 1_234,
          earlier: older.id,
          source: older.source,
          asOf: `${newYear}-06-30`,
          reviewBy: `${newYear + 2}-06-30`,
        }),
      );
    if (applications) {
      // A year of which only half is known, and the day of the data set.
      fields.addIn(
        ['applications', 'byYear'],
        fields.createNode({ year: newYear, people: 40_123, partial: true }),
      );
      for (const [index, { partial }] of applications.byYear.entries())
        if (partial) fields.deleteIn(['applications', 'byYear', index, 'partial']);
      fields.setIn(['applications', 'asOf'], `${newYear}-06-30`);
      fields.setIn(['applications', 'reviewBy'], `${newYear + 1}-06-30`);
      // The origins: one other country in the place of the last.
      const origins = applications.byOrigin;
      const other = ['BR', 'PE', 'EC'].find(
        (code) => entry(origins, 'country', code) < 0 && facts.code !== code,
      );
      fields.setIn(['applications', 'byOrigin', origins.length - 1, 'country'], other);
    }
    for (const id of new Set([applications?.source, figure?.source, older?.source])) {
      const index = entry(facts.sources, 'id', id);
      if (facts.sources[index]?.published)
        fields.setIn(['sources', index, 'published'], `${newYear + 1}-01-31`);
    }
    // An e-mail address.
    fields.setIn(['emails', entry(facts.emails, 'id', 'general'), 'address'], 'hello@hias.org');
  });

  // The day until which security.txt is valid, where there is one.
  if (copy.files('content').includes('content/security.yaml'))
    edit('content/security.yaml', (fields) => fields.set('expires', `${newYear + 2}-02-20`));

  // A page is taken away, with its photograph if it has one, and leads on; so does the section with the help.
  const redirects = locales.map((locale) => {
    const written = spoken.find((known) => known === locale) ?? defaultLocale;
    const { address } = parseDocument(
      /^---\n([^]*?)\n---/.exec(copy.read(story(written, oldStory)))?.[1] ?? '',
    ).toJS();
    return `/${locale}/${country}/${languages[locale].storiesPath}/${address}/: /${locale}/${country}/\n`;
  });
  const existing = readdirSync('content').includes('redirects.yaml')
    ? copy.read('content/redirects.yaml')
    : '';
  copy.write('content/redirects.yaml', existing + redirects.join(''));
  for (const locale of spoken) {
    copy.remove(story(locale, oldStory));
    copy.remove(`content/${country}/${locale}/help.md`);
  }
  if (copy.files(`content/${country}/images`).includes(`content/${country}/images/${oldStory}.jpg`)) {
    copy.remove(`content/${country}/images/${oldStory}.jpg`);
    edit(yaml, (fields) => {
      const index = entry(facts.photographs ?? [], 'story', oldStory);
      if (index >= 0) fields.deleteIn(['photographs', index]);
    });
  }
});
afterAll(() => copy[Symbol.dispose]());

test('after every recipe the check finds no error, compared with what was there before too', async () => {
  for (const args of [[], ['--against', 'HEAD']]) {
    const { status, output } = await copy.run('src/commands/check.ts', args, { LANG: 'C', ...onDay(today) });
    expect(status, output).toBe(0);
  }
});

test('after every recipe the site builds, and keeps all that the live site promises', async () => {
  const { status, output } = await copy.build(onDay(today));
  expect(status, output).toBe(0);
  // What only a browser sees comes from the templates, which no recipe touches.
  const command = ['node_modules/vitest/vitest.mjs', 'run', 'tests/live/pages.test.ts', '--reporter=dot'];
  const env = { ...process.env, LIVE_PROJECT: copy.folder };
  const run = spawnSync(process.execPath, command, { env, encoding: 'utf8' });
  expect(run.status, run.stdout + run.stderr).toBe(0);
});
