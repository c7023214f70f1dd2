import type { Link } from '../../model/source-file.ts';
import type { Rule } from '../rule.ts';
import { texts } from '../site.ts';

/** Words that a link may not have alone, in any order: they say that there is a link, and not to what. */
const vague = new Set(
  (
    'click clic haga haz hacer da dé dar pulse pulsa presione presiona pinche pincha toque toca oprima ' +
    'here there this that right over just aquí aqui acá ahí allí mismo este esta esto ese esa eso ' +
    'read lea leer lee learn conozca conocer saber sepa see ver vea ve view visit visite visitar consulte find out go ir vaya open abrir abra ' +
    'more más mas info information información details detalles detalle further seguir leyendo continuar continue on ' +
    'link enlace liga vínculo url page página pagina site website web sitio document documento file archivo pdf ' +
    'download descargar descargue x a an the el la los las un una en para por de del to for in at'
  ).split(' '),
);

function isVague(words: string): boolean {
  const plain = words.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return plain.every((word) => vague.has(word) || /^\d$/.test(word));
}

/** Whether the words are the name of a site, and of another one than the link leads to. */
function showsAnotherSite({ words, url }: Link): boolean {
  if (!/^[\w-]+(?:\.[\w-]+)*\.[a-z]{2,}$/i.test(words) || !URL.canParse(url)) return false;
  const bare = (host: string) => host.toLowerCase().replace(/^www\./, '');
  const host = bare(new URL(url).hostname);
  return host !== '' && host !== bare(words) && !host.endsWith(`.${bare(words)}`);
}

/** The words of a link say where it leads. */
export default ((site, { error, warn }) => {
  for (const file of texts(site)) {
    for (const link of file.links().filter(({ url }) => !/^lang:/i.test(url))) {
      const { words, title, offset } = link;
      if (words === '') error(file, offset, 'linkWithoutWords');
      else if (/^(?:https?:|mailto:)|^www\.[^/]+\/./i.test(words))
        warn(file, offset, 'addressAsWords', { words });
      else if (showsAnotherSite(link)) error(file, offset, 'wordsOfAnotherSite', { words });
      else if (title) error(file, offset, 'linkTitle');
      else if (isVague(words)) warn(file, offset, 'vagueWords', { words });
    }
  }
}) satisfies Rule;
