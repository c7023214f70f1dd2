import { writtenLocales } from '../../i18n/locales.ts';
import { placeholder } from '../../model/placeholders.ts';
import type { Place, SourceFile } from '../../model/source-file.ts';
import type { Rule, Tell } from '../rule.ts';
import { translations } from '../site.ts';

interface Item {
  key: string;
  written: string;
  at: Place;
}

/** What a pattern finds in the passages of a file. */
function found(file: SourceFile, pattern: RegExp, keyOf: (written: string, field: string) => string): Item[] {
  return file.matches(pattern).map(({ found: [written], at, field }) => ({
    key: keyOf(written.toLowerCase(), field?.join('.') ?? ''),
    written,
    at,
  }));
}

const placeholdersOf = (file: SourceFile) => found(file, placeholder, (name, field) => `${field} ${name}`);

function emailsOf(file: SourceFile): Item[] {
  const shown = found(file, /[\w.+-]+@[\w-]+(?:\.[\w-]+)+/g, (email) => email);
  const linked = file.links().filter(({ url }) => /^mailto:/i.test(url));
  const addresses = linked.map(({ url, offset }) => ({ written: url.slice('mailto:'.length), at: offset }));
  return [...shown, ...addresses.map((item) => ({ ...item, key: item.written.toLowerCase() }))];
}

const tags = [...writtenLocales, 'eng', 'esp', 'spa', 'english', 'spanish', 'espanol', 'ingles'];
const language = new RegExp(`(?<![a-z])(?:${tags.join('|')}|[a-z]{2}-[a-z]{2})(?![a-z])`, 'gi');

/** The links out of the site. Sites have pages in each language: `acnur.org`, `report-es.pdf`. */
function linksOf(file: SourceFile): Item[] {
  const keyOf = (url: string) => url.toLowerCase().replace(language, '').replace(/\W+/g, '/');
  const links = file.links().filter(({ url }) => /^(?:https?:)?\/\/|^tel:/i.test(url));
  return links.map(({ url, offset }) => ({ key: keyOf(url), written: url, at: offset }));
}

const hostOf = (url: string) => (URL.canParse(url) ? new URL(url).hostname : '');

/** The items of one list whose key the other lacks, each once. */
function lacking(items: Item[], others: Item[]): Item[] {
  const keys = new Set(others.map(({ key }) => key));
  return items.filter(({ key }) => !keys.has(key) && keys.add(key));
}

/** A translation and its original have the same figures, e-mail addresses and as many links out of the site. */
export default ((site, { error, warn }) => {
  for (const { file, original } of translations(site)) {
    const compare = (tell: Tell, id: string, of: (file: SourceFile) => Item[]) => {
      for (const { written, at } of lacking(of(file), of(original)))
        tell(file, at, id, { words: written, file: original.path });
      for (const { written, at } of lacking(of(original), of(file)))
        tell(original, at, id, { words: written, file: file.path });
    };
    // A label's places to fill in are told by the rule `labels`.
    if (file.kind === 'labels') continue;
    compare(error, 'figureOnlyHere', placeholdersOf);
    compare(error, 'emailOnlyHere', emailsOf);

    const [here, there] = [linksOf(file), linksOf(original)];
    if (here.length !== there.length) compare(warn, 'linkOnlyHere', linksOf);
    else
      for (const { written, at } of lacking(here, there))
        if (there.some((other) => hostOf(other.written) === hostOf(written)))
          warn(file, at, 'otherLink', { words: written, file: original.path });
    const [own, theirs] = [placeholdersOf(file), placeholdersOf(original)];
    const moved = own.find(({ key }, index) => key !== theirs[index]?.key);
    if (moved && own.length === theirs.length && lacking(theirs, own).length === 0)
      warn(file, moved.at, 'figureMoved', { words: moved.written, file: original.path });
  }
}) satisfies Rule;
