import type { Locale } from '../i18n/locales.ts';
import type { CountryFacts } from '../model/country.ts';
import { placeholder, plainName } from '../model/placeholders.ts';
import type { StoryFields } from '../model/story.ts';
import type { Country, Sections, Story, Text } from '../model/writing.ts';
import { originsOf } from './applications.ts';
import { figureText } from './figures.ts';
import { capitalized, countryName, formatCount, formatList } from './format.ts';

/** What a country's pages say in one language: the writing with its placeholders filled. */
export interface CountryText {
  /** The country's name. */
  name: string;
  sections: Sections;
  stories: Map<Story, Text<StoryFields>>;
}

const known = new WeakMap<Country, Map<Locale, CountryText>>();

/** A country's writing in one language. All its pages share it. */
export function countryText(country: Country, locale: Locale): CountryText {
  const texts = known.get(country) ?? new Map<Locale, CountryText>();
  known.set(country, texts);
  const text = texts.get(locale) ?? filled(country, locale);
  texts.set(locale, text);
  return text;
}

/** A story's text in one language, with its placeholders filled. */
export function storyText(country: Country, story: Story, locale: Locale): Text<StoryFields> {
  return countryText(country, locale).stories.get(story) ?? story.texts[locale];
}

function filled({ facts, sections, stories }: Country, locale: Locale): CountryText {
  const words = placeholderWords(facts, locale);
  const fill = (text: string, escape = (word: string) => word) =>
    text.replace(placeholder, (whole, name: string) => {
      const word = words[name] ?? capitalized(words[plainName(name)] ?? '');
      return word ? escape(word) : whole;
    });
  const fillFields = (value: unknown): unknown => {
    if (typeof value === 'string') return fill(value);
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
    return Object.fromEntries(Object.entries(value).map(([key, field]) => [key, fillFields(field)]));
  };
  const fillText = <Fields>({ file, fields, html }: Text<Fields>): Text<Fields> => ({
    file,
    fields: fillFields(fields) as Fields,
    html: fill(html, (word) => word.replaceAll('&', '&amp;')),
  });
  return {
    name: countryName(facts.code, locale),
    sections: Object.fromEntries(
      Object.entries(sections[locale]).map(([name, text]) => [name, fillText<unknown>(text)]),
    ) as Sections,
    stories: new Map(stories.map((story) => [story, fillText(story.texts[locale])])),
  };
}

/** What stands for each placeholder, by its name. */
function placeholderWords(facts: CountryFacts, locale: Locale): Record<string, string> {
  const { founded, figures, applications } = facts;
  const origins = originsOf(facts).map((origin) => countryName(origin.country, locale));
  return Object.fromEntries([
    ['founded', String(founded)],
    ['origins', formatList(origins, locale)],
    ...figures.map((figure) => [figure.id, figureText(figure, locale)]),
    ...figures.flatMap(({ id, total }) =>
      total === undefined ? [] : [[`${id}.total`, formatCount(total, locale)]],
    ),
    ...applications.byYear.map(({ year, people }) => [`applications.${year}`, formatCount(people, locale)]),
  ]);
}
