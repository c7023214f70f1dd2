import type { ImageMetadata } from 'astro';
import sharp from 'sharp';
import type { CountryFacts } from '../schema/country.ts';
import { storyName, type Story } from './content.ts';
import { ContentError } from './content-error.ts';
import type { Locale } from '../i18n/locales.ts';

/** A larger picture is refused: it makes every build slow, and no screen shows it. */
export const megapixelLimit = 25;

/** A photograph with all that must stand beside it. */
export interface Photograph {
  image: ImageMetadata;
  /** In pixels; none wider than the picture is. */
  widths: number[];
  alt: string;
  caption: string;
  credit: string;
}

const files = import.meta.glob<ImageMetadata>('/content/*/images/*.{jpg,jpeg,png,webp,avif,tiff,gif}', {
  eager: true,
  import: 'default',
});

/**
 * The photograph of a story, once its file is there: `content/<country>/images/<story>.jpg`.
 * @throws {ContentError} where the file is there without its words, its credit or its consent, or the other way
 *   round, and where the picture is too large.
 */
export async function photographOf(
  country: string,
  story: Story,
  locale: Locale,
  facts: CountryFacts,
): Promise<Photograph | undefined> {
  const { id, data } = story[locale];
  const name = storyName(id);
  const yaml = `content/${country}/country.yaml`;
  const found = Object.entries(files).filter(([path]) =>
    path.startsWith(`/content/${country}/images/${name}.`),
  );
  const rights = facts.photographs?.[name];
  const [[path, image] = [], second] = found;

  if (second)
    throw new ContentError(`content/${country}/images has two pictures called "${name}". Keep one.`);
  if (!path || !image) {
    if (rights)
      throw new ContentError(
        `${yaml}: photographs.${name} — content/${country}/images/${name}.jpg is missing. Add the file, or remove the entry.`,
      );
    if (data.photograph)
      throw new ContentError(
        `content/${id}.md: photograph — content/${country}/images/${name}.jpg is missing. Add the file, or remove the field.`,
      );
    return undefined;
  }
  if (!rights)
    throw new ContentError(
      `${yaml}: photographs.${name} is missing. Say there who took ${path} (credit) and that the people in it agreed (consent).`,
    );
  if (!data.photograph)
    throw new ContentError(`content/${id}.md: photograph is missing. Add alt and caption for ${path}.`);
  // Astro keeps an original, with the place and the name that the camera wrote into it, once its size is read.
  const { width, height } = await sharp(path.slice(1)).metadata();
  const megapixels = (width * height) / 1e6;
  if (megapixels > megapixelLimit) {
    const shrink = Math.sqrt(megapixelLimit / megapixels);
    throw new ContentError(
      `${path.slice(1)} has ${width} × ${height} pixels, ${megapixels.toFixed(1)} megapixels; at most ${megapixelLimit} are allowed. ` +
        `Reduce it to ${Math.floor(width * shrink)} × ${Math.floor(height * shrink)} or less; 2000 pixels wide is enough.`,
    );
  }
  const widths = [360, 640, 960, 1280].filter((wanted) => wanted < width);
  return { image, widths: widths.length > 0 ? widths : [width], ...data.photograph, credit: rights.credit };
}
