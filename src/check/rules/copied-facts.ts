import type { CountryFacts } from '../../model/country.ts';
import type { Rule } from '../rule.ts';
import { newness } from '../site.ts';

/** A smaller number may be the same by chance, and so may two. */
const [largeNumber, manyNumbers] = [1000, 3];

/** The large numbers of a country, each with the year or the country of origin that it is of. */
function numbersOf({ figures, applications }: CountryFacts): string[] {
  const all: { year?: number; country?: string; people: number }[] = [
    ...figures.flatMap(({ value, total = value, parts = [] }) => [
      ...[value, total].map((people) => ({ people })),
      ...parts,
    ]),
    ...(applications?.byYear ?? []),
    ...(applications?.byOrigin ?? []),
  ];
  const large = all.filter(({ people }) => people >= largeNumber);
  return [...new Set(large.map(({ year, country, people }) => [year, country, people].join(' ')))];
}

/** No country has the code of another, or its numbers. */
export default ((site, { error }) => {
  const countries = [...site.facts.values()]
    .sort((a, b) => newness(site, a.file) - newness(site, b.file))
    .map((country) => ({ ...country, numbers: numbersOf(country.facts) }));
  for (const [index, { file, facts, numbers }] of countries.entries()) {
    const others = countries.slice(0, index);
    const code = others.find((other) => other.facts.code === facts.code);
    const figures = others.find((other) => {
      const same = numbers.filter((number) => other.numbers.includes(number));
      return numbers.length >= manyNumbers && same.length > numbers.length / 2;
    });
    if (code) error(file, ['code'], 'copiedCode', { file: code.file.path });
    else if (figures) error(file, ['figures'], 'copiedFigures', { file: figures.file.path });
  }
}) satisfies Rule;
