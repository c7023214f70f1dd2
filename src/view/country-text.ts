import type { Locale } from '../i18n/locales.ts';
import { translate } from '../i18n/translate.ts';
import type { CountryFacts } from '../model/country.ts';
import { placeholder, plainName } from '../model/placeholders.ts';
import type { StoryFields } from '../model/story.ts';
import type { Country, Sections, Story, Text } from '../model/writing.ts';
import { originsOf } from './applications.ts';
import { figureText } from './figures.ts';
import { capitalized, countryName, formats } from './format.ts';

/** What a country's pages say in one language: the writing with its placeholders filled. */
export interface CountryText {
  /** What labels print of the country: its name, and how one says that something is in it. */
  place: { country: string; inCountry: string };
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

/** What a country's page shows in a language: its sections and its newest story. */
export function textsOfPage({ sections, stories: [story] }: Country, locale: Locale): Text<unknown>[] {
  return [...Object.values(sections[locale]), ...(story ? [story.texts[locale]] : [])];
}

function filled({ facts, sections, stories }: Country, locale: Locale): CountryText {
  const name = countryName(facts.code, locale);
  const { overview } = sections[locale];
  const ownForm = overview.locale === locale ? overview.fields.inCountry : undefined;
  const texts = Object.entries(sections[locale]).map(([name, text]) => [name, filledText(text, facts)]);
  return {
    place: { country: name, inCountry: ownForm ?? translate(locale)('place.in', { country: name }) },
    sections: Object.fromEntries(texts) as Sections,
    stories: new Map(stories.map((story) => [story, filledText(story.texts[locale], facts)])),
  };
}

/** A text with its placeholders filled, in its own language. */
function filledText<Fields>({ file, locale, fields, html }: Text<Fields>, facts: CountryFacts): Text<Fields> {
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
  return {
    file,
    locale,
    fields: fillFields(fields) as Fields,
    html: fill(html, (word) => word.replaceAll('&', '&amp;')),
  };
}

const wordsOfFacts = new WeakMap<CountryFacts, Partial<Record<Locale, Record<string, string>>>>();

/** What stands for each placeholder, by its name. */
function placeholderWords(facts: CountryFacts, locale: Locale): Record<string, string> {
  const all = wordsOfFacts.get(facts) ?? {};
  wordsOfFacts.set(facts, all);
  const { count, list } = formats(locale, facts.code);
  return (all[locale] ??= Object.fromEntries([
    ['founded', String(facts.founded)],
    ['origins', list(originsOf(facts).map(({ country }) => countryName(country, locale)))],
    ...facts.figures.map((figure) => [figure.id, figureText(figure, facts, locale)]),
    ...facts.figures.flatMap(({ id, total }) => (total === undefined ? [] : [[`${id}.total`, count(total)]])),
    ...(facts.applications?.byYear ?? []).map(({ year, people }) => [`applications.${year}`, count(people)]),
  ]) as Record<string, string>);
}
