import { paragraphs, type CheckOptions, type Edit } from '../sample.ts';

/** An edit of the sample site that is right. It gives no error, and no warning unless it `warns`. */
export interface ValidCase {
  name: string;
  edit: Edit;
  warns?: true;
  options?: CheckOptions;
}

/** An edit that the rule must tell. */
export interface InvalidCase {
  name: string;
  edit: Edit;
  file?: string;
  /** The line that is named holds one of these. */
  on?: string | readonly string[];
  field?: string;
  /** `any` where the rule may take it for a mistake or for a guess. */
  severity?: 'error' | 'warning' | 'any';
  /** Words of the problem or of its hint. */
  says?: string;
  /** Nothing else is told. */
  alone?: true;
  options?: CheckOptions;
}

/** What a rule must let pass, and what it must tell: as an error, unless the list or the case has another severity. */
export interface Cases {
  severity?: 'error' | 'warning';
  valid: readonly ValidCase[];
  invalid: readonly InvalidCase[];
}

const inOneLine = (words: string) => words.replaceAll('\n', '⏎').replaceAll('\t', '⇥').slice(0, 90);

/** Paragraphs that may be added to the help section: the English and the Spanish words. */
export const passing = (
  pairs: readonly (readonly [en: string, es: string])[],
  more: Partial<ValidCase> = {},
): ValidCase[] =>
  pairs.map(([en, es]) => ({
    name: `${inOneLine(en)} / ${inOneLine(es)}`,
    edit: paragraphs(en, es),
    ...more,
  }));

/** Paragraphs of which one must be told, in a line that holds the words, or in any of their lines. */
export const failing = (
  pairs: readonly (readonly [en: string, es: string, on?: string])[],
  more: Partial<InvalidCase> = {},
): InvalidCase[] =>
  pairs.map(([en, es, on]) => ({
    name: `${inOneLine(en)} / ${inOneLine(es)}`,
    edit: paragraphs(en, es),
    on: on ?? [...en.split('\n'), ...es.split('\n')].filter((line) => /\S/.test(line)),
    ...more,
  }));
