import { afterEach, beforeEach, expect, test } from 'vitest';
import { addLanguages } from '../grown-site.ts';
import { ProjectCopy } from '../project-copy.ts';

const table = 'src/i18n/locales.ts';
const folder = 'content/costa-rica';
const stories = 'stories/a-map-drawn-by-hand.md';

/** The sample site in French and Arabic too, and in Portuguese so far. */
let site: ProjectCopy;
beforeEach(() => {
  site = new ProjectCopy();
  addLanguages(site);
});
afterEach(() => site[Symbol.dispose]());

/** Each problem in its two lines, errors and warnings, but for what the draft lacks. */
async function told(): Promise<{ status: number | null; problems: string[] }> {
  const { status, output } = await site.check();
  const problems = output.split(/\n(?! )/).filter((lines) => lines.includes('\n    '));
  return { status, problems: problems.filter((lines) => !lines.includes('is a draft, and lacks')) };
}

test('texts in French and Arabic have nothing to tell, and a draft what it lacks, in two lines', async () => {
  const { status, output } = await site.check();
  expect(status).toBe(0);
  expect(output.split('\n').filter((line) => !line.startsWith(' '))).toEqual([
    `${folder}/pt:1:1 — warning: this language is a draft, and lacks: displacement.md, help.md, ${stories}, work.md.`,
    expect.stringMatching(/^src\/i18n\/pt\.json:1:1 — warning: .* lacks \d+ of the \d+ labels\.$/),
    'The writing: 0 to mend, 2 to look at.',
    '',
  ]);
});

test('what is ordinary in French and Arabic passes', async () => {
  const add = (locale: string, words: string) =>
    site.write(`${folder}/${locale}/work.md`, `${site.read(`${folder}/${locale}/work.md`)}\n${words}\n`);
  add(
    'en',
    'At the office on July 1 at 2:30 pm: 31,204 letters, 2.5 percent. Is it free? Yes! Since 2019, {served} people came.',
  );
  add(
    'es',
    'En la oficina el 1 de julio a las 14:30: 31\u00A0204 cartas, 2,5 por ciento. ¿Es gratis? ¡Sí! Desde 2019 vinieron {served} personas.',
  );
  add(
    'fr',
    'Au bureau, aujourd’hui comme le 1er juillet à 14\u00A0h\u00A030\u00A0: 31\u202F204 lettres, 2,5\u00A0%, lorsqu’on s’y rend. Est-ce gratuit\u00A0? Oui\u00A0! Depuis 2019, {served} personnes l’ont fait.',
  );
  add(
    'ar',
    'في المكتب يوم ١ يوليو الساعة ١٤:٣٠\u200F: ٣١٬٢٠٤ رسائل و٢٫٥ في المئة. هل هو مجاني؟ نعم! منذ 2019 حضر {served} من الأشخاص وسألوا عن كتبهم.',
  );
  expect((await told()).problems).toEqual([]);
});

test('what is wrong in French and Arabic is told, and nothing else', async () => {
  const mistakes: [file: string, from: string, to: string, told: string][] = [
    ['fr/ethics.md', 'personne', 'persone', 'personne'],
    ['fr/overview.md', 'l’asile', 'l’asyle', 'l’asyle'],
    ['ar/work.md', 'الاستمارات', 'الاستمااارات', 'dictionary'],
    ['ar/work.md', '14:30', '15:30', '15:30 stands here'],
    ['fr/work.md', '14 h 30', '15 h 30', '15 h 30 stands here'],
    ['fr/work.md', 'title: Ce que nous faisons', 'title: What we do', 'is the same as in'],
  ];
  for (const [file, from, to] of mistakes)
    site.edit(`${folder}/${file}`, new RegExp(from.replaceAll(' ', '[ \u00A0\u202F]')), to);
  const { problems } = await told();
  for (const [file, , , words] of mistakes)
    expect(problems.filter((lines) => lines.startsWith(`${folder}/${file}`)).join(), file).toContain(words);
  expect(problems).toHaveLength(mistakes.length);
});

test('a package of words that is not there or is damaged is one warning, with the command that brings it', async () => {
  for (const name of ['missing', 'damaged']) {
    site.edit(table, /@cspell\/dict-(?:fr-fr|missing)/, `@cspell/dict-${name}`);
    site.write('src/node_modules/@cspell/dict-damaged/cspell-ext.json', '{ "dictionaryDefinitions": 5 }');
    const { status, problems } = await told();
    expect(status).toBe(0);
    expect(problems).toEqual([expect.stringMatching(/^src\/i18n\/locales\.ts:.*warning/)]);
    expect(problems[0]).toContain(`npm install --save-dev --save-exact @cspell/dict-${name}`);
  }
  site.edit(table, /\n.*dict-damaged.*/, '');
  expect((await told()).problems).toEqual([]);
});

test('letters that no font of the share cards has are an error, and so is a package of letters that is not there', async () => {
  site.edit(table, '@fontsource/ibm-plex-sans-arabic', '@fontsource/noto-sans-nowhere');
  const missing = await told();
  expect(missing.status).toBe(1);
  expect(missing.problems).toEqual([expect.stringContaining('npm install')]);
  site.edit(table, /\n.*noto-sans-nowhere.*/, '');
  const { status, problems } = await told();
  expect(status).toBe(1);
  for (const place of [`${folder}/country.yaml`, `${folder}/ar/displacement.md`, 'src/i18n/ar.json'])
    expect(problems.filter((lines) => lines.startsWith(place) && lines.includes('(U+06'))).not.toEqual([]);
});

test('a text that is not translated yet is a warning, and its page is the one in English', async () => {
  site.remove(`${folder}/fr/${stories}`);
  site.edit(`${folder}/fr/ethics.md`, /$/, '\n[Un plan](/fr/costa-rica/histoires/a-map-drawn-by-hand/).\n');
  for (const locale of ['en', 'es', 'ar', 'pt']) {
    const text = `${folder}/${locale}/ethics.md`;
    const words = { en: 'A map', es: 'Un mapa', ar: 'خريطة', pt: 'Um mapa' }[locale];
    site.write(text, `${site.read(text)}\n[${words}](/${locale}/costa-rica/).\n`);
  }
  const { status, problems } = await told();
  expect(status).toBe(0);
  expect(problems).toEqual([expect.stringContaining(`shows ${folder}/en/${stories} in its place`)]);
});

test('nothing in a draft stops a build but labels that cannot be read', async () => {
  site.edit(`${folder}/pt/overview.md`, /lead: /, 'laed: ');
  site.edit(`${folder}/pt/ethics.md`, /$/, '\n<b>Nada</b>\n');
  site.edit(`${folder}/pt/stories/bread-before-sunrise.md`, /$/, '\n{founded}\n');
  site.write(`${folder}/pt/stories/pt-alone.md`, site.read(`${folder}/pt/stories/bread-before-sunrise.md`));
  site.edit('src/i18n/pt.json', '"footer": {', '"foter": {');
  const { status, problems } = await told();
  expect(status).toBe(0);
  for (const words of ['lead', 'HTML', '{founded}', 'pt-alone.md', 'foter'])
    expect(
      problems.filter((lines) => lines.includes(words)),
      words,
    ).not.toEqual([]);

  site.write('src/i18n/pt.json', '{ "home": ');
  expect((await told()).status).toBe(1);
  site.remove('src/i18n/pt.json');
  expect((await told()).status).toBe(1);
});

test('no public text leads to a page of a draft', async () => {
  site.edit(`${folder}/fr/ethics.md`, /$/, '\n[En portugais](/pt/costa-rica/)\n');
  site.edit(`${folder}/pt/ethics.md`, /$/, '\n[A página](/pt/costa-rica/)\n');
  site.write('content/redirects.yaml', `${site.read('content/redirects.yaml')}/pt/old/: /pt/costa-rica/\n`);
  const { status, problems } = await told();
  expect(status).toBe(1);
  const errors = problems.filter((lines) => !lines.includes('warning:'));
  expect(errors).toEqual([
    expect.stringContaining('is in a language that is still a draft'),
    expect.stringMatching(/^content\/redirects\.yaml/),
  ]);
});

test('a row that cannot be built with, or not alike on every machine, is an error and stops nothing else', async () => {
  site.edit(table, "intl: 'fr-FR'", "intl: 'fr_FR'");
  site.edit(table, "intl: 'ar'", "intl: 'xx-YY'");
  site.edit(table, "storiesPath: 'qisas'", "storiesPath: 'Qiṣaṣ'");
  site.edit(table, "import('./fr.json')", "import('./en.json')");
  site.edit(table, /(?<='pt-BR',\n +)status: 'draft'/, "status: 'Draft'");
  const { status, problems } = await told();
  expect(status).toBe(1);
  const errors = problems.filter((lines) => !lines.includes('warning:'));
  for (const words of ["'fr_FR'", "'xx-YY'", "'Qiṣaṣ'", 'labels: are those of another language', 'Draft'])
    expect(errors.join('\n')).toContain(words);
  expect(errors).toHaveLength(5);
});

test.each([
  ['the first language', ['English']],
  ['every language', ['English', 'Español', 'Français', 'العربية']],
])('%s is no draft', async (_, names) => {
  for (const name of names) site.edit(table, `name: '${name}',`, `name: '${name}',\n    status: 'draft',`);
  const { status, problems } = await told();
  expect(status).toBe(1);
  expect(problems.join('\n')).toContain('en is the first language and a draft');
});
