import type { APIRoute, GetStaticPaths } from 'astro';
import { writing } from '../../model/site.ts';
import type { Country } from '../../model/writing.ts';
import { numbersCsv } from '../../view/numbers-csv.ts';

/** Whether there is anything to write into the file. */
const hasNumbers = ({ facts }: Country) => facts.figures.length > 0 || facts.applications !== undefined;

export const getStaticPaths = (async () =>
  (await writing()).countries.filter(hasNumbers).map((country) => ({
    params: { country: country.name },
    props: { country },
  }))) satisfies GetStaticPaths;

/** All numbers of a country, for journalists. */
export const GET: APIRoute<{ country: Country }> = ({ props }) =>
  new Response(numbersCsv(props.country), { headers: { 'content-type': 'text/csv; charset=utf-8' } });
