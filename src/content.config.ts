import { defineCollection } from 'astro:content';
import { contentFiles } from './schema/content-loader.ts';
import { countrySchema } from './schema/country.ts';
import { sections, type SectionKind } from './schema/sections.ts';
import { storySchema } from './schema/story.ts';

const section = <Kind extends SectionKind>(kind: Kind) => ({
  loader: contentFiles(`*/*/${kind}.md`),
  schema: sections[kind],
});

export const collections = {
  countries: defineCollection({ loader: contentFiles('*/country.yaml'), schema: countrySchema }),
  overview: defineCollection(section('overview')),
  displacement: defineCollection(section('displacement')),
  work: defineCollection(section('work')),
  ethics: defineCollection(section('ethics')),
  help: defineCollection(section('help')),
  stories: defineCollection({ loader: contentFiles('*/*/stories/*.md'), schema: storySchema }),
};
