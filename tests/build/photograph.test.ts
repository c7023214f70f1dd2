import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { sampleProject } from '../sample-build.ts';
import { siteIn } from '../site.ts';

const site = siteIn(sampleProject);
const picture = join(sampleProject, 'content/costa-rica/images/bread-before-sunrise.jpg');

test.each(['en', 'es'])('a photograph takes the place of the drawing on the %s page', (locale) => {
  const figure = site.page(`/${locale}/costa-rica/`).$('#story figure');
  const img = figure.find('img');
  expect(img.attr('alt')).toMatch(/oven|horno/);
  expect(Number(img.attr('width')) / Number(img.attr('height'))).toBeCloseTo(1.5, 2);
  expect(img.attr('loading')).toBe('lazy');
  const types = figure
    .find('source')
    .toArray()
    .map(({ attribs }) => attribs['type']);
  expect(types).toEqual(['image/avif', 'image/webp']);
  expect(figure.find('source').attr('srcset')).toContain('360w');
  expect(figure.find('figcaption').text()).toMatch(/Rosalba Cerdas .*\s*Teresa Monge, HIAS Costa Rica/);
  expect(figure.find('svg')).toHaveLength(0);
});

test('a photograph publishes neither where nor by whose camera it was taken, nor who agreed', async () => {
  expect(readFileSync(picture).includes('Secret Author')).toBe(true);
  expect((await sharp(picture).metadata()).exif).toBeDefined();
  const files = readdirSync(site.dist, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  );
  const images = files.filter(({ name }) => /\.(avif|webp|jpe?g|png)$/.test(name));
  expect(images.length).toBeGreaterThan(6);
  for (const { parentPath, name } of images) {
    const { exif, xmp, iptc } = await sharp(join(parentPath, name)).metadata();
    expect([name, exif, xmp, iptc]).toEqual([name, undefined, undefined, undefined]);
  }
  for (const { parentPath, name } of files) {
    const bytes = readFileSync(join(parentPath, name));
    for (const secret of ['Secret Author', 'Both bakers agreed', 'office in San Pedro'])
      expect(bytes.includes(secret), `${name}: ${secret}`).toBe(false);
  }
});
