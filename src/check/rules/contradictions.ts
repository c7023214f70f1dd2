import { text, type Report, type Rule } from '../rule.ts';
import type { Path, SourceFile } from '../source-file.ts';

const numbersAt = (file: SourceFile, path: Path): [name: string, value: number][] =>
  Object.entries(file.recordAt(path)).flatMap(([name, value]) =>
    typeof value === 'number' ? [[name, value] as [string, number]] : [],
  );
const dayAt = (file: SourceFile, path: Path): string => {
  const value = file.field(path);
  return typeof value === 'string' && /^\d{4}-\d\d-\d\d$/.test(value) ? value : '';
};
const isLater = (day: string, other: string) => day !== '' && other !== '' && day > other;

function checkDays(country: SourceFile, report: Report): void {
  const dated: Path[] = [
    ...Object.keys(country.recordAt(['figures'])).map((id) => ['figures', id]),
    ['applications'],
  ];
  for (const path of dated) {
    const asOf = dayAt(country, [...path, 'asOf']);
    const reviewBy = dayAt(country, [...path, 'reviewBy']);
    const source = String(country.field([...path, 'source']));
    const published = dayAt(country, ['sources', source, 'published']);
    if (isLater(asOf, reviewBy))
      report(
        country,
        [...path, 'reviewBy'],
        text(`is before the day of the figure, ${asOf}.`, `es anterior al día de la cifra, ${asOf}.`),
        text(
          'Write the day by which somebody looks for a newer figure.',
          'Escriba el día en que alguien buscará una cifra más nueva.',
        ),
      );
    if (Number(reviewBy.slice(0, 4)) > Number(asOf.slice(0, 4)) + 10 && asOf)
      report(
        country,
        [...path, 'reviewBy'],
        text('is more than ten years after the figure.', 'es más de diez años después de la cifra.'),
        text('Write a nearer day: figures grow old.', 'Escriba un día más cercano: las cifras envejecen.'),
      );
    if (isLater(asOf, published))
      report(
        country,
        [...path, 'asOf'],
        text(
          `is after the day on which its source was published, ${published}.`,
          `es posterior al día en que se publicó su fuente, ${published}.`,
        ),
        text('Correct one of the two days.', 'Corrija uno de los dos días.'),
      );
  }
}

function checkFigures(country: SourceFile, report: Report): void {
  for (const id of Object.keys(country.recordAt(['figures']))) {
    const path = ['figures', id];
    const [value, total] = [country.field([...path, 'value']), country.sumAt([...path, 'parts'])];
    const isMoreThan = country.field([...path, 'qualifier']) === 'more-than';
    if (typeof value !== 'number' || total === 0) continue;
    if (isMoreThan ? total > value && total < 2 * value : total === value) continue;
    report(
      country,
      [...path, 'value'],
      text(
        `does not fit its parts, which are ${total.toLocaleString('en-US')} together.`,
        `no concuerda con sus partes, que suman ${total.toLocaleString('es-MX')}.`,
      ),
      text(
        'Look for the number with a digit too many or too few; without "qualifier: more-than" the sum must be exact.',
        'Busque el número con una cifra de más o de menos; sin "qualifier: more-than" la suma debe ser exacta.',
      ),
    );
  }
}

function checkApplications(country: SourceFile, report: Report): void {
  const path: Path = ['applications'];
  if (country.field(path) === undefined) return;
  const years = numbersAt(country, [...path, 'byYear']);
  const year = Number(country.field([...path, 'year']));
  const total = years.find(([name]) => name === String(year))?.[1];
  const sum = country.sumAt([...path, 'byOrigin']);
  const last = Math.max(...years.map(([name]) => Number(name)));
  const asOf = dayAt(country, [...path, 'asOf']);

  if (Object.keys(country.recordAt([...path, 'byOrigin'])).length === 0)
    report(
      country,
      [...path, 'byOrigin'],
      text('has no country.', 'no tiene ningún país.'),
      text('Write at least one, as HN: 27889', 'Escriba al menos uno, como HN: 27889'),
    );
  if (total !== undefined && sum > total)
    report(
      country,
      [...path, 'byOrigin'],
      text(
        `adds up to ${sum.toLocaleString('en-US')}, more than all of ${year}: ${total.toLocaleString('en-US')}.`,
        `suma ${sum.toLocaleString('es-MX')}, más que todo ${year}: ${total.toLocaleString('es-MX')}.`,
      ),
      text(
        'Look for the number with a digit too many, or correct the year.',
        'Busque el número con una cifra de más, o corrija el año.',
      ),
    );
  for (const [name] of years.filter(
    ([name]) => Number(name) < last && !years.some(([next]) => Number(next) === Number(name) + 1),
  ))
    report(
      country,
      [...path, 'byYear', name],
      text(
        `is followed by no number for ${Number(name) + 1}.`,
        `no va seguido de un número para ${Number(name) + 1}.`,
      ),
      text(
        'Add that year: the chart has a bar for each.',
        'Agregue ese año: la gráfica tiene una barra para cada uno.',
      ),
    );
  if (asOf && last > Number(asOf.slice(0, 4)))
    report(
      country,
      [...path, 'asOf'],
      text(
        `is before the last year of the numbers, ${last}.`,
        `es anterior al último año de los números, ${last}.`,
      ),
      text(
        'Write the day that the newest number is true for.',
        'Escriba el día al que corresponde el número más nuevo.',
      ),
    );
}

/** A year in the words of a figure is the year of the figure. */
function checkWords(country: SourceFile, words: SourceFile, report: Report): void {
  const compare = (path: Path, year: string) => {
    const named: string[] = String(words.field(path) ?? '').match(/(?<!\d)(?:19|20)\d\d(?!\d)/g) ?? [];
    if (!year || named.length === 0 || named.includes(year)) return;
    report(
      words,
      path,
      text(
        `names ${[...new Set(named)].join(', ')}, and the figure of country.yaml is of ${year}.`,
        `nombra ${[...new Set(named)].join(', ')}, y la cifra de country.yaml es de ${year}.`,
      ),
      text('Correct the year here, or the figure there.', 'Corrija el año aquí, o la cifra ahí.'),
    );
  };
  for (const id of Object.keys(country.recordAt(['figures']))) {
    const year = dayAt(country, ['figures', id, 'asOf']).slice(0, 4);
    for (const field of ['label', 'short', 'partsIntro']) compare(['figures', id, field], year);
  }
  compare(['byOrigin'], String(country.field(['applications', 'year']) ?? ''));
}

export default {
  name: 'contradictions',
  sentence: text(
    'Figures and days do not contradict each other.',
    'Las cifras y los días no se contradicen.',
  ),
  check({ files }, report) {
    for (const country of files.filter(({ kind, data }) => kind === 'country' && data)) {
      checkDays(country, report);
      checkFigures(country, report);
      checkApplications(country, report);
      for (const file of files.filter(
        (file) => file.country === country.country && file.name === 'displacement' && file.data,
      ))
        checkWords(country, file, report);
    }
    for (const story of files.filter(({ kind }) => kind === 'story')) {
      if (!isLater(dayAt(story, ['published']), dayAt(story, ['updated']))) continue;
      report(
        story,
        ['updated'],
        text('is before the day of publication.', 'es anterior al día de publicación.'),
        text('Write the day of the last change.', 'Escriba el día del último cambio.'),
      );
    }
  },
  breaks: (
    [
      ['review before the figure', 'reviewBy: 2027-06-30', 'reviewBy: 2024-06-30', 'figures.served.reviewBy'],
      [
        'review in another century',
        'reviewBy: 2027-06-30',
        'reviewBy: 2077-06-30',
        'figures.served.reviewBy',
      ],
      [
        'source older than the figure',
        'published: 2026-06-25',
        'published: 2025-06-25',
        'figures.displaced-2025.asOf',
      ],
      ['parts that do not add up', 'refugees: 150836', 'refugees: 15083', 'figures.displaced.value'],
      ['part with a digit too many', 'refugees: 150836', 'refugees: 1508360', 'figures.displaced.value'],
      ['origins above the total', 'HN: 27889', 'HN: 67889', 'applications.byOrigin'],
      ['a year left out', '    2020: 41204\n', '', 'applications.byYear.2019'],
      [
        'numbers newer than their day',
        '    2025: 70482',
        '    2025: 70482\n    2026: 1',
        'applications.asOf',
      ],
    ] as const
  ).map(([name, from, to, field]): Rule['breaks'][number] => ({
    name,
    change: (project) => project.edit('content/mexico/country.yaml', from, to),
    file: 'content/mexico/country.yaml',
    field,
  })),
} satisfies Rule;
