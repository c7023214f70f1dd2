import type { CountryFacts } from '../../model/country.ts';
import { placeholder, yearOfPlaceholder } from '../../model/placeholders.ts';
import type { SourceFile } from '../../model/source-file.ts';
import { sentencesOf } from '../../language/sentences.ts';
import { languages, type Rule, type Tell } from '../rule.ts';
import { withFacts } from '../site.ts';

/** A year of its own, not in a placeholder and not one since which something is so; in the languages of these words. */
const yearAlone =
  /(?<![\d.,{-])(?<!(?:since|desde|from|to|a|until|hasta|between|entre|and|y)\s)(?:19|20)\d\d(?![\d}]|[.,]\d|\s(?:to|a|through|until|hasta)\s(?:19|20)\d\d)/gi;
const yearless = new Set(['founded', 'origins']);
/** A number with its year right behind it. */
const pair = new RegExp(
  `${placeholder.source}(?:\\s(?!(?:y|e|o|and|or|but|pero)\\s)\\p{L}+)?\\s(?:in|en)\\s((?:19|20)\\d\\d)(?!\\d)`,
  'giu',
);
const growsOld =
  /\b(?:for|over|during) (?:over |more than |almost |nearly |about )+(?:\d+|two|three|four|five|six|seven|eight|nine|ten|fifteen|twenty) years\b|(?<!\p{L})(?:desde hace|(?:hace|durante) (?:más de|casi|unos)) (?:más de |casi |unos )*(?:\d+|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|quince|veinte) años(?!\p{L})/giu;

/** The year beside a figure is its own, and no span of years is counted up to today. */
export default ((site, { warn }) => {
  for (const { file, locale, facts } of withFacts(site)) {
    const isRead = languages.some((language) => language === locale);
    for (const passage of file.passages()) {
      for (const { text, index } of isRead ? sentencesOf(passage.value) : [])
        for (const { name, year, at } of beside(text)) {
          const own = yearOfPlaceholder(name, facts) ?? year;
          if (own !== year)
            warn(file, file.placeIn(passage, index + at), 'otherYear', { words: year, name, own });
        }
    }
    for (const { found, at } of file.kind === 'section' ? file.matches(growsOld) : [])
      warn(file, at, 'growsOld', { words: found[0] });
    if (file.name === 'displacement') checkLabels(file, facts, warn);
  }
}) satisfies Rule;

/** The placeholders of a sentence with their years: as many of both in order, or each with one right behind it. */
function beside(sentence: string): { name: string; year: string; at: number }[] {
  const names = [...sentence.matchAll(placeholder)]
    .map(([, name = '']) => name)
    .filter((name) => !yearless.has(name));
  const years = [...sentence.matchAll(yearAlone)];
  if (names.length === years.length)
    return years.map(({ 0: year, index: at }, index) => ({ name: names[index] ?? '', year, at }));
  return [...sentence.matchAll(pair)].map(({ 0: found, 1: name = '', 2: year = '', index }) => {
    return { name, year, at: index + found.length - 4 };
  });
}

/** A year in the words of a figure is the year of the figure. */
function checkLabels(file: SourceFile, { figures }: CountryFacts, warn: Tell): void {
  const compare = (path: string[], own: string) => {
    const years = [...String(file.field(path) ?? '').matchAll(yearAlone)].map(([year]) => year);
    if (years.length > 0 && !years.includes(own))
      warn(file, path, 'labelOfOtherYear', { words: years.join(', '), own });
  };
  for (const { id, asOf } of figures)
    for (const field of ['label', 'short']) compare(['figures', id, field], asOf.slice(0, 4));
}
