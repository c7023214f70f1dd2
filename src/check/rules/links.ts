import GithubSlugger from 'github-slugger';
import { toString } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import { languages, locales, type Locale } from '../../i18n/locales.ts';
import { isLanguageTag } from '../../schema/fields.ts';
import { text, type Rule, type Text } from '../rule.ts';
import type { Site } from '../site.ts';
import type { SourceFile } from '../source-file.ts';
import { nearest } from './fields.ts';

/** The ids that every country page has, in every language. */
export const countryIds = [
  'languages',
  'facts',
  'map',
  'overview',
  'displacement',
  'work',
  'story',
  'ethics',
  'contact',
  'help',
];
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

const trackers = /[?&](?:utm_\w+|fbclid|gclid|msclkid|mc_[ce]id|igshid|_hs\w+)=/i;
const shorteners = /^(?:bit\.ly|t\.co|tinyurl\.com|goo\.gl|ow\.ly|is\.gd|buff\.ly|cutt\.ly|lnkd\.in)$/i;
const nobodysHosts =
  /^(?:localhost|\d{1,3}(?:\.\d{1,3}){3}|\[.*\]|.*\.(?:local|localhost|localdomain|test|example|invalid|internal|lan)|(?:.*\.)?example\.(?:com|org|net))$/i;

/** What is wrong with an address of another site. */
function externalProblem(url: string): [Text, Text] | undefined {
  const { hostname = '', username = '', search = '' } = URL.canParse(url) ? new URL(url) : {};
  const isWhole =
    /^https:\/\/[^/?#\s]/i.test(url) &&
    /^(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+(?:[a-z]{2,}|xn--[a-z0-9-]+)$/i.test(hostname) &&
    !/[\p{Script=Cyrillic}\p{Script=Greek}]/u.test(url) &&
    !/[…"<>\s]|\.{3}|[.,;:]$/.test(url);
  if (nobodysHosts.test(hostname))
    return [
      text(
        'only your own computer or network can open it, or nobody.',
        'solo la puede abrir su propia computadora o red, o nadie.',
      ),
      text('Write the public address of the page.', 'Escriba la dirección pública de la página.'),
    ];
  if (!isWhole)
    return [
      text(
        'the address is not whole, or has a strange letter.',
        'la dirección no está completa, o tiene una letra extraña.',
      ),
      text('Copy it from the browser.', 'Cópiela del navegador.'),
    ];
  if (username)
    return [
      text(
        'there is a name or a password in the address.',
        'hay un nombre o una contraseña en la dirección.',
      ),
      text('Delete all between https:// and @.', 'Borre todo entre https:// y @.'),
    ];
  if (trackers.test(search))
    return [
      text(
        'the address tells where its reader comes from.',
        'la dirección dice de dónde viene quien la lee.',
      ),
      text(
        'Delete all from the ? on, and see that the page opens.',
        'Borre todo desde el signo ?, y vea que la página abra.',
      ),
    ];
  if (shorteners.test(hostname) || /safelinks\.protection\.outlook\.com$/i.test(hostname))
    return [
      text(
        'the address hides where it leads, and watches who goes there.',
        'la dirección esconde adónde lleva y observa quién va.',
      ),
      text('Write the address of the page itself.', 'Escriba la dirección de la página misma.'),
    ];
  return undefined;
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

/** The anchors of a page: its sections, and the headings of the texts on it. */
function anchorsOf(site: Site, path: string): string[] {
  const page = site.pages.find((page) => page.path === path);
  const country = path.split('/')[2];
  const texts = page?.file
    ? [page.file]
    : site.files.filter(
        ({ kind, locale, country: of }) => kind === 'section' && locale === page?.locale && of === country,
      );
  const slugs = texts.flatMap((file) => {
    const slugger = new GithubSlugger();
    const found: string[] = [];
    visit(file.tree, 'heading', (node) => void found.push(slugger.slug(toString(node))));
    return found;
  });
  const optional = (id: string) =>
    (id !== 'help' && id !== 'story') ||
    site.files.some(
      (file) => file.country === country && (id === 'story' ? file.kind === id : file.name === id),
    );
  return ['main', ...(page?.file || !country ? [] : countryIds.filter(optional)), ...slugs];
}

function nameOf(locale: Locale, inLocale: Locale): string {
  return new Intl.DisplayNames(inLocale, { type: 'language' }).of(locale) ?? locale;
}

function problemOf(site: Site, file: SourceFile, url: string, words: string): [Text, Text] | undefined {
  const say = (en: string, es: string, fixEn: string, fixEs: string): [Text, Text] => [
    text(en, es),
    text(fixEn, fixEs),
  ];
  const scheme = /^([a-z][a-z\d+.-]*):/i.exec(url.replace(/[\s\u0000-\u001F]/g, ''))?.[1]?.toLowerCase();
  if (scheme === 'lang') {
    const tag = url.slice('lang:'.length);
    if (url.startsWith('lang:') && isLanguageTag(tag)) return undefined;
    return say(
      `"${url}" is no language.`,
      `"${url}" no es un idioma.`,
      'Write the code of the language in small letters, for example lang:es.',
      'Escriba el código del idioma en minúsculas, por ejemplo lang:es.',
    );
  }
  if (words.trim() === '')
    return say(
      'the link has no words.',
      'el enlace no tiene palabras.',
      'Write between [ and ] where it leads.',
      'Escriba entre [ y ] adónde lleva.',
    );
  if (/^(?:https?:|www\.|mailto:)/i.test(words.trim()))
    return say(
      'the words of the link are an address, which is read aloud letter by letter.',
      'las palabras del enlace son una dirección, que se lee en voz alta letra por letra.',
      'Write [the name of the page](the address).',
      'Escriba [el nombre de la página](la dirección).',
    );
  if (saysNothing(words)) {
    return say(
      `"${words}" does not say where the link leads.`,
      `"${words}" no dice adónde lleva el enlace.`,
      'Write the name of what is there: many people hear links without the text around them.',
      'Escriba el nombre de lo que hay ahí: muchas personas oyen los enlaces sin el texto de alrededor.',
    );
  }
  if (url.trim() === '')
    return say(
      'the link leads nowhere.',
      'el enlace no lleva a ninguna parte.',
      'Write the address between ( and ).',
      'Escriba la dirección entre ( y ).',
    );
  if (scheme === 'mailto') return undefined;
  if (scheme === 'http')
    return say(
      'the link is not encrypted: http.',
      'el enlace no está cifrado: http.',
      'Write https: and see that the page opens.',
      'Escriba https: y vea que la página abra.',
    );
  if (scheme === 'tel') {
    if (/^tel:\+?[\d-]{3,}$/.test(url)) return undefined;
    return say(
      'this is no phone number.',
      'esto no es un número de teléfono.',
      'Write digits only, as tel:+525512345678.',
      'Escriba solo cifras, como tel:+525512345678.',
    );
  }
  if (scheme && scheme !== 'https')
    return say(
      `a link may not begin with ${scheme}:`,
      `un enlace no puede empezar con ${scheme}:`,
      'Write an address that begins with https://; a file on your computer cannot be read by others.',
      'Escriba una dirección que empiece con https://; nadie más puede leer un archivo de su computadora.',
    );
  if (/^[/\\]{2}|^\/.*\\/.test(url.trim()))
    return say(
      'the link begins with // and leads to another site.',
      'el enlace empieza con // y lleva a otro sitio.',
      'Write https:// before it.',
      'Escriba https:// antes.',
    );
  if (scheme === 'https') {
    const shown = /^[\w-]+(?:\.[\w-]+)*\.[a-z]{2,}$/i.test(words.trim()) && words.trim().toLowerCase();
    if (
      shown &&
      URL.canParse(url) &&
      new URL(url).hostname.replace(/^www\./, '') !== shown.replace(/^www\./, '')
    )
      return say(
        'the words show another site than the link leads to.',
        'las palabras muestran otro sitio que aquel al que lleva el enlace.',
        'Write the name of the page.',
        'Escriba el nombre de la página.',
      );
    return externalProblem(url);
  }
  if (/^[^/#]+@[^/]+$/.test(url))
    return say(
      'the link is an e-mail address.',
      'el enlace es un correo.',
      `Write mailto:${url}`,
      `Escriba mailto:${url}`,
    );
  const [address = '', place] = url.split('#');
  const [path = '', question] = address.split('?');
  const anchor = place && decoded(place);
  if (question !== undefined)
    return say(
      'a page of this site has no ? in its address.',
      'una página de este sitio no tiene ? en su dirección.',
      'Delete all from the ? on.',
      'Borre todo desde el signo ?.',
    );
  if (/\.(md|markdown|mdx)$/i.test(path)) {
    return say(
      'the link leads to a file of the writing, which readers do not have.',
      'el enlace lleva a un archivo de los textos, que los lectores no tienen.',
      `Write the address of the page, for example /${file.locale}/${file.country}/.`,
      `Escriba la dirección de la página, por ejemplo /${file.locale}/${file.country}/.`,
    );
  }
  if (path && !path.startsWith('/'))
    return say(
      'the link begins in the middle of an address.',
      'el enlace empieza a la mitad de una dirección.',
      'Begin it with / for a page of this site, with https:// for another.',
      'Empiécelo con / para una página de este sitio, con https:// para otro.',
    );
  const own =
    file.kind === 'story'
      ? site.pages.find((page) => page.file === file)?.path
      : `/${file.locale}/${file.country}/`;
  const target = path || own || '/';
  const addresses = ['/', ...site.pages.map(({ path }) => path)];
  if (!addresses.includes(target)) {
    const meant = addresses.includes(`${target}/`) ? `${target}/` : nearest(target, addresses);
    const list = meant
      ? [`Did you mean ${meant}?`, `¿Quiso decir ${meant}?`]
      : [`The pages are: ${addresses.join(', ')}.`, `Las páginas son: ${addresses.join(', ')}.`];
    return say(
      `there is no page ${target}.`,
      `no hay ninguna página ${target}.`,
      list[0] ?? '',
      list[1] ?? '',
    );
  }
  const ids = anchorsOf(site, target);
  if (anchor !== undefined && !ids.includes(anchor)) {
    const meant = nearest(anchor, ids);
    return say(
      `the page ${target} has no place #${anchor}.`,
      `la página ${target} no tiene ningún lugar #${anchor}.`,
      meant ? `Did you mean #${meant}?` : `The places are: ${ids.join(', ')}.`,
      meant ? `¿Quiso decir #${meant}?` : `Los lugares son: ${ids.join(', ')}.`,
    );
  }
  const language = locales.find((locale) => target.startsWith(`/${locale}/`));
  if (language && file.locale && language !== file.locale) {
    const names = [nameOf(language, file.locale), languages[language].name];
    if (names.some((name) => words.toLowerCase().includes(name.toLowerCase()))) return undefined;
    return say(
      `the link leads to a page in ${nameOf(language, 'en')} and does not say so.`,
      `el enlace lleva a una página en ${nameOf(language, 'es')} y no lo dice.`,
      `Link to /${file.locale}/…, or name the language in the words: (${names[0]}).`,
      `Enlace a /${file.locale}/…, o nombre el idioma en las palabras: (${names[0]}).`,
    );
  }
  return undefined;
}

export default {
  name: 'links',
  sentence: text(
    'Every link leads somewhere, says where, and is safe.',
    'Cada enlace lleva a algún lugar, dice adónde y es seguro.',
  ),
  check(site, report) {
    for (const file of site.files.filter(({ locale, kind, parts }) => locale && kind !== 'labels' && parts)) {
      const definitions = new Map<string, string>();
      visit(file.tree, 'definition', (node) => void definitions.set(node.identifier, node.url));
      visit(file.tree, ['link', 'linkReference', 'definition'], (node, _, parent) => {
        if (node.type !== 'link' && node.type !== 'linkReference' && node.type !== 'definition') return;
        // What GFM makes a link of has no position of its own.
        const offset = (node.position ?? parent?.position)?.start.offset ?? 0;
        const words = toString(node);
        const url = 'url' in node ? node.url : definitions.get(node.identifier);
        const isEmail = /^mailto:/i.test(url ?? '') && /^[^:]+@/.test(words);
        const problem =
          node.type === 'definition' || url === undefined || isEmail
            ? undefined
            : problemOf(site, file, url, words);
        if (problem) report(file, offset, ...problem);
        if ('title' in node && node.title)
          report(
            file,
            offset,
            text(
              'the link has a second text, which phones do not show.',
              'el enlace tiene un segundo texto, que los teléfonos no muestran.',
            ),
            text(
              'Delete the text between quotes; say it in the words.',
              'Borre el texto entre comillas; dígalo en las palabras.',
            ),
          );
      });
      for (const prose of file.prose().filter(({ field }) => field)) {
        const found = /https?:\/\/\S+|(?<![\w@.])www\.\S+|\b(?:javascript|data):\S+/i.exec(prose.value);
        if (!found || !prose.field) continue;
        report(
          file,
          prose.field,
          text(
            'there is a link in a field, where it cannot be pressed.',
            'hay un enlace en un campo, donde no se puede pulsar.',
          ),
          text('Put it into the text under the fields.', 'Póngalo en el texto debajo de los campos.'),
        );
      }
    }
    for (const file of site.files.filter(({ kind }) => kind === 'country')) {
      for (const id of Object.keys(file.recordAt(['sources']))) {
        const link = file.field(['sources', id, 'link']);
        const problem = typeof link === 'string' && link.startsWith('https:') && externalProblem(link);
        if (problem) report(file, ['sources', id, 'link'], ...problem);
      }
    }
  },
  breaks: [
    ...(
      [
        ['broken page', '[trabajo](/es/mexcio/)', 'Did you mean /es/mexico/?'],
        ['broken anchor', '[cifras](#displacment)', 'Did you mean #displacement?'],
        ['page without its last slash', '[trabajo](/es/mexico)', 'Did you mean /es/mexico/?'],
        ['to a Markdown file', '[trabajo](work.md)', 'file of the writing'],
        ['to the other language without a mark', '[nuestro trabajo](/en/mexico/#work)', 'does not say so'],
        ['http', '[la ayuda](http://help.unhcr.org/mexico/)', 'https:'],
        ['javascript', '[la ayuda](javascript:alert(1))', 'javascript:'],
        ['javascript in capitals and entities', '[la ayuda](JAVA&#115;cript:alert(1))', 'javascript:'],
        ['data', '[la ayuda](data:text/html,hola)', 'data:'],
        ['protocol-relative', '[la ayuda](//help.unhcr.org/mexico/)', 'https://'],
        ['words that say nothing: aquí', '[aquí](/es/mexico/#work)', 'where the link leads'],
        ['words that say nothing: leer más', '[Leer más](/es/mexico/#work)', 'where the link leads'],
        ['words that say nothing: here', '[click here](/es/mexico/#work)', 'where the link leads'],
        ['no words', '[](/es/mexico/#work)', 'no words'],
        ['no address', '[la ayuda]()', 'nowhere'],
        ['a language that is none', '[la ayuda](lang:español)', 'no language'],
        ['from the middle of an address', '[la ayuda](mexico/)', 'in the middle'],
        ['words that say nothing, with a full stop', '[aquí.](/es/mexico/#work)', 'where the link leads'],
        ['words that say nothing: este enlace', '[este enlace](/es/mexico/#work)', 'where the link leads'],
        ['words that say nothing: conozca más', '[Conozca más…](/es/mexico/#work)', 'where the link leads'],
        ['words that are an address', 'https://help.unhcr.org/mexico/', 'letter by letter'],
        ['words of another site', '[gob.mx](https://help.unhcr.org/mexico/)', 'another site'],
        ['one slash', '[la ayuda](https:/help.unhcr.org/)', 'not whole'],
        ['comma for a point', '[la ayuda](https://help,unhcr.org/)', 'not whole'],
        ['letter of another alphabet', '[la ayuda](https://help.unh\u0441r.org/)', 'strange letter'],
        ['copied shortened', '[la ayuda](https://help.unhcr.org/…/mexico/)', 'not whole'],
        ['example', '[la ayuda](https://www.example.com/)', 'or nobody'],
        ['own computer', '[la ayuda](https://localhost:4321/)', 'own computer'],
        ['password', '[la ayuda](https://ana:1234@help.unhcr.org/)', 'password'],
        ['tracking', '[la ayuda](https://help.unhcr.org/mexico/?utm_source=x)', 'comes from'],
        ['shortener', '[la ayuda](https://bit.ly/abc)', 'hides'],
        ['question in an own address', '[trabajo](/es/mexico/?x=1)', 'Delete all from the ?'],
        ['e-mail without mailto', '[la ayuda](info@hias.org)', 'mailto:info@hias.org'],
        ['second text', '[la ayuda](https://help.unhcr.org/mexico/ "Ayuda")', 'second text'],
        ['lang in capitals', '[El Colegio](LANG:es)', 'small letters'],
        ['malformed percent sign', '[la ayuda](javascript:100%)', 'javascript:'],
        ['by reference', '[la ayuda][1]\n\n[1]: http://help.unhcr.org/mexico/', 'https:'],
      ] as const
    ).map(([name, link, says]): Rule['breaks'][number] => ({
      name,
      change: (project) => project.edit('content/mexico/es/help.md', /\n$/, `\n\nVea también ${link}\n`),
      file: 'content/mexico/es/help.md',
      on: 'Vea también',
      says,
    })),
    {
      name: 'link in a field',
      change: (project) =>
        project.edit('content/mexico/es/ethics.md', 'Cualquier otra', 'https://www.hias.org Cualquier otra'),
      file: 'content/mexico/es/ethics.md',
      on: 'questions:',
      field: 'questions',
    },
    {
      name: 'anchor of a section that was taken away',
      change: (project) => {
        ['en', 'es'].forEach((locale) => project.remove(`content/mexico/${locale}/help.md`));
        project.edit('content/mexico/es/work.md', /\n$/, '\n\n[La ayuda](#help)\n');
      },
      file: 'content/mexico/es/work.md',
      on: '[La ayuda]',
    },
    {
      name: 'source on the own computer',
      change: (project) =>
        project.edit('content/mexico/country.yaml', 'https://www.unhcr.org/', 'https://192.168.0.1/'),
      file: 'content/mexico/country.yaml',
      on: '192.168',
      field: 'sources.unhcr.link',
    },
  ],
} satisfies Rule;
