import { labels } from '../../i18n/labels.ts';
import { isDraft } from '../../i18n/locales.ts';
import { nearest } from '../../model/nearest.ts';
import type { SourceFile } from '../../model/source-file.ts';
import type { Rule, Tell } from '../rule.ts';

const known: Record<string, readonly string[]> = labels;
/** The label that a form for some numbers belongs to: `map.places` for `map.places_few`. */
const labelOf = (key: string) => {
  const label = key.replace(/_(?:zero|one|two|few|many|other)$/, '');
  return known[label]?.includes('number') ? label : key;
};
const groupOf = (key: string) => key.split('.')[0] ?? '';

/** Every label that a page prints is there, and has just the places to fill in that the page fills. */
export default (({ files, facts, countries }, { error, warn }) => {
  const contacts = [...facts.values()].flatMap(({ facts }) => facts.emails.map(({ id }) => `contact.${id}`));
  for (const file of files.filter(({ kind }) => kind === 'labels')) {
    const written = file.fields as Record<string, Record<string, string>>;
    const keys = Object.entries(written).flatMap(([group, words]) =>
      Object.keys(words).map((name) => `${group}.${name}`),
    );
    // Where the addresses of a country can't be read, nobody knows which labels they need.
    const isContact = (key: string) =>
      contacts.includes(key) || (facts.size < countries.length && key.startsWith('contact.'));
    const unknown = keys.filter((key) => !(labelOf(key) in known) && !isContact(key));
    const missing = Object.keys(known).filter((key) => !keys.includes(key));
    const [groups, found] = [new Set(missing.map(groupOf)), new Set<string>()];
    for (const group of new Set(unknown.map(groupOf))) {
      // A group under another name is told once, and not for each of its labels.
      const own = unknown.filter((key) => groupOf(key) === group);
      const isGroup = own.length === Object.keys(written[group] ?? {}).length && !groups.has(group);
      for (const name of isGroup ? [group] : own) {
        const meant = nearest(name, isGroup ? [...groups] : missing) ?? '';
        error(file, name.split('.'), 'unknownLabelKey', { meant });
        found.add(meant);
      }
    }
    const lacking = missing.filter((key) => !found.has(key) && !found.has(groupOf(key)));
    const isOfDraft = file.locale && isDraft(file.locale);
    if (isOfDraft && lacking.length > 0)
      warn(file, 0, 'draftLacksLabels', { count: lacking.length, all: Object.keys(known).length });
    else for (const key of lacking) error(file, key.split('.'), 'labelKeyMissing');
    for (const key of keys.filter((key) => labelOf(key) in known)) checkPlaces(file, key, error);
  }
}) satisfies Rule;

function checkPlaces(file: SourceFile, key: string, error: Tell): void {
  const path = key.split('.');
  const words = String(file.field(path));
  const wanted = known[labelOf(key)] ?? [];
  const places = [...words.matchAll(/\{\{(\w+)\}\}/g)].map(([, name = '']) => name);
  const rest = words.replace(/\{\{\w+\}\}/g, '');
  // A country's name may be said as "in the country", or in both ways; `place.in` is what says so.
  const said = new Set(places.map((name) => (name === 'inCountry' && key !== 'place.in' ? 'country' : name)));
  const isWhole =
    new Set(places).size === places.length && [...said].sort().join() === [...wanted].sort().join();
  // "Two" may be a form of the word.
  const isForm = labelOf(key) !== key && places.length === 0;
  if ((isWhole || isForm) && !/[{}]/.test(rest)) return;
  const list = wanted.map((name) => `{{${name}}}`).join(', ');
  error(file, path, wanted.length > 0 ? 'labelPlaces' : 'labelWithoutPlaces', { list });
}
