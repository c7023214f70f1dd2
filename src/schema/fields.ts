import { z } from 'astro/zod';
import { message } from './messages.ts';

/** A line of text for people. */
export const text = z
  .string()
  .trim()
  .regex(/[\p{L}\p{N}]/u, message('empty'));

/** A day as YYYY-MM-DD, of this century. */
export const day = z.iso
  .date(message('day'))
  .refine((value) => !/^(?!20)\d{4}-/.test(value), message('century'));

/** A whole number of people, written in YAML without separators: 90700. */
export const count = z.int(message('count')).nonnegative(message('negative'));

/** An id or address of lower-case ASCII words: `women-who-support-survivors`. */
export const kebabCase = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, message('kebabCase'));

/** The code of a language, as BCP 47 has it: `es`, `zh-Hans`. */
export const languageTag = z.string().refine(isLanguageTag, message('languageTag'));

/** A year of this century or the last. */
export const year = z.int(message('year')).min(1900, message('year')).max(2099, message('year'));

export const email = z.email(message('email'));

/** Where a source can be checked: a page, or the address of the people who hold the figure. */
export const sourceLink = z
  .string()
  .regex(/^(https:\/\/[^\s/]+\.[^\s]+|mailto:[^@\s]+@[^@\s]+\.[^@\s]+)$/, message('sourceLink'));

/** What a picture shows, for people who do not see it. */
export const alt = text.max(150, message('alt'));

/** Whether a text has the form of a language's code. `Intl` knows few of Mexico's languages by name. */
export function isLanguageTag(tag: string): boolean {
  return /^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|\d{3}))?$/.test(tag) && tag !== 'xx';
}

/** Rules that an editor sets aside for one text, by name, each with the reason. */
export const allow = z.record(z.string(), text).optional();
