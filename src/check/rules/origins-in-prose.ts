import { countryNames } from '../../language/country-names.ts';
import { sentencesOf } from '../../language/sentences.ts';
import { languages, type Rule } from '../rule.ts';
import { withFacts } from '../site.ts';

const comeFrom =
  /(?<!\p{L})(?:from|origin|vienen|vinieron|llega\p{L}*|proced\p{L}*|provien\p{L}*|origen|huye\p{L}*)(?!\p{L})/iu;

/** A list of countries of origin in the prose is that of country.yaml. */
export default ((site, { warn }) => {
  for (const { file, locale, facts } of withFacts(site)) {
    if (file.kind !== 'section' || !languages.some((language) => language === locale)) continue;
    const origins: string[] = (facts.applications?.byOrigin ?? []).map(({ country }) => country);
    for (const passage of file.passages()) {
      for (const { text, index } of sentencesOf(passage.value)) {
        // Three countries are a list, and it is of origins where people come from there.
        if (!/,.*,|,.* (?:and|y|e) /su.test(text) || !comeFrom.test(text)) continue;
        const { codes, pattern } = countryNames(locale);
        const named = [...new Set(text.match(pattern))].filter((name) => codes.get(name) !== facts.code);
        const others = named.filter((name) => !origins.includes(codes.get(name) ?? '')).join(', ');
        if (named.length > 2 && others)
          warn(file, file.placeIn(passage, index), 'namedOrigins', { words: others });
      }
    }
  }
}) satisfies Rule;
