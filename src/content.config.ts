import { defineCollection } from 'astro:content';
import { countryOrderSchema } from './model/country-order.ts';
import { countrySchema } from './model/country.ts';
import { writingFiles } from './model/loader.ts';
import { sectionNames, sections, type SectionName } from './model/sections.ts';
import { securitySchema } from './model/security.ts';
import { storySchema } from './model/story.ts';

const section = (name: SectionName) =>
  defineCollection({
    loader: writingFiles((file) => file.kind === 'section' && file.name === name),
    schema: sections[name].schema,
  });

export const collections = {
  ...(Object.fromEntries(sectionNames.map((name) => [name, section(name)])) as Record<
    SectionName,
    ReturnType<typeof section>
  >),
  countries: defineCollection({
    loader: writingFiles(({ kind }) => kind === 'country'),
    schema: countrySchema,
  }),
  order: defineCollection({
    loader: writingFiles(({ kind }) => kind === 'countries'),
    schema: countryOrderSchema,
  }),
  security: defineCollection({
    loader: writingFiles(({ kind }) => kind === 'security'),
    schema: securitySchema,
  }),
  stories: defineCollection({ loader: writingFiles(({ kind }) => kind === 'story'), schema: storySchema }),
};
