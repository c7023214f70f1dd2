import { execFileSync } from 'node:child_process';
import { text, type Rule } from '../rule.ts';
import { pagesOf, placeOf, type Site } from '../site.ts';
import { SourceFile } from '../source-file.ts';

const file = 'content/redirects.yaml';

function git(root: string, ...args: string[]): string | undefined {
  try {
    return execFileSync('git', ['-C', root, ...args], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
      maxBuffer: 1 << 26,
    });
  } catch {
    return undefined;
  }
}

/** The pages as they were in a commit, by path, with the file that each came from. */
function pagesIn(root: string, commit: string): Map<string, string> {
  const list = git(root, 'ls-tree', '-r', '--name-only', '-z', '--full-name', commit, '--', 'content/');
  const paths = (list ?? '').split('\0').filter(Boolean);
  const stories = paths.flatMap((path) => {
    const place = placeOf(path);
    if (place?.kind !== 'story') return [];
    const raw = git(root, 'show', `${commit}:./${path}`) ?? '';
    return [new SourceFile(path, raw, { ...place, kind: 'story' })];
  });
  const countries = paths
    .filter((path) => path.endsWith('/country.yaml'))
    .map((path) => path.split('/')[1] ?? '');
  return new Map(
    pagesOf(countries, stories).map((page) => [
      page.path,
      page.file?.path ?? `content/${page.path.split('/')[2]}/country.yaml`,
    ]),
  );
}

/** The writing as it was last published: the last commit, or the one before where nothing has changed since. */
function before(site: Site): Map<string, string> {
  return new Map([...pagesIn(site.root, 'HEAD~1'), ...pagesIn(site.root, 'HEAD')]);
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
    const written = (redirects?.data ?? {}) as Record<string, unknown>;
    for (const [from, to] of Object.entries(written)) {
      if (!redirects) continue;
      if (there.has(from))
        report(
          redirects,
          [from],
          text('is a page that exists.', 'es una página que existe.'),
          text(
            'Remove the line: readers would never see the page.',
            'Borre la línea: nadie vería la página.',
          ),
        );
      else if (!/^\/[\w/-]*\/$/.test(from))
        report(
          redirects,
          [from],
          text('is not an address of this site.', 'no es una dirección de este sitio.'),
          text(
            'Write it with / at both ends: /en/mexico/stories/old/',
            'Escríbala con / en ambos extremos: /es/mexico/historias/vieja/',
          ),
        );
      if (typeof to === 'string' && !there.has(to))
        report(
          redirects,
          [from],
          text(`leads to ${to}, which is no page.`, `lleva a ${to}, que no es una página.`),
          text(`Write one of: ${[...there].join(', ')}.`, `Escriba una de: ${[...there].join(', ')}.`),
        );
    }
    for (const [path, source] of before(site)) {
      if (there.has(path) || path in written) continue;
      report(
        site.files.find((file) => file.path === source) ??
          new SourceFile(source, '', { kind: 'story', name: source }),
        site.files.some((file) => file.path === source) ? ['address'] : 0,
        text(
          `the page ${path} is public, and would be gone.`,
          `la página ${path} es pública y desaparecería.`,
        ),
        text(
          `Bring it back; or write into ${file} where it leads now: ${path}: /another/page/`,
          `Recupérela; o escriba en ${file} adónde lleva ahora: ${path}: /otra/pagina/`,
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
      name: 'redirect of no address',
      change: (project) => project.write(file, 'old-page: /en/mexico/\n'),
      file,
      on: 'old-page',
    },
  ],
} satisfies Rule;
