import { text, type Rule, type Text } from '../rule.ts';
import type { Link } from '../source-file.ts';

/** Words that a link may not have alone, in any order: they say that there is a link, and not to what. */
const empty = new Set(
  (
    'click clic haga haz hacer da dé dar pulse pulsa presione presiona pinche pincha toque toca oprima ' +
    'here there this that right over just aquí aqui acá ahí allí mismo este esta esto ese esa eso ' +
    'read lea leer lee learn conozca conocer saber sepa see ver vea ve view visit visite visitar consulte find out go ir vaya open abrir abra ' +
    'more más mas info information información details detalles detalle further seguir leyendo continuar continue on ' +
    'link enlace liga vínculo url page página pagina site website web sitio document documento file archivo pdf ' +
    'download descargar descargue x a an the el la los las un una en para por de del to for in at'
  ).split(' '),
);
/** Whether the words of a link are only such words, or none, or an address. */
function saysNothing(words: string): boolean {
  const plain = words.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return plain.every((word) => empty.has(word) || /^\d$/.test(word));
}

/** Whether the words are the name of a site, and of another one than the link leads to. */
function showsAnotherSite({ words, url }: Link): boolean {
  if (!/^[\w-]+(?:\.[\w-]+)*\.[a-z]{2,}$/i.test(words) || !URL.canParse(url)) return false;
  const [shown, real] = [words.toLowerCase(), new URL(url).hostname].map((host) =>
    host.replace(/^www\./, ''),
  );
  return real !== '' && shown !== real;
}

function problemOf(link: Link): [Text, Text] | undefined {
  const { words, title } = link;
  if (words === '')
    return [
      text('the link has no words.', 'el enlace no tiene palabras.'),
      text('Write between [ and ] where it leads.', 'Escriba entre [ y ] adónde lleva.'),
    ];
  if (/^(?:https?:|www\.|mailto:)/i.test(words))
    return [
      text(
        'the words of the link are an address, which is read aloud letter by letter.',
        'las palabras del enlace son una dirección, que se lee en voz alta letra por letra.',
      ),
      text('Write [the name of the page](the address).', 'Escriba [el nombre de la página](la dirección).'),
    ];
  if (saysNothing(words))
    return [
      text(`"${words}" does not say where the link leads.`, `"${words}" no dice adónde lleva el enlace.`),
      text(
        'Write the name of what is there: many people hear links without the text around them.',
        'Escriba el nombre de lo que hay ahí: muchas personas oyen los enlaces sin el texto de alrededor.',
      ),
    ];
  if (showsAnotherSite(link))
    return [
      text(
        'the words show another site than the link leads to.',
        'las palabras muestran otro sitio que aquel al que lleva el enlace.',
      ),
      text('Write the name of the page.', 'Escriba el nombre de la página.'),
    ];
  if (title)
    return [
      text(
        'the link has a second text, which phones do not show.',
        'el enlace tiene un segundo texto, que los teléfonos no muestran.',
      ),
      text(
        'Delete the text between quotes; say it in the words.',
        'Borre el texto entre comillas; dígalo en las palabras.',
      ),
    ];
  return undefined;
}

export default {
  name: 'link-words',
  sentence: text('The words of a link say where it leads.', 'Las palabras de un enlace dicen adónde lleva.'),
  check({ files }, report) {
    for (const file of files.filter(({ locale, kind }) => locale && kind !== 'labels')) {
      for (const link of file.links()) {
        const problem = /^lang:/i.test(link.url) ? undefined : problemOf(link);
        if (problem) report(file, link.offset, ...problem);
      }
    }
  },
  breaks: [
    ...(
      [
        ['words that say nothing: aquí', '[aquí](/es/mexico/#work)', 'where the link leads'],
        ['words that say nothing: leer más', '[Leer más](/es/mexico/#work)', 'where the link leads'],
        ['words that say nothing: here', '[click here](/es/mexico/#work)', 'where the link leads'],
        ['no words', '[](/es/mexico/#work)', 'no words'],
        ['words that say nothing, with a full stop', '[aquí.](/es/mexico/#work)', 'where the link leads'],
        ['words that say nothing: este enlace', '[este enlace](/es/mexico/#work)', 'where the link leads'],
        ['words that say nothing: conozca más', '[Conozca más…](/es/mexico/#work)', 'where the link leads'],
        ['brackets the wrong way round', '(la ayuda)[https://help.unhcr.org/mexico/]', 'letter by letter'],
        ['words that are an address', 'https://help.unhcr.org/mexico/', 'letter by letter'],
        ['words of another site', '[gob.mx](https://help.unhcr.org/mexico/)', 'another site'],
        ['second text', '[la ayuda](https://help.unhcr.org/mexico/ "Ayuda")', 'second text'],
      ] as const
    ).map(([name, link, says]): Rule['breaks'][number] => ({
      name,
      change: (project) => project.edit('content/mexico/es/help.md', /\n$/, `\n\nVea también ${link}\n`),
      file: 'content/mexico/es/help.md',
      on: 'Vea también',
      says,
    })),
  ],
} satisfies Rule;
