import GithubSlugger from 'github-slugger';
import { toString } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import { languages, locales, type Locale } from '../../i18n/locales.ts';
import { isLanguageTag } from '../../schema/fields.ts';
import { text, type Rule, type Text } from '../rule.ts';
import type { Site } from '../site.ts';
import { decoded, type Link, type SourceFile } from '../source-file.ts';
import { nearest } from '../nearest.ts';

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

const say = (en: string, es: string, fixEn: string, fixEs: string): [Text, Text] => [
  text(en, es),
  text(fixEn, fixEs),
];

/** What is wrong with a link inside this site, or with the mark of a language. */
function problemOf(site: Site, file: SourceFile, { url, words }: Link): [Text, Text] | undefined {
  if (/^lang:/i.test(url)) {
    const tag = url.slice('lang:'.length);
    if (url.startsWith('lang:') && isLanguageTag(tag)) return undefined;
    return say(
      `"${url}" is no language.`,
      `"${url}" no es un idioma.`,
      'Write the code of the language in small letters, for example lang:es.',
      'Escriba el código del idioma en minúsculas, por ejemplo lang:es.',
    );
  }
  if (url.trim() === '')
    return say(
      'the link leads nowhere.',
      'el enlace no lleva a ninguna parte.',
      'Write the address between ( and ).',
      'Escriba la dirección entre ( y ).',
    );
  // What leads out of this site is another rule's.
  if (/^\s*[a-z][a-z\d+.-]*:|^[/\\]{2}|^\/.*\\|^[^/#]+@[^/]+$/i.test(url)) return undefined;
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
    'Every link inside this site leads to a page, or to a place on it, in the same language.',
    'Cada enlace dentro de este sitio lleva a una página, o a un lugar en ella, en el mismo idioma.',
  ),
  check(site, report) {
    for (const file of site.files.filter(({ locale, kind }) => locale && kind !== 'labels')) {
      for (const link of file.links()) {
        const problem = problemOf(site, file, link);
        if (problem) report(file, link.offset, ...problem);
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
        ['no address', '[la ayuda]()', 'nowhere'],
        ['a language that is none', '[la ayuda](lang:español)', 'no language'],
        ['from the middle of an address', '[la ayuda](mexico/)', 'in the middle'],
        ['question in an own address', '[trabajo](/es/mexico/?x=1)', 'Delete all from the ?'],
        ['lang in capitals', '[El Colegio](LANG:es)', 'small letters'],
      ] as const
    ).map(([name, link, says]): Rule['breaks'][number] => ({
      name,
      change: (project) => project.edit('content/mexico/es/help.md', /\n$/, `\n\nVea también ${link}\n`),
      file: 'content/mexico/es/help.md',
      on: 'Vea también',
      says,
    })),
    {
      name: 'anchor of a section that was taken away',
      change: (project) => {
        ['en', 'es'].forEach((locale) => project.remove(`content/mexico/${locale}/help.md`));
        project.edit('content/mexico/es/work.md', /\n$/, '\n\n[La ayuda](#help)\n');
      },
      file: 'content/mexico/es/work.md',
      on: '[La ayuda]',
    },
  ],
} satisfies Rule;
