import type { Site } from './site.ts';
import type { SourceFile } from './source-file.ts';

/** A sentence for editors, in the languages in which the check speaks. */
export type Text = Record<'en' | 'es', string>;

export const text = (en: string, es: string): Text => ({ en, es });

export interface Problem {
  /** Path from the project's folder, with `/`. */
  file: string;
  line: number;
  column: number;
  /** The field's path in the YAML, `figures.served.label`; missing where the prose is meant. */
  field?: string;
  rule: string;
  /** A warning is for what may be right; it stops nothing. */
  severity: 'error' | 'warning';
  /** What is wrong, and what to write instead. */
  problem: Text;
  fix: Text;
}

export type Report = (
  file: SourceFile,
  /** Where in the file: an offset into its text, or the path of a field. */
  place: number | (string | number)[],
  problem: Text,
  fix: Text,
) => void;

/** What a fixture may do to the real content. */
export interface Changes {
  read(file: string): string;
  write(file: string, content: string | Uint8Array): void;
  edit(file: string, from: string | RegExp, to: string): void;
  remove(path: string): void;
}

/** The real content with one change, which the rule must find. */
export interface Fixture {
  name: string;
  change(project: Changes): void | Promise<void>;
  file: string;
  /** Words on the line that the message must name; the first line where it is missing. */
  on?: string;
  field?: string;
  /** Words that the message must have in English. */
  says?: string;
}

/** One thing that may be wrong with the writing. A rule is a file in `rules/`, and is found there by itself. */
export interface Rule {
  name: string;
  /** What it asks of the writing, in a sentence. */
  sentence: Text;
  severity?: 'warning';
  /** An editor may set it aside in a text with `allow: { name: reason }`. */
  canBeAllowed?: boolean;
  check(site: Site, report: Report): void | Promise<void>;
  breaks: Fixture[];
}
