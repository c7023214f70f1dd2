import GithubSlugger from 'github-slugger';
import { toString } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import { languages, locales, type Locale } from '../../i18n/locales.ts';
import { text, type Rule, type Text } from '../rule.ts';
import type { Site } from '../site.ts';
import type { SourceFile } from '../source-file.ts';
import { nearest } from './fields.ts';

/** The ids that every country page has, in every language. */
const countryIds = [
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
const saysNothing =
  /^(?:(?:click |haga clic |haz clic |pulse )?(?:here|aquí|aqui|acá)|(?:leer |lea |saber |ver |read |learn |see )?(?:more|más|mas)|more info(?:rmation)?|más información|link|enlace|liga|esta página|this page|this|esto|web|\W*)$/i;

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
  return ['main', ...(page?.file || !country ? [] : countryIds), ...slugs];
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
    if (
      /^[a-z]{2,3}(-[A-Z]{2})?$/.test(tag) &&
      new Intl.DisplayNames('en', { type: 'language', fallback: 'none' }).of(tag)
    )
      return undefined;
    return say(
      `"${tag}" is no language.`,
      `"${tag}" no es un idioma.`,
      'Write the code of the language, for example lang:es.',
      'Escriba el código del idioma, por ejemplo lang:es.',
    );
  }
  if (words.trim() === '')
    return say(
      'the link has no words.',
      'el enlace no tiene palabras.',
      'Write between [ and ] where it leads.',
      'Escriba entre [ y ] adónde lleva.',
    );
  if (saysNothing.test(words.trim())) {
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
  if (scheme && scheme !== 'https')
    return say(
      `a link may not begin with ${scheme}:`,
      `un enlace no puede empezar con ${scheme}:`,
      'Write an address that begins with https://.',
      'Escriba una dirección que empiece con https://.',
    );
  if (/^[/\\]{2}/.test(url.trim()))
    return say(
      'the link begins with // and leads to another site.',
      'el enlace empieza con // y lleva a otro sitio.',
      'Write https:// before it.',
      'Escriba https:// antes.',
    );
  if (scheme === 'https') {
    return URL.canParse(url) && /\.[a-z]{2,}$/i.test(new URL(url).hostname)
      ? undefined
      : say(
          'the address is not whole.',
          'la dirección no está completa.',
          'Copy it from the browser.',
          'Cópiela del navegador.',
        );
  }
  const [path = '', anchor] = url.split('#');
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
      visit(file.tree, ['link', 'linkReference', 'definition', 'footnoteReference'], (node) => {
        const offset = node.position?.start.offset ?? 0;
        if (node.type === 'link') {
          const [problem, fix] = problemOf(site, file, node.url, toString(node)) ?? [];
          if (problem && fix) report(file, offset, problem, fix);
        }
        if (node.type === 'linkReference') {
          const [problem, fix] =
            problemOf(site, file, definitions.get(node.identifier) ?? '', toString(node)) ?? [];
          if (problem && fix) report(file, offset, problem, fix);
        }
      });
      // Brackets that Markdown did not take for a link stay on the page as they are.
      for (const prose of file.prose()) {
        for (const { 0: found, index } of prose.value.matchAll(
          /\[[^\]]*\]\s?\([^)]*\)?|\[[^\]]+\]\[[^\]]*\]|\]\(/g,
        )) {
          report(
            file,
            file.offsetIn(prose, found, index),
            text('this was meant to be a link, and is none.', 'esto iba a ser un enlace y no lo es.'),
            text(
              'Write [words](https://address), without a space between ] and (; fields at the head take no links.',
              'Escriba [palabras](https://dirección), sin espacio entre ] y (; los campos del inicio no llevan enlaces.',
            ),
          );
        }
      }
    }
  },
  breaks: (
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
      ['a space between the brackets', '[la ayuda] (/es/mexico/)', 'meant to be a link'],
      ['from the middle of an address', '[la ayuda](mexico/)', 'in the middle'],
      ['by reference', '[la ayuda][1]\n\n[1]: http://help.unhcr.org/mexico/', 'https:'],
    ] as const
  ).map(([name, link, says]) => ({
    name,
    change: (project) => project.edit('content/mexico/es/help.md', /\n$/, `\n\nVea también ${link}\n`),
    file: 'content/mexico/es/help.md',
    on: 'Vea también',
    says,
  })),
} satisfies Rule;
