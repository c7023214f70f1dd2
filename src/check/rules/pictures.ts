import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import sharp from 'sharp';
import { visit } from 'unist-util-visit';
import { text, type Changes, type Rule, type Text } from '../rule.ts';
import { SourceFile } from '../source-file.ts';

const megabytes = 5;
const megapixels = 25;
/** In pixels. A smaller picture is a stamp, or what an upload left that broke off. */
const narrowest = 100;
/** A text without the stops at its end. */
export const bare = (words: unknown) =>
  String(words ?? '')
    .trim()
    .replace(/[.!…]+$/, '');

/** What stands where nobody has written the words yet. */
export const placeholder =
  /^(?:n\/?a|no|none|ninguno|null|x+|\?+|pending|pendiente|falta|tbd|tbc|unknown|desconocid[oa]|por (?:escribir|confirmar|definir)|to be (?:written|confirmed))$/i;

/** What is wrong with a picture's bytes. */
async function problemOf(bytes: Buffer): Promise<[Text, Text] | undefined> {
  if (bytes.length > megabytes * 1e6) {
    const size = (bytes.length / 1e6).toFixed(1);
    return [
      text(
        `the file has ${size} MB; at most ${megabytes} are allowed.`,
        `el archivo tiene ${size} MB; se permiten ${megabytes} como máximo.`,
      ),
      text('Save it as JPEG, 2000 pixels wide.', 'Guárdela como JPEG, de 2000 píxeles de ancho.'),
    ];
  }
  const found =
    bytes.length > 0 &&
    (await sharp(bytes, { limitInputPixels: false, failOn: 'error' })
      .metadata()
      .catch(() => undefined));
  if (
    !found ||
    !found.width ||
    !found.height ||
    !['jpeg', 'png', 'webp', 'heif', 'tiff', 'gif'].includes(found.format)
  ) {
    return [
      text('the file is not a picture that can be read.', 'el archivo no es una imagen que se pueda leer.'),
      text(
        'Open it in a picture program, and save it as JPEG.',
        'Ábralo en un programa de imágenes y guárdelo como JPEG.',
      ),
    ];
  }
  const { width, height } = found;
  if (Math.min(width, height) < narrowest)
    return [
      text(
        `the picture has ${width} × ${height} pixels, too few to show anything.`,
        `la imagen tiene ${width} × ${height} píxeles, muy pocos para mostrar algo.`,
      ),
      text('Add the original, 2000 pixels wide.', 'Agregue el original, de 2000 píxeles de ancho.'),
    ];
  if ((width * height) / 1e6 > megapixels) {
    const shrink = Math.sqrt((megapixels * 1e6) / (width * height));
    const size = `${Math.floor(width * shrink)} × ${Math.floor(height * shrink)}`;
    const amount = Math.ceil((width * height) / 1e4) / 100;
    return [
      text(
        `the picture has ${width} × ${height} pixels, ${amount} megapixels; at most ${megapixels} are allowed.`,
        `la imagen tiene ${width} × ${height} píxeles, ${amount} megapíxeles; se permiten ${megapixels} como máximo.`,
      ),
      text(
        `Reduce it to ${size} or less; 2000 pixels wide is enough.`,
        `Redúzcala a ${size} o menos; bastan 2000 píxeles de ancho.`,
      ),
    ];
  }
  const whole = await sharp(bytes, { failOn: 'error' })
    .stats()
    .then(
      () => true,
      () => false,
    );
  return whole
    ? undefined
    : [
        text('the picture is damaged.', 'la imagen está dañada.'),
        text('Save it again from the original.', 'Guárdela otra vez desde el original.'),
      ];
}

export const story = 'women-who-support-survivors';
const picture = `content/mexico/images/${story}.jpg`;
export const yaml = 'content/mexico/country.yaml';
export const storyFile = (locale: string) => `content/mexico/${locale}/stories/${story}.md`;

/** A photograph of a size, in pixels, for fixtures. */
export const jpeg = (width: number, height: number) =>
  sharp({ create: { width, height, channels: 3, background: '#a05a3c' } })
    .jpeg()
    .toBuffer();

/** Adds a photograph to a copy of the content, with its words and its rights unless they are to be missing. */
export function addPhotograph(
  project: Changes,
  image: Uint8Array | undefined,
  words = true,
  rights = true,
): void {
  if (image) project.write(picture, image);
  if (words)
    for (const locale of ['en', 'es'])
      project.edit(
        storyFile(locale),
        '\nillustration:',
        `\nphotograph:\n  alt: ${locale === 'en' ? 'Two women laugh at a table' : 'Dos mujeres ríen ante una mesa'}\n  caption: ${locale === 'en' ? 'Paula García at work' : 'Paula García trabajando'}\nillustration:`,
      );
  if (rights)
    project.write(
      yaml,
      `${project.read(yaml)}\nphotographs:\n  ${story}:\n    credit: Selia Montes, HIAS Mexico\n    consent: Both, in writing\n`,
    );
}

export default {
  name: 'pictures',
  sentence: text(
    'A picture can be shown, is not too large, and belongs to a story that has its fields.',
    'Una imagen se puede mostrar, no es demasiado grande y es de una historia que tiene sus campos.',
  ),
  async check({ root, entries, files }, report) {
    for (const country of files.filter(({ kind, data }) => kind === 'country' && data)) {
      const own = entries.filter(
        ({ kind, is, path }) =>
          kind === 'picture' && !is && path.startsWith(`content/${country.country}/images/`),
      );
      const stories = files.filter(
        (file) => file.kind === 'story' && file.country === country.country && file.data,
      );
      const rights = Object.keys(country.recordAt(['photographs']));
      for (const { path } of own) {
        const file = new SourceFile(path, '', { kind: 'words', name: path });
        const name = basename(path).replace(/\.\w+$/, '');
        const [problem, fix] = (await problemOf(readFileSync(join(root, path)))) ?? [];
        if (problem && fix) report(file, 0, problem, fix);
        const of = stories.filter((story) => story.name === name);
        if (of.length === 0)
          report(
            file,
            0,
            text(
              'no story has the name of this picture.',
              'ninguna historia tiene el nombre de esta imagen.',
            ),
            text(
              `Name it like its story: ${[...new Set(stories.map(({ name }) => name))].join(', ')}.`,
              `Nómbrela como su historia: ${[...new Set(stories.map(({ name }) => name))].join(', ')}.`,
            ),
          );
        if (own.filter((other) => basename(other.path).replace(/\.\w+$/, '') === name)[0]?.path !== path)
          report(
            file,
            0,
            text('there is another picture of this name.', 'hay otra imagen con este nombre.'),
            text('Keep one of them.', 'Conserve una de las dos.'),
          );
        for (const story of of.filter((story) => !story.field(['photograph']))) {
          report(
            story,
            ['photograph'],
            text(`is missing: ${path} is there.`, `falta: ${path} está ahí.`),
            text(
              'Add photograph: with alt and caption under it.',
              'Agregue photograph: con alt y caption debajo.',
            ),
          );
        }
        if (of.length > 0 && !rights.includes(name)) {
          report(
            country,
            ['photographs', name],
            text(`is missing: ${path} is there.`, `falta: ${path} está ahí.`),
            text(
              'Add who took it (credit) and that the people in it agreed (consent).',
              'Agregue quién la tomó (credit) y que las personas que aparecen aceptaron (consent).',
            ),
          );
        }
      }
      // A picture under another ending is there, and the rule `file-names` tells how to name it.
      const has = (name: string) =>
        entries.some(
          ({ path }) =>
            path.startsWith(`content/${country.country}/images/`) &&
            basename(path).replace(/\.\w+$/, '') === name,
        );
      const absent = (name: string) =>
        [
          text(
            `content/${country.country}/images/${name}.jpg is missing.`,
            `falta content/${country.country}/images/${name}.jpg.`,
          ),
          text(
            'Add the picture under this name, or remove this field.',
            'Agregue la imagen con este nombre, o borre este campo.',
          ),
        ] as const;
      for (const name of rights.filter((name) => !has(name)))
        report(country, ['photographs', name], ...absent(name));
      for (const story of stories.filter((story) => story.field(['photograph']) && !has(story.name)))
        report(story, ['photograph'], ...absent(story.name));
    }
    for (const file of files.filter(({ locale, kind }) => locale && kind !== 'labels')) {
      visit(file.tree, ['image', 'imageReference'], (node) => {
        const remote = 'url' in node && /^(?:[a-z]+:)?\/\//i.test(node.url);
        report(
          file,
          node.position?.start.offset ?? 0,
          remote
            ? text(
                'the picture is on another site, which would see who reads this page.',
                'la imagen está en otro sitio, que vería quién lee esta página.',
              )
            : text('a picture stands in the text.', 'hay una imagen en el texto.'),
          text(
            `Put it into content/${file.country}/images/ under the name of its story; its words go into the fields.`,
            `Póngala en content/${file.country}/images/ con el nombre de su historia; sus palabras van en los campos.`,
          ),
        );
      });
    }
  },
  breaks: pictureFixtures(),
} satisfies Rule;

function pictureFixtures(): Rule['breaks'] {
  return [
    {
      name: 'file missing',
      change: (project) => addPhotograph(project, undefined, false),
      file: yaml,
      on: `  ${story}:`,
      field: `photographs.${story}`,
    },
    {
      name: 'not a picture',
      change: (project) => addPhotograph(project, Buffer.from('no picture')),
      file: picture,
    },
    {
      name: 'damaged picture',
      change: async (project) => addPhotograph(project, (await jpeg(1200, 900)).subarray(0, 3000)),
      file: picture,
    },
    {
      name: 'too many pixels',
      change: async (project) => addPhotograph(project, await jpeg(8000, 5000)),
      file: picture,
      says: '8000 × 5000 pixels',
    },
    {
      name: 'too many bytes',
      change: async (project) =>
        addPhotograph(project, Buffer.concat([await jpeg(800, 600), Buffer.alloc(5_000_001)])),
      file: picture,
      says: 'at most 5',
    },
    {
      name: 'no words',
      change: async (project) => addPhotograph(project, await jpeg(800, 600), false),
      file: storyFile('en'),
      field: 'photograph',
    },
    {
      name: 'no credit and consent',
      change: async (project) => addPhotograph(project, await jpeg(800, 600), true, false),
      file: yaml,
      field: `photographs.${story}`,
    },
    {
      name: 'empty file',
      change: (project) => addPhotograph(project, Buffer.alloc(0)),
      file: picture,
    },
    {
      name: 'too small',
      change: async (project) => addPhotograph(project, await jpeg(40, 30)),
      file: picture,
      says: '40 × 30 pixels',
    },
    {
      name: 'picture of no story',
      change: async (project) => project.write('content/mexico/images/team.jpg', await jpeg(800, 600)),
      file: 'content/mexico/images/team.jpg',
    },
    {
      name: 'picture in the text',
      change: (project) =>
        project.edit('content/mexico/en/help.md', 'This help', '![Two women](../images/x.jpg) This help'),
      file: 'content/mexico/en/help.md',
      on: 'This help',
    },
    {
      name: 'remote picture',
      change: (project) =>
        project.edit(
          'content/mexico/en/help.md',
          'This help',
          '![Two women](https://example.org/x.jpg) This help',
        ),
      file: 'content/mexico/en/help.md',
      on: 'This help',
      says: 'another site',
    },
  ];
}
