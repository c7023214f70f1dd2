import { z } from 'astro/zod';

// The message of each refinement is a key of `src/check/messages/`, where its words stand in every language.

/** A line of text for people. */
export const text = z
  .string()
  .trim()
  .regex(/[\p{L}\p{N}]/u, 'empty');

/** A day as `YYYY-MM-DD`, of this century. */
export const day = z.iso.date('day').refine((value) => !/^(?!20)\d{4}-/.test(value), 'century');

/** A whole number of people, written in YAML without separators: 90700. */
export const people = z.int('count').nonnegative('negative');

/** An id or address of lower-case ASCII words: `women-who-support-survivors`. */
export const kebabCase = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'kebabCase');

/** An id that texts print between braces. It begins with a letter: JavaScript puts keys of digits first. */
export const id = kebabCase.regex(/^[a-z]/, 'idOfDigits');

/** The code of a language, as BCP 47 has it: `es`, `zh-Hans`. */
export const languageTag = z.string().refine(isLanguageTag, 'languageTag');

/** A year of this century or the last. */
export const year = z.int('year').min(1900, 'year').max(2099, 'year');

export const email = z.email('email');

/** The page where a source can be checked. */
export const sourceLink = z.string().regex(/^https:\/\/[^\s/]+\.[^\s]+$/, 'sourceLink');

/** What a picture shows, for people who do not see it. */
export const alt = text.max(150, 'altLength');

/** Whether a text has the form of a language's code. `Intl` knows few of Mexico's languages by name. */
export function isLanguageTag(tag: string): boolean {
  return /^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|\d{3}))?$/.test(tag) && tag !== 'xx';
}

/** Words of a text that the check questions and that are right, each with the reason. */
export const allow = z
  .array(z.strictObject({ words: z.string().regex(/\S/, 'empty'), reason: text }))
  .optional()
  .describe('Words that `npm run check` questions and that are right, each with the reason.');
