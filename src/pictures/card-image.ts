import { existsSync } from 'node:fs';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import satori from 'satori';
import sharp from 'sharp';
import type { Locale } from '../i18n/locales.ts';
import { cardSize, type ShareCard } from '../view/share-cards.ts';
import { cardFonts } from './card-fonts.ts';

// Inside Astro's cache folder.
const folder = '.astro/cache/cards';

/** A share card as PNG, drawn once: its name is a digest of what it shows, so a picture that was kept is still right. */
export async function cardImage({ name, drawing, locale }: ShareCard): Promise<Buffer> {
  const file = join(folder, `${name}.png`);
  if (existsSync(file)) return readFile(file);
  const image = await drawn(drawing, locale);
  // Written whole or not at all, whenever the build is ended.
  const unfinished = `${file}.${process.pid}`;
  await mkdir(folder, { recursive: true });
  await writeFile(unfinished, image);
  await rename(unfinished, file);
  return image;
}

// A palette would save half of the bytes and take four times as long.
async function drawn(drawing: ShareCard['drawing'], locale: Locale): Promise<Buffer> {
  const element = drawing as Parameters<typeof satori>[0];
  const svg = await satori(element, { ...cardSize, fonts: cardFonts(locale) });
  return sharp(Buffer.from(svg)).png().toBuffer();
}
