import type { CountryOrder } from '../../model/country-order.ts';
import { nearest } from '../../model/nearest.ts';
import type { Rule } from '../rule.ts';

/** The order of the countries names folders that are there, each once. */
export default (({ files, countries: folders }, { error }) => {
  const file = files.find(({ kind }) => kind === 'countries');
  if (!file) return;
  const { countries } = file.fields as CountryOrder;
  const left = folders.filter((folder) => !countries.includes(folder));
  for (const [index, country] of countries.entries()) {
    const meant = nearest(country, left) ?? nearest(country, folders) ?? '';
    if (!folders.includes(country))
      error(file, ['countries', index], 'noFolder', { country, meant, list: folders.join(', ') });
    else if (countries.indexOf(country) < index)
      error(file, ['countries', index], 'listedTwice', { value: country });
  }
}) satisfies Rule;
