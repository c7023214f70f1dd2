import GithubSlugger from 'github-slugger';
import type { Element } from 'hast';
import type { Root } from 'mdast';
import {
  markdownToHtml,
  markdownToMdast,
  type HastPluginDefinition,
  type MarkdownToHtmlResult,
} from 'satteri';

/** Astro's own defaults. The tree that the check looks at and the page come from one parser with one setting. */
const features = { gfm: true, smartPunctuation: true };

/** The tree of a text; positions count from its start. */
export function markdownTree(source: string): Root {
  return markdownToMdast(source, { features }) as Root;
}

/**
 * A text as the page prints it, and the ids that its headings have there.
 * @param base The path of the site's root, with a slash at both ends.
 * @param quotes What stands around quoted words in its language, where it is not “ and ”.
 */
export function renderedMarkdown(
  source: string,
  base: string,
  [open, close]: readonly [string, string] = ['“', '”'],
): { html: string; headingIds: string[] } {
  const ids: string[] = [];
  const hastPlugins = [proseMarks(base), headingIds(ids)];
  const { html } = markdownToHtml(source, { features, hastPlugins }) as MarkdownToHtmlResult;
  return { html: html.replaceAll('“', open).replaceAll('”', close), headingIds: ids };
}

/** Gives each heading the id that Astro's own pages would give it, and puts the ids into a list. */
function headingIds(ids: string[]): HastPluginDefinition {
  const slugger = new GithubSlugger();
  return {
    name: 'heading-ids',
    element: {
      filter: ['h1', 'h2', 'h3', 'h4', 'h5', 'h6'],
      visit(node, context) {
        const id = slugger.slug(context.textContent(node));
        ids.push(id);
        context.setProperty(node, 'id', id);
      },
    },
  };
}

/**
 * What a writer's link can mean beside a link:
 * `[El Colegio](lang:es)` marks words of another language, so that a screen reader pronounces them in it
 * (WCAG 3.1.2); `[Data Finder](https://… "lang:en")` is a link whose words are of another language; and
 * `/es/mexico/` is an address of this site, whichever folder of a host it lives in. The address of another site follows
 * its link in readable letters, which the style sheet shows where it is needed: in help, and on paper.
 */
function proseMarks(base: string): HastPluginDefinition {
  return {
    name: 'prose-marks',
    element: {
      filter: ['a'],
      visit(node, context) {
        const href = String(node.properties['href'] ?? '');
        const lang = langOf(String(node.properties['title'] ?? ''));
        if (lang) {
          context.setProperty(node, 'lang', lang);
          context.setProperty(node, 'title', null);
        }
        if (langOf(href)) {
          context.replaceNode(node, {
            type: 'element',
            tagName: 'span',
            properties: { lang: langOf(href) },
            children: node.children,
          });
        } else if (href.startsWith('http://www.') && context.textContent(node).startsWith('www.')) {
          context.setProperty(node, 'href', href.replace('http:', 'https:'));
        } else if (href.startsWith('/')) context.setProperty(node, 'href', base.slice(0, -1) + href);
        else if (href.startsWith('https://')) context.insertAfter(node, readableAddress(href));
      },
    },
  };
}

/** An address as people write it down; it may break after each slash. */
function readableAddress(href: string): Element {
  const pieces = href.replace(/^https:\/\/(www\.)?|\/$/g, '').split(/(?<=\/)/);
  const breakable = pieces.flatMap((value): Element['children'] => [
    { type: 'element', tagName: 'wbr', properties: {}, children: [] },
    { type: 'text', value },
  ]);
  return {
    type: 'element',
    tagName: 'span',
    properties: { className: ['address'], translate: 'no' },
    children: [{ type: 'text', value: ' ' }, ...breakable.slice(1)],
  };
}

/** The code in `lang:es`; empty where a text is no mark of a language. */
export function langOf(mark: string): string {
  return mark.startsWith('lang:') ? mark.slice('lang:'.length) : '';
}
