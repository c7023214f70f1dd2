import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import satori, { type Font } from 'satori';
import sharp from 'sharp';
import { cardSize, type ShareCard } from './share-cards.ts';

// The colours of the light scheme; a picture has no style sheet.
const [brand, signal, white, pale] = ['#1f2a6f', '#ffbf3f', '#ffffff', '#dfe2f8'];

/** Draws a share card as PNG. The letters come from a font package, so that every machine draws the same bytes. */
export async function cardImage({ title, line, number, label }: ShareCard): Promise<Buffer> {
  const svg = await satori(
    box(
      {
        flexDirection: 'column',
        justifyContent: 'space-between',
        width: '100%',
        height: '100%',
        padding: 72,
        boxSizing: 'border-box',
        background: brand,
        color: white,
      },
      [
        box({ justifyContent: 'space-between', fontSize: 40 }, [
          box({ fontWeight: 800 }, 'HIAS'),
          box({ color: pale }, line),
        ]),
        box(
          { fontSize: title.length > 12 ? 104 : 150, fontWeight: 800, letterSpacing: -4, lineHeight: 1 },
          title,
        ),
        box({ flexDirection: 'column' }, [
          box({ fontSize: 96, fontWeight: 800, color: signal, letterSpacing: -2, lineHeight: 1 }, number),
          box({ fontSize: 42, marginTop: 12 }, label),
        ]),
      ],
    ) as Parameters<typeof satori>[0],
    { ...cardSize, fonts: await fonts },
  );
  return sharp(Buffer.from(svg)).png({ palette: true, colours: 64 }).toBuffer();
}

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

function box(style: object, children: unknown) {
  return { type: 'div', props: { style: { display: 'flex', ...style }, children } };
}
