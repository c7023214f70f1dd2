import { z } from 'astro/zod';
import { message } from './messages.ts';

/** A line of text for people. */
export const text = z.string().trim().min(1, message('empty'));

/** A day as YYYY-MM-DD. */
export const day = z.iso.date(message('day'));

/** A whole number of people, written in YAML without separators: 90700. */
export const count = z.int(message('count')).nonnegative(message('negative'));

/** An id or address of lower-case ASCII words: `women-who-support-survivors`. */
export const kebabCase = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, message('kebabCase'));

export const email = z.email(message('email'));

/** Where a source can be checked: a page, or the address of the people who hold the figure. */
export const sourceLink = z
  .string()
  .regex(/^(https:\/\/[^\s/]+\.[^\s]+|mailto:[^@\s]+@[^@\s]+\.[^@\s]+)$/, message('sourceLink'));

/** What a picture shows, for people who do not see it. */
export const alt = text.max(150, message('alt'));

/** Rules that an editor sets aside for one text, by name, each with the reason. */
export const allow = z.record(z.string(), text).optional();
