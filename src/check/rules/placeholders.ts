import { anyOf } from '../../language/words.ts';
import { nearest } from '../../model/nearest.ts';
import { placeholder, placeholderNames, plainName } from '../../model/placeholders.ts';
import type { Rule } from '../rule.ts';
import { inLocale, labels, withFacts } from '../site.ts';

/** Arabic joins small words to what follows. */
const glued = /(?!\p{Script=Arabic})\p{L}\{[\w.-]+\}|\{[\w.-]+\}\p{L}+/gu;

/** What stands between braces is a figure of country.yaml, and does not say twice what the figure says itself. */
export default ((site, { error, warn }) => {
  for (const { file, locale, facts } of withFacts(site)) {
    const names = placeholderNames(facts);
    const qualified = facts.figures.flatMap(({ id, qualifier }) => (qualifier ? [id] : []));
    const [words = ''] = String(inLocale(site, labels, locale)?.field(['figures', 'more-than']) ?? '').split(
      '{{',
    );
    const more = anyOf([words.trim(), 'over', 'above', 'arriba de', 'por encima de'].filter(Boolean));
    const twice = new RegExp(`(?<!\\p{L})(${more})\\s+\\{(?:${qualified.join('|') || '(?!)'})\\}`, 'giu');
    for (const { found, at } of file.matches(/\{([^{}\n]*)\}?|\}/g)) {
      const [braces, name = ''] = found;
      const isWhole = new RegExp(`^${placeholder.source}$`).test(braces);
      if (isWhole && names.includes(plainName(name))) continue;
      // One year for another would be a number that nobody doubts.
      const meant = (!/\d/.test(name) && nearest(name, names)) || '';
      const id = /^\{.*\}$/.test(braces) ? 'noFigureOfName' : 'loneBrace';
      error(file, at, id, { braces, meant, list: names.join(', ') });
    }
    for (const { found, at } of file.matches(twice))
      error(file, at, 'qualifierTwice', { found: found[0], words: found[1] ?? '' });
    for (const { found, at } of file.matches(glued)) warn(file, at, 'gluedFigure', { words: found[0] });
  }
}) satisfies Rule;
