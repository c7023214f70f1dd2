import type { Locale } from '../i18n/locales.ts';
import type { CountryFacts } from './country.ts';
import type { OptionalSection, SectionFields, SectionName } from './sections.ts';
import type { StoryFields } from './story.ts';

/** One Markdown file: its fields as written, placeholders included, and its text as HTML. */
export interface Text<Fields> {
  /** `content/mexico/en/work.md` */
  file: string;
  /** The language that it is in: the default one where a page's own has no such text yet. */
  locale: Locale;
  fields: Fields;
  /** Empty where the file has fields only. */
  html: string;
}

/** The sections of a country as the pages of one language have them. */
export type Sections = {
  [Name in Exclude<SectionName, OptionalSection>]: Text<SectionFields<Name>>;
} & { [Name in OptionalSection]?: Text<SectionFields<Name>> };

/** A story as the pages of every language have it. `name` is its file name, the same in all of them. */
export interface Story {
  name: string;
  texts: Record<Locale, Text<StoryFields>>;
}

/** One country's writing in every language, read once. Nobody changes it. */
export interface Country {
  /** The folder: `mexico`. */
  name: string;
  facts: CountryFacts;
  sections: Record<Locale, Sections>;
  /** The newest first. */
  stories: Story[];
}

/** Everything that the pages say. */
export interface Writing {
  /** In the order of `content/countries.yaml`; the first leads the landing page. */
  countries: [Country, ...Country[]];
  address: SiteAddress;
  /** Whether the words are not approved yet. */
  isPreview: boolean;
}

/** Where the site is published. */
export interface SiteAddress {
  /** `https://hias.example` */
  origin: string;
  /** The path of the site's root, with a slash at both ends; `/` unless it lives in a folder of its host. */
  base: string;
}
