import { execFileSync } from 'node:child_process';
import { locales } from '../../i18n/locales.ts';
import { storySchema } from '../../schema/story.ts';
import { text, type Rule, type Text } from '../rule.ts';
import { pagesOf, placeOf, type Page } from '../site.ts';
import { SourceFile } from '../source-file.ts';

const file = 'content/redirects.yaml';

const isAddressed = (story: SourceFile) =>
  storySchema.shape.address.safeParse(story.field(['address'])).success;

/** What git prints; nothing outside a repository. */
function git(root: string, ...args: string[]): string {
  try {
    return execFileSync('git', ['-C', root, ...args], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
      maxBuffer: 1 << 26,
    });
  } catch {
    return '';
  }
}

/** A story's page by the address that a line of its file says. */
function storyPages(path: string, line: string): Page[] {
  const place = placeOf(path);
  if (place?.kind !== 'story') return [];
  const story = new SourceFile(path, `---\n${line}\n---\n`, { ...place, kind: 'story' });
  return isAddressed(story) ? pagesOf([], [story]) : [];
}

/** The addresses that are public: those of the last commit, and of all before it that were never led on. */
function before(root: string): Map<string, string> {
  const found: Page[] = [];
  const countries: string[] = [];
  for (const line of git(root, 'grep', '-E', '^(address|code):', 'HEAD', '--', 'content/').split('\n')) {
    const [, path = '', field = ''] = /^HEAD:(.*?):((?:address|code):.*)$/.exec(line) ?? [];
    found.push(...storyPages(path, field));
    if (placeOf(path)?.kind === 'country') countries.push(path.split('/')[1] ?? '');
  }
  const history = [
    'log',
    '-p',
    '-U0',
    '--no-renames',
    '--no-color',
    '--relative',
    '--format=',
    '-G',
    '^(address|code):',
  ];
  let [path, isDeleted] = ['', false];
  for (const line of git(root, ...history, '--', 'content/').split('\n')) {
    if (line.startsWith('--- ')) path = line.replace(/^--- (?:a\/)?/, '');
    else if (line.startsWith('+++ ')) isDeleted = line === '+++ /dev/null';
    else if (line.startsWith('-address:')) found.push(...storyPages(path, line.slice(1)));
    else if (line.startsWith('-code:') && isDeleted && placeOf(path)?.kind === 'country')
      countries.push(path.split('/')[1] ?? '');
  }
  const redirects = new SourceFile(file, git(root, 'show', `HEAD:./${file}`), {
    kind: 'redirects',
    name: file,
  });
  return new Map([
    ...[...pagesOf(countries, []), ...found].map((page): [string, string] => [
      page.path,
      page.file?.path ?? `content/${page.path.split('/')[2]}/country.yaml`,
    ]),
    ...Object.keys(redirects.data ?? {}).map((path): [string, string] => [path, file]),
  ]);
}

export default {
  name: 'gone',
  sentence: text(
    'A page that was there stays, or leads on to another.',
    'Una página que existía sigue ahí, o lleva a otra.',
  ),
  check(site, report) {
    const redirects = site.files.find(({ kind }) => kind === 'redirects');
    const there = new Set(site.pages.map(({ path }) => path));
    const written = redirects?.data ?? {};
    for (const [from, to] of Object.entries(written)) {
      const [language] = locales.filter((locale) => from.startsWith(`/${locale}/`));
      const say = (...words: [Text, Text]) => redirects && report(redirects, [from], ...words);
      if (there.has(from))
        say(
          text('is a page that exists.', 'es una página que existe.'),
          text(
            'Remove the line: readers would never see the page.',
            'Borre la línea: nadie vería la página.',
          ),
        );
      else if (
        !/^\/[^/\s?#]+(?:\/[^/\s?#]+)*\/?$/.test(from) ||
        /^\/(?:404|cards|_astro)(?:[/.]|$)/.test(from)
      )
        say(
          text('is not an address that a page had.', 'no es una dirección que haya tenido una página.'),
          text(
            'Write it as it was after the name of the site: /en/mexico/stories/old/',
            'Escríbala como estaba después del nombre del sitio: /es/mexico/historias/vieja/',
          ),
        );
      else if ([...there].some((path) => path.toLowerCase() === from.toLowerCase()))
        say(
          text(
            'differs from a page only in its capitals.',
            'solo se distingue de una página por sus mayúsculas.',
          ),
          text('Remove the line.', 'Borre la línea.'),
        );
      if (typeof to !== 'string' || !to) continue;
      const [target] = site.pages.filter(({ path }) => path === to);
      if (!target && to !== '/')
        say(
          text(
            `leads to ${to}, which is no page of this site.`,
            `lleva a ${to}, que no es una página de este sitio.`,
          ),
          there.has(`${to}/`)
            ? text(`Write ${to}/`, `Escriba ${to}/`)
            : text(
                `Write one of: /, ${[...there].join(', ')}.`,
                `Escriba una de: /, ${[...there].join(', ')}.`,
              ),
        );
      else if (target && language && target.locale !== language)
        say(
          text('leads to a page in another language.', 'lleva a una página en otro idioma.'),
          text(
            `Write an address that begins with /${language}/.`,
            `Escriba una dirección que empiece con /${language}/.`,
          ),
        );
    }
    const unread = new Set(
      site.files.filter((file) => file.kind === 'story' && !isAddressed(file)).map(({ path }) => path),
    );
    for (const [path, source] of before(site.root)) {
      // A story whose fields can't be read is not gone; other rules tell what is wrong with it.
      if (there.has(path) || path in written || unread.has(source)) continue;
      const [, language, country] = path.split('/');
      const known = site.files.find((file) => file.path === source);
      report(
        known ?? new SourceFile(source, '', { kind: 'words', name: source }),
        known?.kind === 'story' ? ['address'] : 0,
        text(
          `the page ${path} is public, and would be gone.`,
          `la página ${path} es pública y desaparecería.`,
        ),
        text(
          `Bring it back; or write into ${file} where it leads now, such as ${path}: /${language}/${country}/`,
          `Recupérela; o escriba en ${file} adónde lleva ahora, por ejemplo ${path}: /${language}/${country}/`,
        ),
      );
    }
  },
  breaks: [
    {
      name: 'redirect to nowhere',
      change: (project) => project.write(file, '/en/mexico/stories/old/: /en/mexcio/\n'),
      file,
      on: '/en/mexico/stories/old/',
      says: 'no page',
    },
    {
      name: 'redirect over a page',
      change: (project) => project.write(file, '/en/mexico/: /es/mexico/\n'),
      file,
      on: '/en/mexico/',
    },
    {
      name: 'redirect over the page for what is missing',
      change: (project) => project.write(file, '/404/: /en/mexico/\n'),
      file,
      on: '/404/',
    },
    {
      name: 'redirect to another language',
      change: (project) => project.write(file, '/en/mexico/stories/old/: /es/mexico/\n'),
      file,
      on: '/en/mexico/stories/old/',
      says: 'another language',
    },
    {
      name: 'redirect to another site',
      change: (project) => project.write(file, '/en/mexico/stories/old/: https://example.org/\n'),
      file,
      on: '/en/mexico/stories/old/',
      says: 'no page of this site',
    },
    {
      name: 'redirect of no address',
      change: (project) => project.write(file, 'old-page: /en/mexico/\n'),
      file,
      on: 'old-page',
    },
  ],
} satisfies Rule;
