import { nearest } from '../../model/nearest.ts';
import { placeholder, placeholderNames, plainName } from '../../model/placeholders.ts';
import type { Rule } from '../rule.ts';
import { withFacts } from '../site.ts';

const glued = /\p{L}\{[\w.-]+\}|\{[\w.-]+\}\p{L}+/gu;
const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** What stands between braces is a figure of country.yaml, and does not say twice what the figure says itself. */
export default ((site, { error, warn }) => {
  for (const { file, facts } of withFacts(site)) {
    const names = placeholderNames(facts);
    const qualified = facts.figures.flatMap(({ id, qualifier }) => (qualifier ? [id] : []));
    const labels = site.files.find(({ kind, locale }) => kind === 'labels' && locale === file.locale);
    const [words = ''] = String(labels?.field(['figures', 'more-than']) ?? '').split('{{');
    const more = [words.trim(), 'over', 'above', 'arriba de', 'por encima de']
      .filter(Boolean)
      .map(escaped)
      .join('|');
    const twice = new RegExp(`(?<!\\p{L})(${more})\\s+\\{(?:${qualified.join('|') || '(?!)'})\\}`, 'giu');
    for (const passage of file.passages()) {
      for (const { 0: braces, 1: name = '', index } of passage.value.matchAll(/\{([^{}\n]*)\}?|\}/g)) {
        const isWhole = new RegExp(`^${placeholder.source}$`).test(braces);
        if (isWhole && names.includes(plainName(name))) continue;
        // One year for another would be a number that nobody doubts.
        const meant = (!/\d/.test(name) && nearest(name, names)) || '';
        const id = /^\{.*\}$/.test(braces) ? 'noFigureOfName' : 'loneBrace';
        error(file, file.placeIn(passage, index), id, { braces, meant, list: names.join(', ') });
      }
      for (const { 0: found, 1: words = '', index } of passage.value.matchAll(twice))
        error(file, file.placeIn(passage, index), 'qualifierTwice', { found, words });
      for (const { 0: words, index } of passage.value.matchAll(glued))
        warn(file, file.placeIn(passage, index), 'gluedFigure', { words });
    }
  }
}) satisfies Rule;
