import type { CountryFacts } from './country.ts';

/** `{served}`, `{displaced.total}`, `{applications.2024}`: a name between braces, with or without a part. */
export const placeholder = /\{([A-Za-z][\w-]*(?:\.[\w-]+)?)\}/g;

/** A placeholder's name as `country.yaml` has it: `{Served}` is `{served}` at the start of a sentence. */
export function plainName(name: string): string {
  return name.charAt(0).toLowerCase() + name.slice(1);
}

/** Every name that the texts of a country may write between braces. */
export function placeholderNames({ figures, applications }: CountryFacts): string[] {
  return [
    'founded',
    ...(applications?.byOrigin.length ? ['origins'] : []),
    ...figures.flatMap(({ id, parts }) => (parts ? [id, `${id}.total`] : [id])),
    ...(applications?.byYear ?? []).map(({ year }) => `applications.${year}`),
  ];
}

/** The year that a placeholder's number is of; `undefined` where it is of none. */
export function yearOfPlaceholder(name: string, { figures }: CountryFacts): string | undefined {
  const [id, part = ''] = plainName(name).split('.');
  if (id === 'applications') return part;
  return figures.find((figure) => figure.id === id)?.asOf.slice(0, 4);
}
