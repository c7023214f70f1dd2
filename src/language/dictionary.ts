import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { convertToBTrie, decodeFile, type ITrie } from 'cspell-trie-lib';
import { distance } from 'fastest-levenshtein';
import type { Locale } from '../i18n/locales.ts';
import { remembered } from './remembered.ts';

/** cspell's word lists: the package, and the file in it. A language without one has no spelling checked. */
const packages: Partial<Record<string, readonly [name: string, file: string]>> = {
  en: ['@cspell/dict-en_us', 'en_US.trie.gz'],
  es: ['@cspell/dict-es-es', 'Spanish.trie.gz'],
};

/** A language's words. */
export class Dictionary {
  readonly #words: ITrie;
  readonly #locale: Locale;
  /** Whether the word is one, with or without a capital; accents count. */
  readonly knows = remembered((word) => this.#knows(word));
  /** The word that was probably meant. */
  readonly nearest = remembered((word) => this.#nearest(word));

  constructor(words: ITrie, locale: Locale) {
    this.#words = words;
    this.#locale = locale;
  }

  #knows(word: string): boolean {
    const plain = word.replaceAll('’', "'");
    const forms = [plain, plain.toLowerCase(), plain.replace(/'s$/, '')];
    // Spanish joins pronouns to commands, "búsquenos", and no dictionary has all of these.
    const [, stem] = /^(.{3,}?)(?:me|nos|l[aeo]s?|se)$/.exec(plain.toLowerCase()) ?? [];
    if (stem && this.#locale === 'es') forms.push(bare(stem));
    // Dictionaries write the apostrophe in either way.
    return forms.some((form) =>
      [form, form.replaceAll("'", '’')].some((one) => this.#words.hasWord(one, true)),
    );
  }

  #nearest(word: string): string | undefined {
    const [best] = this.#words
      .suggest(word.toLowerCase(), { numSuggestions: 10 })
      .filter((suggestion) => this.#words.hasWord(suggestion, true))
      .map((suggestion) => ({ suggestion, cost: slip(bare(word), bare(suggestion)) }))
      .sort((a, b) => a.cost - b.cost);
    return best?.suggestion;
  }
}

const bare = (word: string) => word.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/** How large a slip makes one word of the other: accents are none, swapped and missing letters the smallest. */
function slip(written: string, meant: string): number {
  const sorted = (word: string) => [...word].sort().join('');
  if (sorted(written) === sorted(meant)) return written === meant ? 0 : 0.5;
  const left = [...written];
  for (const letter of meant) if (letter === left[0]) left.shift();
  return distance(written, meant) + (left.length > 0 ? 0.5 : 0);
}

const { resolve } = createRequire(import.meta.url);
const opened = new Map<Locale, Promise<Dictionary | undefined>>();

/** The dictionary of a language of the site, if there is one. */
export async function dictionaryOf(locale: Locale | undefined): Promise<Dictionary | undefined> {
  if (!locale) return undefined;
  const found = opened.get(locale) ?? open(locale);
  opened.set(locale, found);
  return found;
}

async function open(locale: Locale): Promise<Dictionary | undefined> {
  const [name, file] = packages[locale] ?? [];
  if (!name || !file) return undefined;
  const manifest = resolve(`${name}/cspell-ext.json`);
  const packed = join(dirname(manifest), file);
  const { version } = JSON.parse(readFileSync(join(dirname(manifest), 'package.json'), 'utf8')) as {
    version: string;
  };
  const cache = join(dirname(manifest), '..', '..', '.cache', 'dictionaries');
  const unpacked = join(cache, `${locale}-${version}.btrie`);
  return new Dictionary(
    await decodeFile({ url: pathToFileURL(unpacked), content: await content(packed, unpacked) }),
    locale,
  );
}

/** cspell's binary form opens in a hundredth of the time that unpacking takes, so it is made once and kept. */
async function content(packed: string, unpacked: string): Promise<Uint8Array<ArrayBuffer>> {
  try {
    return readFileSync(unpacked);
  } catch {
    const made = await convertToBTrie({ url: pathToFileURL(packed), content: readFileSync(packed) });
    const bytes = made.content as Uint8Array<ArrayBuffer>;
    try {
      mkdirSync(dirname(unpacked), { recursive: true });
      // Another check may be reading; it finds the whole file or none.
      writeFileSync(`${unpacked}.${process.pid}`, bytes);
      renameSync(`${unpacked}.${process.pid}`, unpacked);
    } catch {
      // Where nothing can be kept, each check unpacks anew.
    }
    return bytes;
  }
}
