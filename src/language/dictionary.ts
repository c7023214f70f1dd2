import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { convertToBTrie, decodeFile, type ITrie } from 'cspell-trie-lib';
import { distance } from 'fastest-levenshtein';
import { languages, type Locale } from '../i18n/locales.ts';
import { remembered } from './remembered.ts';

/** What a language writes in one with a word, and no dictionary has in every form. */
const joined: Partial<Record<string, RegExp>> = {
  // Pronouns with commands: "búsquenos".
  es: /^(?<stem>.{3,}?)(?:me|nos|l[aeo]s?|se)$/,
  // "And", "so", "in", "like", "for", "the", and pronouns at the end.
  ar: /^[وف]?(?:[بكل]?(?:ال)?|لل|س)(?<stem>.{2,}?)(?:ها|هما?|هن|نا|كما?|كن|ه|ك|ي)?$/,
};

/** What Arabic may leave out, and the line that only makes a word wider. */
const vowelMarks = /[\u0640\u064B-\u0652\u0670]/g;

/** What a word may have been before something was joined to its end: accents and last letters change. */
function stemsOf(stem: string): string[] {
  return [
    stem,
    bare(stem),
    `${stem}ا`,
    stem.replace(/ت$/, 'ة'),
    stem.replace(/ا$/, 'ى'),
    stem.replace(/[ئؤ]$/, 'ء'),
  ];
}

/** A language's words. */
export class Dictionary {
  readonly #words: readonly ITrie[];
  readonly #locale: Locale;
  /** Whether the word is one, with or without a capital; accents count. */
  readonly knows = remembered((word: string) => this.#knows(word));
  /** The word that was probably meant. */
  readonly nearest = remembered((word: string) => this.#nearest(word));

  constructor(words: readonly ITrie[], locale: Locale) {
    this.#words = words;
    this.#locale = locale;
  }

  #knows(word: string): boolean {
    const plain = word.replaceAll('’', "'");
    if (this.#has(plain) || this.#has(plain.replace(/'s$/, ''))) return true;
    const elided = this.#elided(plain);
    if (elided) return this.knows(plain.slice(elided.length));
    const { stem } = joined[this.#locale]?.exec(plain.toLowerCase().replace(vowelMarks, ''))?.groups ?? {};
    return stem !== undefined && stemsOf(stem).some((one) => this.#has(one));
  }

  /** What stands before a word of its own in "l'aide" and "qu'il", with the apostrophe for the vowel that is left out. */
  #elided(word: string): string {
    const [, part = ''] = /^(\p{L}+)['’]\p{L}/u.exec(word) ?? [];
    const isWord = part !== '' && [...'aeio'].some((vowel) => this.#has(part + vowel));
    return isWord ? word.slice(0, part.length + 1) : '';
  }

  #has(word: string): boolean {
    // Dictionaries write the apostrophe in either way.
    const forms = [word, word.toLowerCase()].flatMap((form) => [form, form.replaceAll("'", '’')]);
    return forms.some((form) => this.#words.some((words) => words.hasWord(form, true)));
  }

  #nearest(word: string): string | undefined {
    const elided = this.#elided(word);
    if (elided) return elided + (this.nearest(word.slice(elided.length)) ?? '');
    const [best] = this.#words
      .flatMap((words) => words.suggest(word.toLowerCase(), { numSuggestions: 10 }))
      .filter((suggestion) => this.#words.some((words) => words.hasWord(suggestion, true)))
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

/** The dictionary of a language of the site, if its row names one, and the package is there and whole. */
export const dictionaryOf = remembered(async (locale: Locale | undefined) => {
  const { dictionary: name } = locale ? languages[locale] : {};
  return locale && name ? open(name, locale).catch(() => undefined) : undefined;
});

/** Where a package of cspell says which files have the words of its language. */
interface Manifest {
  dictionaryDefinitions: { name: string; path: string }[];
  languageSettings: { dictionaries: string[] }[];
}

async function open(name: string, locale: Locale): Promise<Dictionary> {
  const manifest = resolve(`${name}/cspell-ext.json`);
  const folder = dirname(manifest);
  const { dictionaryDefinitions, languageSettings } = JSON.parse(readFileSync(manifest, 'utf8')) as Manifest;
  const { version } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as { version: string };
  const names = languageSettings.flatMap(({ dictionaries }) => dictionaries);
  const files = dictionaryDefinitions.filter((one) => names.includes(one.name)).map(({ path }) => path);
  if (files.length === 0) throw new Error(`${manifest} names no words.`);
  const cache = join(folder, '..', '..', '.cache', 'dictionaries');
  const tries = files.map(async (file) => {
    const unpacked = join(cache, `${[name, version, file].join('-').replace(/[^\w.]+/g, '-')}.btrie`);
    return decodeFile({ url: pathToFileURL(unpacked), content: await content(join(folder, file), unpacked) });
  });
  return new Dictionary(await Promise.all(tries), locale);
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
