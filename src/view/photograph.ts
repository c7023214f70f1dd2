import type { ImageMetadata } from 'astro';
import sharp from 'sharp';
import type { CountryFacts } from '../schema/country.ts';
import { storyName, type Story } from './content.ts';
import { ContentError } from './content-error.ts';
import type { Locale } from '../i18n/locales.ts';

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
 * @throws {ContentError} where the file is there without its words, its credit or its consent; the check, which
 *   runs before a build, tells more.
 */
export async function photographOf(
  country: string,
  story: Story,
  locale: Locale,
  facts: CountryFacts,
): Promise<Photograph | undefined> {
  const { id, data } = story[locale];
  const name = storyName(id);
  const folder = `/content/${country}/images/`;
  const [path, image] = Object.entries(files).find(([path]) => path.startsWith(`${folder}${name}.`)) ?? [];
  if (!path || !image) return undefined;
  const rights = facts.photographs?.[name];
  if (!rights || !data.photograph)
    throw new ContentError(
      `${path.slice(1)} needs photograph in content/${id}.md, and photographs.${name} in content/${country}/country.yaml.`,
    );
  // Astro keeps an original, with the place and the name that the camera wrote into it, once its size is read.
  const { width } = await sharp(path.slice(1)).metadata();
  const widths = [360, 640, 960, 1280].filter((wanted) => wanted < width);
  return { image, widths: widths.length > 0 ? widths : [width], ...data.photograph, credit: rights.credit };
}
