import { z } from 'astro/zod';
import { allow, alt, day, kebabCase, text } from './fields.ts';

/** `content/<country>/<locale>/stories/<story>.md`. The same file name in every language makes the pair. */
export const storySchema = z
  .strictObject({
    title: text,
    address: kebabCase.describe(
      "The last part of the story's address, in this language. Never change it once it is public.",
    ),
    summary: text.describe('Two or three sentences for the country page, search engines and previews.'),
    published: day.describe('The newest story stands on the country page.'),
    updated: day.describe('The day on which this text last changed for the reader.'),
    allow,
    illustration: z
      .strictObject({
        alt: alt.describe('What the drawing shows, for people who do not see it.'),
        caption: text.describe('That it is a drawing, and whom the story is about.'),
        credit: text,
      })
      .optional()
      .describe('The drawing that stands in for a photograph, where there is one.'),
    photograph: z
      .strictObject({
        alt: alt.describe('What the photograph shows, for people who do not see it.'),
        caption: text.describe('Who is in it.'),
      })
      .optional()
      .describe('Once content/<country>/images/<story>.jpg is there.'),
  })
  .superRefine(({ published, updated }, context) => {
    if (updated < published)
      context.addIssue({ code: 'custom', path: ['updated'], message: 'updatedBeforePublished' });
  });

export type StoryFields = z.infer<typeof storySchema>;
