import type { Locale } from '../i18n/locales.ts';
import type { CountryFacts } from '../model/country.ts';
import { originsOf } from './applications.ts';
import { countryName, formatCount } from './format.ts';
import type { Point } from './map-curves.ts';
import { mapGeometry } from './map-geometry.ts';
import { placeLabels, type Label } from './map-labels.ts';

const widestFlow = 11;

/** A country, the countries that people come from, and how many. Paths are in units of `viewBox`. */
export interface CountryMap {
  viewBox: string;
  /** Neighbours. */
  ground: string;
  country: string;
  origins: string;
  /** A line from each country of origin; its width is the number of people, to scale. */
  flows: { d: string; width: number }[];
  /** Where the lines arrive; missing where the atlas lacks the country. */
  target?: Point;
  labels: Label[];
  /** The same in words, for people who don't see it. Here every country of origin is named. */
  description: string;
}

/** The map of a country's page, drawn from its facts alone. */
export function countryMap(facts: CountryFacts, locale: Locale): CountryMap {
  const origins = originsOf(facts);
  const people = new Map(origins.map((origin) => [origin.country, origin.people]));
  const largest = Math.max(1, ...people.values());
  const { size, ground, country, starts, target } = mapGeometry(facts.code, [...people.keys()]);
  const name = (code: string) => countryName(code, locale);

  return {
    viewBox: `0 0 ${size.join(' ')}`,
    ground,
    country: country?.path ?? '',
    origins: starts.map(({ path }) => path).join(''),
    flows: starts.flatMap(({ code, curve }) => {
      if (!curve) return [];
      const [from, bend, to] = curve;
      const share = (people.get(code) ?? 0) / largest;
      return [{ d: `M${from}Q${bend} ${to}`, width: Math.max(1, Math.round(share * widestFlow * 10) / 10) }];
    }),
    ...(target && { target }),
    labels: placeLabels(
      country && { text: name(facts.code), at: country.middle, isInside: country.isInside },
      starts.map(({ code, middle }) => ({ text: name(code), at: middle })),
      starts.flatMap(({ curve }) => (curve ? [curve] : [])),
      size,
    ),
    description: origins
      .map(({ country, people }) => `${name(country)} ${formatCount(people, locale)}`)
      .join(', '),
  };
}
