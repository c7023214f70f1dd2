import { countryNames } from '../../language/country-names.ts';
import type { Rule } from '../rule.ts';

const names = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });

/** A country's name in English as the name of its folder: `costa-rica`. */
function folderOf(code: string): string {
  const plain = (names.of(code) ?? '').normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  return plain.replace(/[^a-z]+/g, '-').replace(/^-|-$/g, '');
}

const withoutHyphens = (address: string) => address.toLowerCase().replaceAll('-', '');

/** The code of a country is that of its folder, people come from another one, and HIAS's programme and what helps there are those of the country. */
export default (({ facts: all, textsOf }, { error, warn }) => {
  for (const [country, { file, facts }] of all) {
    const { code, applications } = facts;
    const name = folderOf(code);
    if (name && name !== country) warn(file, ['code'], 'otherFolder', { words: code, name, country });
    for (const [index, origin] of (applications?.byOrigin ?? []).entries())
      if (origin.country === code)
        error(file, ['applications', 'byOrigin', index, 'country'], 'ownOrigin', { words: code });
    const others = new Set(
      [...all.values()].map(({ facts }) => facts.code).filter((other) => other !== code),
    );
    // Whoever is in one country is not helped by a page about another.
    const elsewhere = [...all.keys()].filter((other) => other !== country).map(withoutHyphens);
    for (const help of textsOf.get(country)?.filter(({ name }) => name === 'help') ?? [])
      for (const { url, offset } of help.links().filter(({ url }) => /^https?:/.test(url)))
        if (
          withoutHyphens(url)
            .split(/[/.]/)
            .some((part) => elsewhere.includes(part))
        )
          warn(help, offset, 'linkAboutOther', { words: url });
    for (const text of others.size > 0 ? (textsOf.get(country) ?? []) : [])
      for (const passage of text.passages())
        for (const { 0: words, index } of passage.value.matchAll(
          /HIAS \p{Lu}[\p{L}\p{M}]*(?: \p{Lu}[\p{L}\p{M}]*)*/gu,
        )) {
          const named = text.locale && countryNames(text.locale).codes.get(words.slice('HIAS '.length));
          if (named && others.has(named))
            warn(text, text.placeIn(passage, index), 'otherProgramme', { words });
        }
  }
}) satisfies Rule;
