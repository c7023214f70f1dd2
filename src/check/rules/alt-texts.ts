import { text, type Rule } from '../rule.ts';
import { bare, placeholder, storyFile } from './pictures.ts';

const useless =
  /^(?:(?:an? |the |una? |la |el )?(?:image|picture|photo(?:graph)?|illustration|drawing|screenshot|logo|imagen|foto(?:grafía)?|ilustración|dibujo|captura)s?(?: (?:of|de|showing|que muestra)\b.{0,12})?|(?:sin |no |without )?(?:alt(?:ernative)?(?: text)?|texto alternativo)|(?:image |picture )?description|descripción(?: de la imagen)?|.*\.(?:jpe?g|png|webp|avif|gif|svg|tiff?|heic)|(?:img|dsc|dscn|p|pxl|image|foto|captura|screenshot|whatsapp image)[-_ ]?\d+[\w-]*|[a-z0-9]+(?:[-_/][a-z0-9]+)+)$/iu;

export default {
  name: 'alt-texts',
  sentence: text(
    'The text for people who do not see a picture says what it shows.',
    'El texto para quienes no ven una imagen dice qué muestra.',
  ),
  check({ files }, report) {
    for (const file of files.filter(({ locale, kind }) => locale && kind !== 'labels')) {
      for (const { node, path } of file.scalars().filter(({ path }) => path.at(-1) === 'alt')) {
        const alt = bare(node.value);
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
    }
  },
  breaks: [
    {
      name: 'file name as alternative text',
      change: (project) => project.edit(storyFile('es'), /alt: .*/, 'alt: IMG_2034.jpg'),
      file: storyFile('es'),
      on: 'alt:',
      field: 'illustration.alt',
    },
    {
      name: 'useless alternative text',
      change: (project) => project.edit(storyFile('es'), /alt: .*/, 'alt: Imagen'),
      file: storyFile('es'),
      on: 'alt:',
      field: 'illustration.alt',
    },
    {
      name: 'title as alternative text',
      change: (project) =>
        project.edit(storyFile('es'), /alt: .*/, 'alt: Las mujeres que acompañan a sobrevivientes.'),
      file: storyFile('es'),
      on: 'alt:',
      field: 'illustration.alt',
    },
  ],
} satisfies Rule;
