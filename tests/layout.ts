import type { Page } from '@playwright/test';

/** Every text of a page, as it is laid out now, that covers another one or lies outside the window. */
export async function layoutProblems(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    interface Line {
      text: string;
      left: number;
      top: number;
      right: number;
      bottom: number;
    }
    const unseen = '.sr-only, script, style, .skip-link, details:not([open]) > :not(summary)';
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const texts: Line[][] = [];
    while (walker.nextNode()) {
      const node = walker.currentNode;
      const text = node.textContent?.trim() ?? '';
      if (text === '' || node.parentElement?.closest(unseen)) continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      const lines = [...range.getClientRects()].filter(({ width }) => width > 0);
      // The letters themselves are lower than their boxes.
      texts.push(
        lines.map(({ left, top, right, bottom, height }) => ({
          text: text.slice(0, 40),
          left: left + 1,
          top: top + height / 4,
          right: right - 1,
          bottom: bottom - height / 4,
        })),
      );
    }
    const outside = texts
      .flat()
      .filter(({ left, right }) => left < 0 || right > innerWidth)
      .map(({ text, left, right }) => `outside: “${text}” from ${Math.round(left)} to ${Math.round(right)}`);
    const lines = texts
      .flatMap((lines, text) => lines.map((line) => ({ ...line, node: text })))
      .sort((a, b) => a.top - b.top);
    const covered = lines.flatMap((a, index) => {
      const below = lines.slice(index + 1);
      const end = below.findIndex(({ top }) => top >= a.bottom);
      return below
        .slice(0, end < 0 ? undefined : end)
        .filter((b) => a.node !== b.node && a.left < b.right && b.left < a.right)
        .map((b) => `“${a.text}” and “${b.text}” cover each other`);
    });
    const wide = document.documentElement.scrollWidth > innerWidth ? ['it scrolls sideways'] : [];
    return [...outside, ...covered, ...wide];
  });
}
