import type { StoryFields } from '../../model/story.ts';
import type { Rule } from '../rule.ts';

const bare = (words: string) =>
  words
    .trim()
    .toLowerCase()
    .replace(/[.!…]+$/, '');
/** The name of a file, as cameras and telephones make them, or with its ending. */
const fileName =
  /^[a-z0-9]+(?:[-_/][a-z0-9]+)+$|\.(?:jpe?g|png|webp|avif|gif|svg|tiff?|heic)$|^(?:img|dsc|dscn|p|pxl|image|foto|captura|screenshot|whatsapp image)[-_ ]?\d+[\w-]*$/iu;
/** Words that say that there is a picture, and nothing of what it shows. */
const useless =
  /^(?:(?:an? |the |una? |la |el )?(?:image|picture|photo(?:graph)?|illustration|drawing|screenshot|logo|imagen|foto(?:grafía)?|ilustración|dibujo|captura)s?|(?:sin |no |without )?(?:alt(?:ernative)?(?: text)?|texto alternativo)|(?:image |picture )?description|descripción(?: de la imagen)?|n\/?a|none|ninguno|pending|pendiente|falta|tbd|unknown)$/iu;

/** The text for people who do not see a picture says what it shows. */
export default (({ files, facts }, { error, warn }) => {
  for (const file of files.filter(({ kind }) => kind === 'story')) {
    const { title, illustration, photograph } = file.fields as StoryFields;
    for (const [name, picture] of Object.entries({ illustration, photograph })) {
      if (!picture) continue;
      const alt = bare(picture.alt);
      const isCopy = [picture.caption, title].some((other) => bare(other) === alt);
      const isOther = name === 'photograph' && illustration && bare(illustration.alt) === alt;
      if (fileName.test(alt)) error(file, [name, 'alt'], 'altIsFileName', { words: picture.alt });
      else if (useless.test(alt)) error(file, [name, 'alt'], 'altSaysNothing', { words: picture.alt });
      else if (isCopy || isOther) warn(file, [name, 'alt'], 'altIsCopy', { words: picture.alt });
    }
  }
  for (const { file, facts: own } of facts.values())
    for (const [index, { credit }] of (own.photographs ?? []).entries())
      if (/\b(?:google|internet|facebook|instagram|whatsapp|pinterest|la red|the web)\b/i.test(credit))
        warn(file, ['photographs', index, 'credit'], 'creditOfNobody', { words: credit });
}) satisfies Rule;
