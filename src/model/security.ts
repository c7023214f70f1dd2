import { z } from 'astro/zod';
import { day } from './fields.ts';

/** `content/security.yaml`: what security.txt says beside the address. */
export const securitySchema = z.strictObject({
  expires: day.describe('The last day on which security.txt is valid, at most about a year ahead.'),
});

export type SecurityFields = z.infer<typeof securitySchema>;
