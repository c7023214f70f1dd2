import type { CountryFacts } from '../model/country.ts';
import type { Entry } from '../model/files.ts';
import type { Locale } from '../i18n/locales.ts';
import type { Place, SourceFile } from '../model/source-file.ts';

/** The languages in which the check speaks to editors, whichever languages the site speaks to readers. */
export const languages = ['en', 'es'] as const;
export type Language = (typeof languages)[number];

/** An address of the site, and the story that its page shows: in the default language where it is not translated. */
export interface Page {
  path: string;
  locale: Locale;
  file?: SourceFile;
}

/** All that the rules look at. A file that the reader could not type is in `broken`, and in nothing else. */
export interface Site {
  entries: readonly Entry[];
  files: readonly SourceFile[];
  /** The same by what each is and its language; `inLocale` looks there. */
  byKey: ReadonlyMap<string, SourceFile>;
  /** The valid Markdown files of each country, by its folder. */
  textsOf: ReadonlyMap<string, readonly SourceFile[]>;
  broken: readonly SourceFile[];
  /** The facts of each country whose `country.yaml` is valid, by its folder. */
  facts: ReadonlyMap<string, { file: SourceFile; facts: CountryFacts }>;
  /** Every folder that holds the writing of a country. */
  countries: readonly string[];
  /** Those that `content/countries.yaml` lists, in its order. */
  order: readonly string[];
  /** Those of drafts too, which only previews have. */
  pages: readonly Page[];
  /** The same by address. */
  pageAt: ReadonlyMap<string, Page>;
  /** `YYYY-MM-DD` */
  today: string;
  /** Names and terms that no dictionary has, in lower case. */
  ownWords: ReadonlySet<string>;
  /** The files that differ from the last commit, with their text there; `undefined` for what is new. */
  previous: ReadonlyMap<string, string | undefined>;
  /** Whether `previous` is the branch that a pull request goes to. */
  isAgainst: boolean;
}

/**
 * Tells a problem.
 * @param file The file, or the path of one that should be there.
 * @param id The message in `messages/`.
 * @param values What the message prints. `words` is what it quotes: an editor may allow that by name.
 */
export type Tell = (
  file: SourceFile | string,
  at: Place,
  id: string,
  values?: Record<string, string | number>,
) => void;

/**
 * One thing that may be wrong with the writing. A rule is a file in `rules/`, and is found there by itself.
 * An error is certain and stops the build; a warning may be wrong and stops nothing.
 */
export type Rule = (site: Site, tell: { error: Tell; warn: Tell }) => void | Promise<void>;
