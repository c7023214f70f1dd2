import { readFile } from 'node:fs/promises';
import type { APIRoute } from 'astro';
import sharp from 'sharp';

/** The favicon for home screens that take no SVG: 180 px, on white, with the room that rounded corners need. */
export const GET: APIRoute = async () => {
  const icon = await sharp(await readFile('public/favicon.svg'), { density: 400 })
    .resize(132, 132)
    .toBuffer();
  const ground = { width: 180, height: 180, channels: 3, background: '#ffffff' } as const;
  const png = await sharp({ create: ground })
    .composite([{ input: icon }])
    .png({ palette: true })
    .toBuffer();
  return new Response(new Uint8Array(png));
};
