import { z } from 'astro/zod';
import { allow, day, id, text } from './fields.ts';

const common = {
  title: text.describe('The heading of the section.'),
  updated: day.describe('The day on which this text last changed for the reader.'),
  allow,
};

const figureLabel = z
  .strictObject({
    label: text.describe('What the figure counts. The number, or its total, is printed before these words.'),
    short: text.optional().describe("A name for the figure, for the facts under the country's name."),
    parts: z.record(id, text).optional().describe('The name of each group, by its id in country.yaml.'),
  })
  .superRefine(({ parts = {} }, context) => {
    const labels = Object.values(parts);
    for (const [index, key] of Object.keys(parts).entries())
      if (labels.indexOf(labels[index] ?? '') < index)
        context.addIssue({ code: 'custom', path: ['parts', key], message: 'sameLabel' });
  });

/**
 * THE table of sections: every part of a country page that is a Markdown file, named like its key, in the order of
 * the page. The key is the file name, the collection and the anchor; everything else derives from here.
 */
export const sections = {
  help: { schema: z.strictObject(common), isOptional: true, needsBody: true },
  ethics: {
    schema: z.strictObject({
      ...common,
      report: text.describe('The sentence before the address for reports.'),
      questions: text.describe('The words before the address for any other question.'),
    }),
    isOptional: false,
    needsBody: true,
  },
  overview: {
    schema: z.strictObject({
      ...common,
      description: text
        .max(160, 'description')
        .describe('One or two sentences for search engines and previews.'),
      lead: text.describe("The sentence under the country's name."),
      inCountry: text
        .optional()
        .describe(
          'How one says that something is in the country, where it is not as the label `place.in` has it.',
        ),
    }),
    isOptional: false,
    needsBody: true,
  },
  work: { schema: z.strictObject(common), isOptional: true, needsBody: true },
  displacement: {
    schema: z.strictObject({
      ...common,
      figures: z
        .record(id, figureLabel)
        .default({})
        .describe('The words for each figure, by its id in country.yaml.'),
      sources: z.record(id, text).default({}).describe('The name of each source, by its id in country.yaml.'),
    }),
    isOptional: true,
    needsBody: false,
  },
} as const;

export type SectionName = keyof typeof sections;
export type SectionFields<Name extends SectionName> = z.infer<(typeof sections)[Name]['schema']>;

export const sectionNames = Object.keys(sections) as SectionName[];

/** The sections that no country page does without. */
export const requiredSections = sectionNames.filter((name) => !sections[name].isOptional);

/** The sections that an editor may take away, in every language at once. */
export type OptionalSection = {
  [Name in SectionName]: (typeof sections)[Name]['isOptional'] extends true ? Name : never;
}[SectionName];

/** The parts of a country page that are no file of their own, by their anchors. */
const otherIds = ['main', 'exit', 'languages', 'facts', 'map', 'numbers', 'story', 'stories', 'countries'];

/** Every id that a country page may have, the same in every language. No heading of a text may take one. */
export const pageIds: readonly string[] = [
  ...otherIds,
  ...sectionNames,
  ...[...sectionNames, 'story', 'map', 'by-year'].map((name) => `${name}-title`),
];

/** Those of them that a page may lack: what is made from facts, its stories, and the sections that an editor may take away. */
export const optionalIds: readonly string[] = [
  ...['map', 'numbers', 'story', 'stories', 'countries'],
  ...sectionNames.filter((name) => sections[name].isOptional),
];
