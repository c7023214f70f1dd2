import { z } from 'astro/zod';
import { iso31661Alpha2ToNumeric } from 'iso-3166';
import { count, day, email, kebabCase, languageTag, sourceLink, text, year } from './fields.ts';
import { message } from './messages.ts';

const countryCode = z
  .string()
  .refine((code) => Object.hasOwn(iso31661Alpha2ToNumeric, code), message('countryCode'));

const provenance = {
  source: kebabCase.describe('Which of `sources` says so.'),
  asOf: day.describe('The day that the figure is true for.'),
  reviewBy: day.describe(
    'The day by which an editor looks for a newer figure. Past it, the build only warns.',
  ),
};

const source = z.strictObject({
  link: sourceLink,
  title: z
    .strictObject({ text, lang: languageTag })
    .optional()
    .describe('The name of the publication or data set, and the language that it is in.'),
  published: day.optional().describe('The day of the data set.'),
  licence: text.optional().describe('The licence under which we repeat the figures.'),
});

const figure = z.strictObject({
  value: count,
  qualifier: z.enum(['more-than']).optional().describe('Leave it out where the figure is exact.'),
  parts: z.record(kebabCase, count).optional().describe('The groups that the exact total is made of.'),
  ...provenance,
});

const photograph = z.strictObject({
  credit: text.describe('Who took it.'),
  consent: text.describe('Who agreed to be shown, when, and who holds the form. It is not published.'),
});

const applications = z.strictObject({
  ...provenance,
  year: year.describe('The year that the text speaks of. It is marked in the pictures.'),
  byOrigin: z.record(countryCode, count).describe('In that year, by country of origin.'),
  byYear: z.record(z.string().regex(/^(19|20)\d{2}$/, message('year')), count),
});

/**
 * `content/<country>/country.yaml`: what has no language. A figure stands here and nowhere else;
 * the texts print it by its id: `{served}`.
 */
export const countrySchema = z
  .strictObject({
    code: countryCode,
    founded: year.describe("The year in which HIAS's programme in the country began."),
    updated: day.describe('The day on which something here last changed for the reader.'),
    emails: z
      .object({
        general: email.describe('For any question.'),
        ethics: email.describe('For reports, in confidence, of someone who asks for payment.'),
      })
      .catchall(email)
      .describe('Every address that the texts may name.'),
    sources: z.record(kebabCase, source),
    figures: z.record(kebabCase, figure).describe('The first is the big number.'),
    applications: applications.describe('New asylum applications.'),
    photographs: z
      .record(kebabCase, photograph)
      .optional()
      .describe("By the story's file name. The picture is images/<story>.jpg."),
  })
  .superRefine(({ sources, figures, applications }, context) => {
    const cited = [
      ...Object.entries(figures).map(([id, { source }]) => ({ path: ['figures', id, 'source'], source })),
      { path: ['applications', 'source'], source: applications.source },
    ];
    for (const { path } of cited.filter(({ source }) => !Object.hasOwn(sources, source))) {
      context.addIssue({ code: 'custom', path, message: message('unknownSource') });
    }
    if (!Object.hasOwn(applications.byYear, applications.year)) {
      context.addIssue({
        code: 'custom',
        path: ['applications', 'year'],
        message: message('yearWithoutNumber'),
      });
    }
  });

export type CountryFacts = z.infer<typeof countrySchema>;
