import { pathInfo } from '../../model/paths.ts';
import type { Entry } from '../../model/files.ts';
import type { Path, SourceFile } from '../../model/source-file.ts';
import type { StoryFields } from '../../model/story.ts';
import type { Rule } from '../rule.ts';

const megabytes = 5;
const megapixels = 25;
/** In pixels. A smaller picture is a stamp, or what an upload left that broke off. */
const narrowest = 100;

type Flaw = [id: string, values?: Record<string, string | number>];

const known = new WeakMap<Entry, Promise<Flaw | undefined>>();

/** What is wrong with a picture, which is decoded once. */
function flawOf(entry: Entry): Promise<Flaw | undefined> {
  const flaw = known.get(entry) ?? flawOfBytes(entry.path, Buffer.from(entry.read()));
  known.set(entry, flaw);
  return flaw;
}

/** What is wrong with a picture's bytes, decoded to the last. */
async function flawOfBytes(path: string, bytes: Buffer): Promise<Flaw | undefined> {
  if (/^ftyp(?:heic|heix|hevc|mif1|msf1)/.test(bytes.toString('latin1', 4, 12))) return ['pictureHeic'];
  if (bytes.length > megabytes * 1e6)
    return ['pictureTooHeavy', { size: Math.ceil(bytes.length / 1e6), most: megabytes }];
  const { default: sharp } = await import('sharp');
  try {
    const image = sharp(bytes, { failOn: 'warning', limitInputPixels: false });
    const { width, height, format, pages = 1 } = await image.metadata();
    const ending = path.split('.').at(-1)?.replace('jpg', 'jpeg') ?? '';
    const size = { width: `${width} × ${height}` };
    if (ending !== format && !(ending === 'avif' && format === 'heif'))
      return ['pictureOtherFormat', { format }];
    if (width * height > megapixels * 1e6) return ['pictureTooLarge', { ...size, most: megapixels }];
    if (Math.min(width, height) < narrowest) return ['pictureTooSmall', size];
    if (pages > 1) return ['pictureMoves'];
    await image.raw().toBuffer();
    return undefined;
  } catch {
    return ['pictureDamaged'];
  }
}

/** A photograph is whole and of a fit size, and has its story, its words and its rights, as these have it. */
export default (async ({ entries, files, facts, broken }, { error }) => {
  const pictures = entries.flatMap((entry) => {
    const { kind, country = '', name = '' } = pathInfo(entry.path) ?? {};
    return kind === 'picture' && entry.is === 'file' ? [{ entry, path: entry.path, country, name }] : [];
  });
  for (const { entry, path, country, name } of pictures) {
    const [id, values] = (await flawOf(entry)) ?? [];
    if (id) error(path, 0, id, values);
    const isStory = (file: SourceFile) => file.kind === 'story' && file.country === country;
    const isOwn = (file: SourceFile) => isStory(file) && file.name === name;
    const stories = files.filter(isOwn);
    const list = [...new Set(files.filter(isStory).map(({ name }) => name))].join(', ');
    if (![...files, ...broken].some(isOwn)) error(path, 0, 'pictureWithoutStory', { name, list });
    const twice = pictures.find((one) => one.country === country && one.name === name && one.path < path);
    if (twice) error(path, 0, 'pictureTwice', { other: twice.path });
    for (const story of stories.filter(({ fields }) => !(fields as StoryFields).photograph))
      error(story, ['photograph'], 'photographWordsMissing', { path });
    const rights = facts.get(country);
    if (rights && stories.length > 0 && !rights.facts.photographs?.some(({ story }) => story === name))
      error(rights.file, ['photographs'], 'photographRightsMissing', { path, name });
  }
  const there = new Set(entries.map(({ path }) => path.replace(/\.[^/]*$/, '')));
  const look = (file: SourceFile, at: Path, name: string) => {
    const { country = '' } = file;
    if (!there.has(`content/${country}/images/${name}`))
      error(file, at, 'photographMissing', { country, name });
  };
  for (const { file, facts: own } of facts.values())
    for (const [index, { story }] of (own.photographs ?? []).entries())
      look(file, ['photographs', index], story);
  for (const story of files.filter(({ kind }) => kind === 'story'))
    if ((story.fields as StoryFields).photograph) look(story, ['photograph'], story.name);
}) satisfies Rule;
