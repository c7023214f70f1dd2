import { readFile } from 'node:fs/promises';
import type { APIRoute, GetStaticPaths } from 'astro';
import sharp from 'sharp';

/** How the favicon is drawn for those who take no SVG, in pixels. */
interface Icon {
  size: number;
  /** How large the drawing is on its ground. */
  drawing: number;
  ground: string;
  isIco?: boolean;
}

const icons: Record<string, Icon> = {
  // On white, with the room that rounded corners need.
  'apple-touch-icon.png': { size: 180, drawing: 132, ground: '#ffffff' },
  'favicon.ico': { size: 48, drawing: 48, ground: '#ffffff00', isIco: true },
};

export const getStaticPaths = (() =>
  Object.entries(icons).map(([icon, props]) => ({
    params: { icon },
    props: { ...props },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute<Icon> = async ({ props: { size, drawing, ground, isIco } }) => {
  const favicon = sharp(await readFile('public/favicon.svg'), { density: 400 }).resize(drawing, drawing);
  const canvas = { width: size, height: size, channels: 4, background: ground } as const;
  const png = await sharp({ create: canvas })
    .composite([{ input: await favicon.toBuffer() }])
    .png({ palette: true })
    .toBuffer();
  return new Response(new Uint8Array(isIco ? Buffer.concat([icoHeader(size, png.length), png]) : png));
};

/** What makes a PNG file an ICO file of one picture, before the PNG's own bytes. */
function icoHeader(size: number, pngLength: number): Buffer {
  const header = Buffer.alloc(22);
  const [isIcon, pictures, planes, bitsPerPixel] = [1, 1, 1, 32];
  header.writeUInt16LE(isIcon, 2);
  header.writeUInt16LE(pictures, 4);
  header.writeUInt8(size, 6);
  header.writeUInt8(size, 7);
  header.writeUInt16LE(planes, 10);
  header.writeUInt16LE(bitsPerPixel, 12);
  header.writeUInt32LE(pngLength, 14);
  header.writeUInt32LE(header.length, 18);
  return header;
}
