import type { APIRoute, GetStaticPaths } from 'astro';
import { defaultLocale } from '../../i18n/locales.ts';
import { writing } from '../../model/site.ts';
import type { Country } from '../../model/writing.ts';
import { hasNumbers } from '../../model/country.ts';
import { numbersCsv } from '../../view/numbers-csv.ts';

export const getStaticPaths = (async () =>
  (await writing()).countries
    .filter(({ facts, sections }) => hasNumbers(facts, sections[defaultLocale].work !== undefined))
    .map((country) => ({
      params: { country: country.name },
      props: { country },
    }))) satisfies GetStaticPaths;

/** All numbers of a country, for journalists. */
export const GET: APIRoute<{ country: Country }> = ({ props }) =>
  new Response(numbersCsv(props.country), { headers: { 'content-type': 'text/csv; charset=utf-8' } });
