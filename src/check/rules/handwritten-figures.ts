import { groupSign, numbersIn } from '../../language/numbers.ts';
import type { Rule } from '../rule.ts';
import { withFacts } from '../site.ts';

/** What the figures of country.yaml count. */
const counted =
  /^\s+(?:(?:new|displaced|other|main|nuevas|nuevos|otras)\s+)?(?:people|persons|refugees|asylum|applica\w+|displaced|stateless|personas|refugiad\w+|solicit\w+|desplazad\w+|apátridas)/iu;

/** A figure is written by its name, so that it changes with country.yaml; a number is grouped as its language groups it. */
export default ((site, { warn }) => {
  for (const { file, locale, facts } of withFacts(site)) {
    const names = new Map<number, string>();
    for (const { id, value, total } of facts.figures) names.set(total ?? value, `${id}.total`).set(value, id);
    for (const { year, people } of facts.applications?.byYear ?? [])
      names.set(people, `applications.${year}`);
    const group = groupSign(locale, facts.code);
    for (const passage of file.passages()) {
      for (const { written, index, value } of numbersIn(passage.value, locale, facts.code)) {
        const at = file.placeIn(passage, index);
        const name = names.get(value);
        const isPeople = counted.test(passage.value.slice(index + written.length));
        if (/^\D*\d{1,3}(?:[.,]\d{3})+$/.test(written) && !written.includes(group))
          warn(file, at, 'otherGrouping', { words: written, grouped: written.replace(/[.,]/g, group) });
        else if (name && value >= 1000 && !/^(?:19|20)\d\d$/.test(written))
          warn(file, at, 'handwrittenFigure', { words: written, name });
        else if (isPeople && value >= 10_000 && !/\p{L}/u.test(written))
          warn(file, at, 'numberWithoutSource', { words: written });
      }
    }
  }
}) satisfies Rule;
