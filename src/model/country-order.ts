import { z } from 'astro/zod';
import { kebabCase } from './fields.ts';

/** `content/countries.yaml`: in which order the site lists its countries. */
export const countryOrderSchema = z.strictObject({
  countries: z
    .array(kebabCase)
    .describe('By their folders; the first leads the landing page, and those left out follow by name.'),
});

export type CountryOrder = z.infer<typeof countryOrderSchema>;
