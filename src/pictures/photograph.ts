import type { ImageMetadata } from 'astro';
import sharp from 'sharp';

/** A photograph's file, and the widths in which it is printed. */
export interface PhotographFile {
  image: ImageMetadata;
  /** In pixels; none wider than the picture is. */
  widths: number[];
}

const files = import.meta.glob<ImageMetadata>('/content/*/images/*.{jpg,jpeg,png,webp,avif,tiff,gif}', {
  eager: true,
  import: 'default',
});
const paths = new Map(Object.keys(files).map((path) => [path.replace(/\.\w+$/, ''), path]));

/**
 * A photograph, once its file is there.
 * @param name Path without the ending: `content/mexico/images/women-who-support-survivors`.
 */
export async function photographFile(name: string): Promise<PhotographFile | undefined> {
  const path = paths.get(`/${name}`) ?? '';
  const image = files[path];
  if (!image) return undefined;
  // Astro keeps an original, with the place and the name that the camera wrote into it, once its size is read.
  const { width } = await sharp(path.slice(1)).metadata();
  const widths = [360, 640, 960, 1280].filter((wanted) => wanted < width);
  return { image, widths: widths.length > 0 ? widths : [width] };
}
