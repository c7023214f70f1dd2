import type { HastPluginDefinition } from 'satteri';

/**
 * What a writer's link can mean beside a link:
 * `[El Colegio](lang:es)` marks words of another language, so that a screen reader pronounces them in it
 * (WCAG 3.1.2), and `/es/mexico/` is an address of this site, whichever folder of a host it lives in.
 * @param base The site's base path, with a slash at its end.
 */
export function proseMarks(base: string): HastPluginDefinition {
  return {
    name: 'prose-marks',
    element: {
      filter: ['a'],
      visit(node, context) {
        const href = String(node.properties['href'] ?? '');
        if (href.startsWith('lang:')) {
          const lang = href.slice('lang:'.length);
          context.replaceNode(node, {
            type: 'element',
            tagName: 'span',
            properties: { lang },
            children: node.children,
          });
        } else if (href.startsWith('/')) {
          context.setProperty(node, 'href', base.replace(/\/$/, '') + href);
        }
      },
    },
  };
}
