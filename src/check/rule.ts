import type { VFileMessage } from 'vfile-message';
import type { Site } from './site.ts';
import type { SourceFile } from './source-file.ts';

/** The languages in which the check speaks to editors, whichever languages the site speaks to readers. */
export type Language = 'en' | 'es';

/** A sentence for editors. */
export type Text = Record<Language, string>;

export const text = (en: string, es: string): Text => ({ en, es });

/** One thing that is wrong: `reason` says what, `note` what to write instead; `fatal` stops the build. */
export type Problem = VFileMessage & {
  /** The field's path in the YAML, `figures.served.label`; missing where the prose is meant. */
  field?: string;
};

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
  /** A warning is for what may be right; it stops nothing. */
  severity?: 'warning';
  /** An editor may set it aside in a text with `allow: { name: reason }`. */
  canBeAllowed?: boolean;
  check(site: Site, report: Report): void | Promise<void>;
  breaks: Fixture[];
}
