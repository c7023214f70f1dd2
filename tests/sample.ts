import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import sharp from 'sharp';
import { problemsOf, type Problem } from '../src/check/check.ts';
import { locales } from '../src/i18n/locales.ts';
import { filesFrom, type Entry } from '../src/model/files.ts';

/** Files by their path from the project's folder: `content/…`, `src/i18n/es.json`. */
export type Files = Record<string, string | Uint8Array>;
/** A change of the sample site. It returns new files and leaves the old ones as they are. */
export type Edit = (files: Files) => Files;
export type CheckOptions = NonNullable<Parameters<typeof problemsOf>[1]>;

/** The day on which the sample site has nothing to tell. */
export const sampleDay = '2026-11-25';
export const sampleCountry = 'costa-rica';

/** A path of the sample country in short: `en/help.md`. Paths from the project's folder stay as they are. */
export const at = (path: string): string =>
  /^(?:content|src)(?:\/|$)/.test(path) ? path : `content/${sampleCountry}/${path}`;

const root = fileURLToPath(new URL('../', import.meta.url));
const isText = (path: string) => /\.(?:md|ya?ml|json|txt)$/.test(path);

function filesIn(folder: string, prefix: string): [string, string | Uint8Array][] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name !== '.gitkeep')
    .map((entry): [string, string | Uint8Array] => {
      const path = join(entry.parentPath, entry.name);
      return [
        prefix + path.slice(folder.length),
        isText(path) ? readFileSync(path, 'utf8') : readFileSync(path),
      ];
    });
}

type Labels = { [key: string]: string | Labels };

/** The project's labels with those that the sample site adds. */
function withOwnLabels(labels: Labels, own: Labels): Labels {
  const merged = Object.entries(own).map(([key, value]) => {
    const there = labels[key];
    const isGroup = typeof value === 'object' && typeof there === 'object';
    return [key, isGroup ? withOwnLabels(there, value) : value] as const;
  });
  return { ...labels, ...Object.fromEntries(merged) };
}

const labelsIn = (path: string) => JSON.parse(readFileSync(join(root, path), 'utf8')) as Labels;

const sample: Files = Object.fromEntries([
  ...filesIn(join(root, 'tests/sample-site/content'), 'content'),
  ...locales.map((locale) => {
    const path = `src/i18n/${locale}.json`;
    const labels = withOwnLabels(labelsIn(path), labelsIn(`tests/sample-site/${path}`));
    return [path, `${JSON.stringify(labels, null, 2)}\n`] as const;
  }),
]);

/** The sample site and the labels, read once. */
export const sampleFiles = (): Files => ({ ...sample });

/** The sample site after some edits. */
export const withEdits = (...edits: Edit[]): Files => all(...edits)(sampleFiles());

/** Several edits, one after the other. */
export const all =
  (...edits: Edit[]): Edit =>
  (files) =>
    edits.reduce((files, edit) => edit(files), files);

/** The words of a file. */
export function textOf(files: Files, path: string): string {
  const content = files[at(path)];
  if (typeof content !== 'string') throw new Error(`The sample site has no text ${at(path)}.`);
  return content;
}

/** Replaces a piece of a file. The piece must be there. */
export const edited =
  (path: string, piece: string | RegExp, by: string): Edit =>
  (files) => {
    const text = textOf(files, path);
    const isThere = typeof piece === 'string' ? text.includes(piece) : text.search(piece) >= 0;
    if (!isThere) throw new Error(`${at(path)} has no ${String(piece)}.`);
    // In a string, `$` means nothing.
    const to = typeof piece === 'string' ? by.replaceAll('$', '$$$$') : by;
    return { ...files, [at(path)]: text.replace(piece, to) };
  };

/** The same edit in every language of the sample site. */
export const editedInBoth = (path: string, piece: string | RegExp, by: string): Edit =>
  all(...locales.map((locale) => edited(`${locale}/${path}`, piece, by)));

/** Other words of a label (`figures.source`) in one language, as JSON has them between its quotes; whatever it says today. */
export function labelled(locale: string, key: string, words: string): Edit {
  const [group, name] = key.split('.');
  const label = new RegExp(`("${group}": \\{[\\s\\S]*?"${name}": )"[^"]*"`);
  return edited(`src/i18n/${locale}.json`, label, `$1"${words}"`);
}

export const added =
  (path: string, content: string | Uint8Array): Edit =>
  (files) => ({ ...files, [at(path)]: content });

/** Takes away files, or all files below a folder. */
export const removed =
  (...paths: string[]): Edit =>
  (files) => {
    const gone = (file: string) => paths.some((path) => file === at(path) || file.startsWith(`${at(path)}/`));
    const left = Object.entries(files).filter(([file]) => !gone(file));
    if (left.length === Object.keys(files).length) throw new Error(`There is no ${paths.join(', ')}.`);
    return Object.fromEntries(left);
  };

/** Gives a file, or all files below a folder, another name. The old ones stay where `isCopy`. */
export const renamed =
  (from: string, to: string, isCopy = false): Edit =>
  (files) =>
    Object.fromEntries(
      Object.entries(files).flatMap(([file, content]): [string, string | Uint8Array][] => {
        const isMeant = file === at(from) || file.startsWith(`${at(from)}/`);
        const copy: [string, string | Uint8Array] = [at(to) + file.slice(at(from).length), content];
        if (!isMeant) return [[file, content]];
        return isCopy ? [[file, content], copy] : [copy];
      }),
    );

/** Writes words under the text of a file. */
export const appended =
  (path: string, words: string): Edit =>
  (files) => ({ ...files, [at(path)]: `${textOf(files, path).trimEnd()}\n\n${words}\n` });

/** Writes a paragraph under the help section in each language. */
export const paragraphs = (en: string, es: string): Edit =>
  all(appended('en/help.md', en), appended('es/help.md', es));

const smallTexts: Record<string, string> = {
  'country.yaml':
    'code: PA\nfounded: 2019\nemails:\n  - id: general\n    address: info@hias.org\n  - id: ethics\n    address: ethics@hias.org\n',
  'en/overview.md':
    '---\ntitle: Overview\ndescription: We open a door in Panama.\nlead: We listen to whoever comes to our door in Panama.\nupdated: 2025-08-20\n---\n\nSince {founded} we open a door. Come in.\n',
  'es/overview.md':
    '---\ntitle: Panorama general\ndescription: Abrimos una puerta en Panamá.\nlead: Escuchamos a quien llega a nuestra puerta en Panamá.\nupdated: 2025-08-20\n---\n\nDesde {founded} abrimos una puerta. Pase.\n',
};

/** Adds a country with only what every country has: no numbers, no work, no story, and the ethics notice of the first. */
export const panama: Edit = (files) => ({
  ...files,
  ...Object.fromEntries(Object.entries(smallTexts).map(([path, text]) => [`content/panama/${path}`, text])),
  'content/panama/en/ethics.md': textOf(files, 'en/ethics.md'),
  'content/panama/es/ethics.md': textOf(files, 'es/ethics.md'),
});

/** A photograph of a size in pixels: the same for the same size, and of enough detail to be damaged in the middle. */
export async function jpeg(width: number, height: number): Promise<Buffer> {
  const side = 160;
  const pixels = new Uint8Array(side * side * 3).map((_, index) => {
    const [channel, place] = [index % 3, Math.floor(index / 3)];
    const [x, y] = [place % side, Math.floor(place / side)];
    const light = 128 + 60 * Math.sin(x / (7 + channel) + y / (31 - channel * 4));
    return light + ((x * x * 31 + y * y * 17 + x * y * (channel + 1)) % 61);
  });
  const raw = { width: side, height: side, channels: 3 } as const;
  const tile = await sharp(pixels, { raw }).png().toBuffer();
  return sharp({ create: { width, height, channels: 3, background: '#888' } })
    .composite([
      {
        input: await sharp(tile)
          .extract(fit(width, height, side))
          .toBuffer(),
        tile: true,
      },
    ])
    .jpeg()
    .toBuffer();
}

/** A tile may not be larger than the picture. */
const fit = (width: number, height: number, side: number) => ({
  left: 0,
  top: 0,
  width: Math.min(width, side),
  height: Math.min(height, side),
});

const sampleEntries = new Map(filesFrom(sample).map((entry) => [entry.path, entry]));
/** The last other entry made of each path, and what it was made of. */
const made = new Map<string, { content: Files[string] | undefined; entry: Entry }>();

/** What the check says of the sample site after some edits, on the day that suits it. What no edit touched is read once. */
export const problemsOfSample = (files: Files, options: CheckOptions = {}): Promise<Problem[]> =>
  problemsOf(entriesOf(files), { today: sampleDay, ...options });

/** Files as the model reads them: the same entry for the same content, which is read and decoded once. */
export const entriesOf = (files: Files): Entry[] =>
  filesFrom(files).map((entry) => {
    const content = files[entry.path];
    if (content === sample[entry.path]) return sampleEntries.get(entry.path) ?? entry;
    const last = made.get(entry.path);
    if (last && last.content === content) return last.entry;
    made.set(entry.path, { content, entry });
    return entry;
  });
