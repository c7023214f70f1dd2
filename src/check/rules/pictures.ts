import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import sharp from 'sharp';
import { visit } from 'unist-util-visit';
import { text, type Rule, type Text } from '../rule.ts';
import { SourceFile } from '../source-file.ts';

const megabytes = 5;
const megapixels = 25;
/** In pixels. A smaller picture is a stamp, or what an upload left that broke off. */
const narrowest = 100;
const useless =
  /^(?:(?:an? |the |una? |la |el )?(?:image|picture|photo(?:graph)?|illustration|drawing|screenshot|logo|imagen|foto(?:grafía)?|ilustración|dibujo|captura)s?(?: (?:of|de|showing|que muestra)\b.{0,12})?|(?:sin |no |without )?(?:alt(?:ernative)?(?: text)?|texto alternativo)|(?:image |picture )?description|descripción(?: de la imagen)?|.*\.(?:jpe?g|png|webp|avif|gif|svg|tiff?|heic)|(?:img|dsc|dscn|p|pxl|image|foto|captura|screenshot|whatsapp image)[-_ ]?\d+[\w-]*|[a-z0-9]+(?:[-_/][a-z0-9]+)+)$/iu;
const placeholder =
  /^(?:n\/?a|no|none|ninguno|null|x+|\?+|pending|pendiente|falta|tbd|tbc|unknown|desconocid[oa]|por (?:escribir|confirmar|definir)|to be (?:written|confirmed))$/i;
const refused =
  /(?:refus|declin|denied|not (?:yet )?(?:given|asked)|no answer|rechaz|negó|negaron|sin (?:respuesta|consentimiento)|no (?:quiere|aceptó|aceptaron))/i;
const found = /(?:google|internet|facebook|instagram|whatsapp|pinterest|la red\b|the web\b)/i;
const bare = (words: string) => words.trim().replace(/[.!…]+$/, '');

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

export default {
  name: 'pictures',
  sentence: text(
    'A picture can be shown, is not too large, and has its words, its credit and the consent of the people in it.',
    'Una imagen se puede mostrar, no es demasiado grande y tiene sus palabras, su crédito y el consentimiento de quienes aparecen.',
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
    for (const country of files.filter(({ kind, data }) => kind === 'country' && data)) {
      for (const name of Object.keys(country.recordAt(['photographs']))) {
        for (const field of ['credit', 'consent']) {
          const path = ['photographs', name, field];
          const value = bare(String(country.field(path) ?? ''));
          if (!/\p{L}/u.test(value)) continue;
          if (placeholder.test(value) || (field === 'consent' ? refused : found).test(value))
            report(
              country,
              path,
              field === 'consent'
                ? text(
                    'does not say that the people in the picture agreed.',
                    'no dice que las personas de la imagen aceptaron.',
                  )
                : text('does not say who took the picture.', 'no dice quién tomó la imagen.'),
              field === 'consent'
                ? text(
                    'Write who agreed, when, and who holds the form; without that the picture may not be shown.',
                    'Escriba quién aceptó, cuándo y quién guarda el formulario; sin eso la imagen no se puede mostrar.',
                  )
                : text('Write the name of the photographer.', 'Escriba el nombre de quien la tomó.'),
            );
        }
      }
    }
    for (const file of files.filter(({ locale, kind }) => locale && kind !== 'labels')) {
      for (const { node, path } of file.scalars().filter(({ path }) => path.at(-1) === 'alt')) {
        const alt = bare(String(node.value));
        const picture = file.recordAt(path.slice(0, -1));
        const copied = [picture['caption'], file.field(['title']), file.field(['illustration', 'alt'])].some(
          (other, index) =>
            typeof other === 'string' && bare(other) === alt && (index < 2 || path[0] === 'photograph'),
        );
        if (copied)
          report(
            file,
            path,
            text('is the same as another text of this file.', 'es igual que otro texto de este archivo.'),
            text(
              'Write in one sentence what a person sees in the picture.',
              'Escriba en una frase qué ve una persona en la imagen.',
            ),
          );
        else if (
          typeof node.value === 'string' &&
          /\p{L}/u.test(alt) &&
          (useless.test(alt) || placeholder.test(alt) || !/\s/.test(alt))
        )
          report(
            file,
            path,
            text('does not say what the picture shows.', 'no dice qué muestra la imagen.'),
            text(
              'Write in one sentence what a person sees in it.',
              'Escriba en una frase qué ve en ella una persona.',
            ),
          );
      }
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
  const story = 'women-who-support-survivors';
  const picture = `content/mexico/images/${story}.jpg`;
  const yaml = 'content/mexico/country.yaml';
  const text = (locale: string) => `content/mexico/${locale}/stories/${story}.md`;
  const jpeg = (width: number, height: number) =>
    sharp({ create: { width, height, channels: 3, background: '#a05a3c' } })
      .jpeg()
      .toBuffer();
  type Project = Parameters<Rule['breaks'][number]['change']>[0];
  const add = (project: Project, image: Uint8Array | undefined, words = true, rights = true) => {
    if (image) project.write(picture, image);
    if (words)
      for (const locale of ['en', 'es'])
        project.edit(
          text(locale),
          '\nillustration:',
          `\nphotograph:\n  alt: ${locale === 'en' ? 'Two women laugh at a table' : 'Dos mujeres ríen ante una mesa'}\n  caption: ${locale === 'en' ? 'Paula García at work' : 'Paula García trabajando'}\nillustration:`,
        );
    if (rights)
      project.write(
        yaml,
        `${project.read(yaml)}\nphotographs:\n  ${story}:\n    credit: Selia Montes, HIAS Mexico\n    consent: Both, in writing\n`,
      );
  };
  return [
    {
      name: 'file missing',
      change: (project) => add(project, undefined, false),
      file: yaml,
      on: `  ${story}:`,
      field: `photographs.${story}`,
    },
    { name: 'not a picture', change: (project) => add(project, Buffer.from('no picture')), file: picture },
    {
      name: 'damaged picture',
      change: async (project) => add(project, (await jpeg(1200, 900)).subarray(0, 3000)),
      file: picture,
    },
    {
      name: 'too many pixels',
      change: async (project) => add(project, await jpeg(8000, 5000)),
      file: picture,
      says: '8000 × 5000 pixels',
    },
    {
      name: 'too many bytes',
      change: async (project) => add(project, Buffer.concat([await jpeg(800, 600), Buffer.alloc(5_000_001)])),
      file: picture,
      says: 'at most 5',
    },
    {
      name: 'no words',
      change: async (project) => add(project, await jpeg(800, 600), false),
      file: text('en'),
      field: 'photograph',
    },
    {
      name: 'no credit and consent',
      change: async (project) => add(project, await jpeg(800, 600), true, false),
      file: yaml,
      field: `photographs.${story}`,
    },
    {
      name: 'no consent',
      change: async (project) => {
        add(project, await jpeg(800, 600));
        project.edit(yaml, /\n {4}consent: .*/, '');
      },
      file: yaml,
      on: `  ${story}:`,
      field: `photographs.${story}.consent`,
    },
    {
      name: 'no alternative text',
      change: async (project) => {
        add(project, await jpeg(800, 600));
        project.edit(text('es'), /\n {2}alt: Dos .*/, '');
      },
      file: text('es'),
      on: 'photograph:',
      field: 'photograph.alt',
    },
    {
      name: 'file name as alternative text',
      change: (project) => project.edit(text('es'), /alt: .*/, 'alt: IMG_2034.jpg'),
      file: text('es'),
      on: 'alt:',
      field: 'illustration.alt',
    },
    {
      name: 'useless alternative text',
      change: (project) => project.edit(text('es'), /alt: .*/, 'alt: Imagen'),
      file: text('es'),
      on: 'alt:',
      field: 'illustration.alt',
    },
    {
      name: 'title as alternative text',
      change: (project) =>
        project.edit(text('es'), /alt: .*/, 'alt: Las mujeres que acompañan a sobrevivientes.'),
      file: text('es'),
      on: 'alt:',
      field: 'illustration.alt',
    },
    {
      name: 'empty file',
      change: (project) => add(project, Buffer.alloc(0)),
      file: picture,
    },
    {
      name: 'too small',
      change: async (project) => add(project, await jpeg(40, 30)),
      file: picture,
      says: '40 × 30 pixels',
    },
    {
      name: 'consent that is pending',
      change: async (project) => {
        add(project, await jpeg(800, 600));
        project.edit(yaml, 'consent: Both, in writing', 'consent: Pendiente');
      },
      file: yaml,
      on: 'consent:',
      field: `photographs.${story}.consent`,
    },
    {
      name: 'credit of a search engine',
      change: async (project) => {
        add(project, await jpeg(800, 600));
        project.edit(yaml, 'credit: Selia Montes, HIAS Mexico', 'credit: Google Images');
      },
      file: yaml,
      on: 'credit:',
      field: `photographs.${story}.credit`,
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
