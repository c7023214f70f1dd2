import { existsSync } from 'node:fs';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import satori, { type Font } from 'satori';
import sharp from 'sharp';
import { cardSize, type ShareCard } from '../view/share-cards.ts';

// Inside Astro's cache folder.
const folder = '.astro/cache/cards';

/** A share card as PNG, drawn once: its name is a digest of what it shows, so a picture that was kept is still right. */
export async function cardImage({ name, drawing }: ShareCard): Promise<Buffer> {
  const file = join(folder, `${name}.png`);
  if (existsSync(file)) return readFile(file);
  const image = await drawn(drawing);
  // Written whole or not at all, whenever the build is ended.
  const unfinished = `${file}.${process.pid}`;
  await mkdir(folder, { recursive: true });
  await writeFile(unfinished, image);
  await rename(unfinished, file);
  return image;
}

// A palette would save half of the bytes and take four times as long.
async function drawn(drawing: ShareCard['drawing']): Promise<Buffer> {
  const svg = await satori(drawing as Parameters<typeof satori>[0], { ...cardSize, fonts: await fonts });
  return sharp(Buffer.from(svg)).png().toBuffer();
}

// The letters come from a font package, so that every machine draws the same bytes.
const { resolve } = createRequire(import.meta.url);
const fonts = Promise.all(
  (['400', '800'] as const).flatMap((weight) =>
    ['latin', 'latin-ext'].map(async (subset): Promise<Font> => ({
      name: `Figtree ${subset}`,
      weight: Number(weight) as 400 | 800,
      data: await readFile(resolve(`@fontsource/figtree/files/figtree-${subset}-${weight}-normal.woff`)),
    })),
  ),
);
