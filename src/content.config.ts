import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { countrySchema } from './schema/country.ts';
import { sections, type SectionKind } from './schema/sections.ts';
import { storySchema } from './schema/story.ts';

/** Entries are known by their path: `mexico/en/overview`, `mexico/es/stories/…`, `mexico/country`. */
const files = (pattern: string) =>
  glob({ base: './content', pattern, generateId: ({ entry }) => entry.replace(/\.\w+$/, '') });

const section = <Kind extends SectionKind>(kind: Kind) => ({
  loader: files(`*/*/${kind}.md`),
  schema: sections[kind],
});

export const collections = {
  countries: defineCollection({ loader: files('*/country.yaml'), schema: countrySchema }),
  overview: defineCollection(section('overview')),
  displacement: defineCollection(section('displacement')),
  work: defineCollection(section('work')),
  ethics: defineCollection(section('ethics')),
  help: defineCollection(section('help')),
  stories: defineCollection({ loader: files('*/*/stories/*.md'), schema: storySchema }),
};
