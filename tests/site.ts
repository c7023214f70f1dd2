import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { load, type CheerioAPI } from 'cheerio';

export interface BuiltPage {
  /** The path under which it is served: `/en/mexico/`; `/404.html` for the page without an address. */
  path: string;
  html: string;
  $: CheerioAPI;
}

/** Every page of a built site; `dist/` unless another folder is named. */
export function builtPages(folder = 'dist'): BuiltPage[] {
  if (!existsSync(folder)) throw new Error(`There is no ${folder}/. Build the site first: npm run build`);
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.html'))
    .sort()
    .map((file) => {
      const html = readFileSync(join(folder, file), 'utf8');
      return {
        path: `/${file.replaceAll('\\', '/').replace(/(^|\/)index\.html$/, '$1')}`,
        html,
        $: load(html),
      };
    });
}

/** One page by its path. */
export function builtPage(path: string, folder = 'dist'): BuiltPage {
  const page = builtPages(folder).find((page) => page.path === path);
  if (!page) throw new Error(`${folder}/ has no page ${path}`);
  return page;
}

/** What a reader reads, with single spaces; without the head, scripts and styles. */
export function visibleText({ html }: BuiltPage): string {
  const $ = load(html);
  $('script, style, head').remove();
  return $('body').text().replace(/\s+/g, ' ');
}

/** A path inside a site whose links carry the full address, for tests that compare files and links. */
export function pathOf(href: string): string {
  return new URL(href, 'https://hias.example/').pathname;
}
