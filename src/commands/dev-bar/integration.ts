import { relative } from 'node:path';
import type { AstroIntegration } from 'astro';
import type { HotChannelClient, Plugin, ViteDevServer } from 'vite';
import type { Problem } from '../../check/check.ts';
import type { Language } from '../../check/rule.ts';
import type { Findings } from './findings.ts';
import { filesOfPage } from './page-files.ts';
import { standIn } from './stand-in.ts';

/** What the bar shows of one page: the problems of its files, errors first, and those of all other files. */
export interface BarState {
  /** The language that the editor asked for, or else that of the editor's system. */
  language: Language;
  here: readonly Problem[];
  elsewhere: readonly Problem[];
}

const client = 'src/commands/dev-bar/client.ts';

/**
 * Puts a bar at the foot of every page that `astro dev` serves, which shows live what the check says of its files;
 * where the page cannot be made, it stands in its place. Only `npm run dev` adds it: no build knows of it.
 */
export function writingBar(findings: Findings, language: Language): AstroIntegration {
  return {
    name: 'writing-bar',
    hooks: {
      'astro:config:setup': ({ injectScript, updateConfig }) => {
        injectScript('page', `import '/${client}';`);
        // The bar says what the overlay would, and the check's words before it.
        updateConfig({
          vite: { plugins: [liveFindings(findings, language)], server: { hmr: { overlay: false } } },
        });
      },
    },
  };
}

/** The server's side: it answers what a page asks, and tells every page when to ask again. */
function liveFindings(findings: Findings, language: Language): Plugin {
  let server: ViteDevServer | undefined;
  findings.onUpdate(() => server?.environments.client.hot.send('writing:changed'));
  return {
    name: 'writing-bar',
    configureServer(started) {
      server = started;
      const { base, root } = started.config;
      const baseWithSlash = base.replace(/\/?$/, '/');
      started.watcher.on('all', (_, file) => {
        // Also the code: a page that could not be made may come back with it.
        if (/^(?:content|src|public)(?:[\\/]|$)/.test(relative(root, file))) findings.updateSoon();
      });
      started.environments.client.hot.on('writing:of', ({ path }: { path: string }, page: HotChannelClient) =>
        page.send({
          type: 'custom',
          event: 'writing:state',
          data: barState(findings, language, filesOfPage(path, baseWithSlash, findings.entries)),
        }),
      );
      started.middlewares.use((_, response, next) => {
        standIn(response, `${baseWithSlash}${client}`);
        next();
      });
    },
  };
}

function barState(findings: Findings, language: Language, isHere: (file: string) => boolean): BarState {
  const part = (wanted: boolean) =>
    findings.problems
      .filter(({ file }) => isHere(file) === wanted)
      .sort((a, b) => Number(a.severity === 'warning') - Number(b.severity === 'warning'));
  return { language, here: part(true), elsewhere: part(false) };
}
