import { z } from 'astro/zod';
import { iso31661Alpha2ToNumeric } from 'iso-3166';
import { day, email, id, kebabCase, languageTag, people, sourceLink, text, year } from './fields.ts';

/** By ISO 3166, and Kosovo by the code under which `Intl` has it. */
const countryCode = z
  .string()
  .refine((code) => Object.hasOwn(iso31661Alpha2ToNumeric, code) || code === 'XK', 'countryCode');

const provenance = {
  source: id.describe('Which of `sources` says so.'),
  asOf: day.describe('The day that the figure is true for.'),
  reviewBy: day.describe(
    'The day by which an editor looks for a newer figure. Past it, the check only warns.',
  ),
};

const source = z.strictObject({
  id,
  link: sourceLink.optional().describe('Left out where HIAS itself is the source.'),
  title: z
    .strictObject({ text, lang: languageTag })
    .optional()
    .describe('The name of the publication or data set, and the language that it is in.'),
  published: day.optional().describe('The day of the data set.'),
  licence: text.optional().describe('The licence under which we repeat the figures.'),
});

const figure = z.strictObject({
  id,
  value: people,
  qualifier: z.enum(['more-than']).optional().describe('Leave it out where the figure is exact.'),
  total: people.optional().describe('The exact number, where it has parts.'),
  parts: z.array(z.strictObject({ id, people })).optional().describe('The groups that the total is made of.'),
  earlier: id.optional().describe('The older figure of the same kind, to say by how much it has changed.'),
  ...provenance,
});

const photograph = z.strictObject({
  story: kebabCase.describe("The story's file name. The picture is images/<story>.jpg."),
  credit: text.describe('Who took it.'),
  consent: text.describe('Who agreed to be shown, and who holds the form. It is not published.'),
  consented: day.describe('The day on which they agreed.'),
});

const applications = z.strictObject({
  ...provenance,
  year: year.optional().describe('The year of the numbers by country of origin, where there are any.'),
  byOrigin: z
    .array(z.strictObject({ country: countryCode, people }))
    .default([])
    .describe('In that year, by country of origin.'),
  byYear: z
    .array(
      z.strictObject({
        year,
        people,
        partial: z.boolean().optional().describe('`true` for a year of which only a part is known.'),
      }),
    )
    .default([]),
});

/**
 * `content/<country>/country.yaml`: what has no language. A figure stands here and nowhere else;
 * the texts print it by its id: `{served}`.
 */
export const countrySchema = z
  .strictObject({
    code: countryCode,
    founded: year.describe("The year in which HIAS's programme in the country began."),
    updated: day.optional().describe('The day on which something here last changed for the reader.'),
    emails: z
      .array(z.strictObject({ id, address: email }))
      .describe('Every HIAS address that the texts may name; `general` and `ethics` are always there.'),
    sources: z.array(source).default([]),
    figures: z
      .array(figure)
      .default([])
      .describe('Those whose source has no link are our own, and open Our work.'),
    applications: applications.optional().describe('New asylum applications.'),
    photographs: z.array(photograph).optional(),
  })
  .superRefine(refine);

export type CountryFacts = z.infer<typeof countrySchema>;
export type FigureFacts = CountryFacts['figures'][number];
export type Applications = NonNullable<CountryFacts['applications']>;

type Path = (string | number)[];

/** What the fields of one country must be to each other. */
function refine(facts: CountryFacts, context: z.core.$RefinementCtx): void {
  const tell = (path: Path, message: string, params: Record<string, unknown> = {}) =>
    context.addIssue({ code: 'custom', path, message, params });
  const { emails, sources, figures, applications, photographs = [] } = facts;
  const { byYear, byOrigin } = applications ?? { byYear: [], byOrigin: [] };

  const lists: [Path, (string | number)[], key: string][] = [
    [['emails'], emails.map(({ id }) => id), 'id'],
    [['emails'], emails.map(({ address }) => address.toLowerCase()), 'address'],
    [['sources'], sources.map(({ id }) => id), 'id'],
    [['figures'], figures.map(({ id }) => id), 'id'],
    [['photographs'], photographs.map(({ story }) => story), 'story'],
    [['applications', 'byOrigin'], byOrigin.map(({ country }) => country), 'country'],
    [['applications', 'byYear'], byYear.map(({ year }) => year), 'year'],
    ...figures.map(({ parts = [] }, index): [Path, string[], string] => [
      ['figures', index, 'parts'],
      parts.map(({ id }) => id),
      'id',
    ]),
  ];
  for (const [path, values, key] of lists)
    for (const [index, value] of values.entries())
      if (values.indexOf(value) < index) tell([...path, index, key], 'listedTwice', { value });

  for (const id of ['general', 'ethics'].filter((id) => !emails.some((email) => email.id === id)))
    tell(['emails'], 'emailMissing', { id });
  const dated: [Path, { source: string; asOf: string; reviewBy: string }][] = [
    ...figures.map((figure, index): [Path, typeof figure] => [['figures', index], figure]),
    ...(applications ? [[['applications'], applications] satisfies [Path, typeof applications]] : []),
  ];
  for (const [path, { source: id, asOf, reviewBy }] of dated) {
    const source = sources.find((source) => source.id === id);
    const published = source?.published;
    if (!source)
      tell([...path, 'source'], 'unknownSource', { sources: sources.map(({ id }) => id).join(', ') });
    // What is no day is told by its field.
    if (![asOf, reviewBy].every((value) => day.safeParse(value).success)) continue;
    if (reviewBy < asOf) tell([...path, 'reviewBy'], 'reviewBeforeFigure', { day: asOf });
    if (Number(reviewBy.slice(0, 4)) > Number(asOf.slice(0, 4)) + 10)
      tell([...path, 'reviewBy'], 'reviewTooLate');
    if (published && asOf > published) tell([...path, 'asOf'], 'figureAfterSource', { day: published });
  }

  for (const [index, { asOf, earlier }] of figures.entries()) {
    const ids = figures.filter((other) => other.asOf < asOf).map(({ id }) => id);
    if (earlier && !ids.includes(earlier))
      tell(['figures', index, 'earlier'], 'noEarlierFigure', { figures: ids.join(', ') || '–' });
  }
  for (const [index, { value, qualifier, total, parts }] of figures.entries()) {
    const sum = parts?.reduce((sum, { people }) => sum + people, 0) ?? total;
    if (parts && total === undefined) tell(['figures', index, 'total'], 'totalMissing', { sum });
    else if (total !== sum) tell(['figures', index, 'total'], 'totalIsNotSum', { sum });
    else if (total !== undefined && (qualifier ? total <= value || total >= 2 * value : total !== value))
      tell(['figures', index, 'value'], 'valueIsNotTotal', { total });
  }

  if (applications) refineApplications(applications, tell);
}

function refineApplications(
  { byYear, byOrigin, year, asOf }: Applications,
  tell: (path: Path, message: string, params?: Record<string, unknown>) => void,
): void {
  const last = Math.max(...byYear.map(({ year }) => year));
  const all = byYear.find((entry) => entry.year === year)?.people;
  const sum = byOrigin.reduce((sum, { people }) => sum + people, 0);
  if (byOrigin.length + byYear.length === 0) tell(['applications'], 'applicationsEmpty');
  else if (byOrigin.length > 0 && year === undefined) tell(['applications', 'year'], 'missingField');
  else if (byOrigin.length > 0 && byYear.length > 0 && all === undefined)
    tell(['applications', 'year'], 'yearWithoutNumber');
  else if (all !== undefined && sum > all)
    tell(['applications', 'byOrigin'], 'originsAboveTotal', { sum, total: all, year });
  for (const [index, entry] of byYear.entries()) {
    const next = byYear[index + 1]?.year;
    if (next !== undefined && next > entry.year + 1)
      tell(['applications', 'byYear', index + 1, 'year'], 'yearLeftOut', { year: entry.year + 1 });
    if (next !== undefined && next < entry.year)
      tell(['applications', 'byYear', index + 1, 'year'], 'yearsOutOfOrder', { year: entry.year });
    if (entry.partial && entry.year !== last)
      tell(['applications', 'byYear', index, 'partial'], 'partialNotLast');
  }
  if (last > Number(asOf.slice(0, 4))) tell(['applications', 'asOf'], 'asOfBeforeLastYear', { year: last });
}

/**
 * Whether a country has numbers to show under "Displacement in numbers".
 * @param hasWork Whether it has the section "Our work", which shows HIAS's own figures.
 */
export function hasNumbers(facts: CountryFacts, hasWork: boolean): boolean {
  return Boolean(facts.applications) || facts.figures.some((figure) => !(hasWork && isOwn(figure, facts)));
}

/** Whether a figure is HIAS's own: its source has no link. */
export function isOwn({ source }: FigureFacts, { sources }: CountryFacts): boolean {
  return sources.some(({ id, link }) => id === source && !link);
}
