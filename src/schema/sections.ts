import { z } from 'astro/zod';
import { allow, day, kebabCase, text } from './fields.ts';
import { message } from './messages.ts';

const common = {
  title: text.describe('The heading of the section.'),
  updated: day.describe('The day on which this text last changed for the reader.'),
  allow: allow.describe(
    'Rules of `npm run check` that do not hold for this text, by name, each with the reason.',
  ),
};

const figureLabel = z.strictObject({
  label: text.describe('What the figure counts. The number is printed before these words.'),
  short: text.optional().describe("A name for the figure, for the facts under the country's name."),
  partsIntro: text.optional().describe('The sentence over the groups that the total is made of.'),
  parts: z.record(kebabCase, text).optional().describe('The name of each group, by its id in country.yaml.'),
});

/** Every kind of Markdown section of a country page and what its front matter says. The file is named like the kind. */
export const sections = {
  overview: z.strictObject({
    ...common,
    description: text
      .max(160, message('description'))
      .describe('One or two sentences for search engines and previews.'),
    lead: text.describe("The sentence under the country's name."),
  }),
  displacement: z.strictObject({
    ...common,
    figures: z
      .record(kebabCase, figureLabel)
      .describe('The words for each figure, by its id in country.yaml.'),
    byOrigin: text.describe('A sentence that says what the numbers by country of origin show.'),
    byYear: text.describe('A sentence that says what the numbers by year show.'),
    sources: z.record(kebabCase, text).describe('The name of each source, by its id in country.yaml.'),
  }),
  work: z.strictObject(common),
  ethics: z.strictObject({
    ...common,
    report: text.describe('The sentence before the address for reports.'),
    questions: text.describe('The words before the address for any other question.'),
  }),
  help: z.strictObject(common),
};

export type SectionKind = keyof typeof sections;
