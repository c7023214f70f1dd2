import { z } from 'astro/zod';

/** A line of text for people. */
export const text = z
  .string()
  .trim()
  .min(1, 'is empty. Write the text, or remove the section in every language.');

/** A day as YYYY-MM-DD. YAML hands an unquoted day over as a `Date` at midnight UTC. */
export const day = z.preprocess(
  (value) => (value instanceof Date ? value.toISOString().slice(0, 10) : value),
  z.iso.date('is not a day. Write it as YYYY-MM-DD, for example 2026-11-24.'),
);

/** A whole number of people, written in YAML without separators: 90700. */
export const count = z
  .int('is not a whole number. Write digits only, without comma, point or quotes: 90700.')
  .nonnegative('is below zero.');

/** An id or address of lower-case ASCII words: `women-who-support-survivors`. */
export const kebabCase = z
  .string()
  .regex(
    /^[a-z0-9]+(-[a-z0-9]+)*$/,
    'has to be lower-case words joined by hyphens, without accents: one-two-three.',
  );

export const email = z.email('is not an e-mail address.');

/** Where a source can be checked: a page, or the address of the people who hold the figure. */
export const sourceLink = z.union(
  [z.url({ protocol: /^https$/ }), z.string().regex(/^mailto:[^@\s]+@[^@\s]+$/)],
  'is neither an https:// address nor mailto: and an e-mail address.',
);
