import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { ProjectCopy } from '../project-copy.ts';
import { builtPage } from '../site.ts';

const story = 'women-who-support-survivors';
const picture = `content/mexico/images/${story}.jpg`;

/** A JPEG as a camera writes it: with the place where it was taken and the name of who took it. */
async function jpeg(width: number, height: number): Promise<Buffer> {
  const exif = {
    IFD0: { Artist: 'Secret Author' },
    IFD3: {
      GPSLatitudeRef: 'N',
      GPSLatitude: '19/1 25/1 57/1',
      GPSLongitudeRef: 'W',
      GPSLongitude: '99/1 7/1 59/1',
    },
  };
  return sharp({ create: { width, height, channels: 3, background: '#a05a3c' } })
    .jpeg()
    .withExif(exif)
    .toBuffer();
}

/** The one file and the four fields: alt, caption, credit and consent. */
function addPhotograph(copy: ProjectCopy, image: Uint8Array): void {
  copy.write(picture, image);
  for (const locale of ['en', 'es']) {
    copy.edit(
      `content/mexico/${locale}/stories/${story}.md`,
      '\nillustration:',
      `\nphotograph:\n  alt: Alt ${locale}\n  caption: Caption ${locale}\nillustration:`,
    );
  }
  copy.edit(
    'content/mexico/country.yaml',
    /$/,
    `\nphotographs:\n  ${story}:\n    credit: Selia Montes, HIAS Mexico\n    consent: Both, in writing\n`,
  );
}

test('a photograph is one file and four fields, and publishes neither where nor by whose camera it was taken', async () => {
  using copy = new ProjectCopy();
  addPhotograph(copy, await jpeg(2400, 1600));
  expect(readFileSync(join(copy.folder, picture)).includes('Secret Author')).toBe(true);
  const { status, output } = await copy.build();
  expect(output).toContain('Built');
  expect(status).toBe(0);

  const dist = join(copy.folder, 'dist');
  for (const locale of ['en', 'es']) {
    const figure = builtPage(`/${locale}/mexico/`, dist).$('#story figure');
    const img = figure.find('img');
    expect(img.attr('alt')).toBe(`Alt ${locale}`);
    expect(Number(img.attr('width')) / Number(img.attr('height'))).toBeCloseTo(1.5, 2);
    expect(img.attr('loading')).toBe('lazy');
    expect(
      figure
        .find('source')
        .toArray()
        .map(({ attribs }) => attribs['type']),
    ).toEqual(['image/avif', 'image/webp']);
    expect(figure.find('source').attr('srcset')).toContain('360w');
    expect(figure.find('figcaption').text()).toMatch(
      new RegExp(`Caption ${locale}\\s*Selia Montes, HIAS Mexico`),
    );
    expect(figure.find('svg')).toHaveLength(0);
  }
  const files = readdirSync(dist, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const images = files.filter(({ name }) => /\.(avif|webp|jpe?g|png)$/.test(name));
  expect(images.length).toBeGreaterThan(8);
  for (const { parentPath, name } of images) {
    const { exif, xmp, iptc } = await sharp(join(parentPath, name)).metadata();
    expect([name, exif, xmp, iptc]).toEqual([name, undefined, undefined, undefined]);
  }
  for (const { parentPath, name } of files) {
    expect(readFileSync(join(parentPath, name)).includes('Secret Author'), name).toBe(false);
    expect(readFileSync(join(parentPath, name)).includes('Both, in writing'), name).toBe(false);
  }
});

test('a picture that is too large, or lacks its words, credit or consent, is refused', async () => {
  using copy = new ProjectCopy();
  const yaml = 'content/mexico/country.yaml';
  const english = `content/mexico/en/stories/${story}.md`;
  addPhotograph(copy, await jpeg(8000, 5000));
  const large = await copy.build();
  expect(large.status).toBe(1);
  expect(large.output).toContain('8000 × 5000');
  expect(large.output).toMatch(/25 megapixels|at most 25/);

  copy.write(picture, await jpeg(800, 500));
  for (const [file, from, field] of [
    [english, '  alt: Alt en\n', 'alt'],
    [english, '  caption: Caption en\n', 'caption'],
    [yaml, '    credit: Selia Montes, HIAS Mexico\n', 'credit'],
    [yaml, '    consent: Both, in writing\n', 'consent'],
  ] as const) {
    const whole = copy.read(file);
    copy.edit(file, from, '');
    const { status, output } = await copy.build();
    copy.write(file, whole);
    expect(status, field).toBe(1);
    expect(output).toContain(file.split('/').at(-1));
    expect(output).toContain(`photograph${file === yaml ? `s.${story}` : ''}.${field}`);
  }
});
