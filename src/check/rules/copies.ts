import { writtenLocales } from '../../i18n/locales.ts';
import { countryNames } from '../../language/country-names.ts';
import { sentencesOf } from '../../language/sentences.ts';
import { anyOf } from '../../language/words.ts';
import { valueAt, type SourceFile } from '../../model/source-file.ts';
import type { Rule, Site } from '../rule.ts';
import { newness, texts } from '../site.ts';

const plain = (text: string) => text.replace(/\s+/g, ' ').trim();
/** In characters. Shorter texts may be the same by chance or for good reason. */
const [longText, longParagraph, longSentence] = [200, 50, 40];

/** A text that was copied to begin another says nothing of the first any more, whichever country that is in. */
export default ((site, { error, warn }) => {
  const seen = new Map<string, SourceFile>();
  /** The file that had these words before, where any did. */
  const earlier = (file: SourceFile, what: string, words: string) => {
    const key = `${file.locale} ${what} ${words}`;
    const original = seen.get(key);
    if (!original) seen.set(key, file);
    return original?.path;
  };
  const country = namesOfCountries(site);
  /** Words without what is replaced first in a copy: names of countries, and figures. */
  const neutral = (words: string) => plain(words.replace(/\{[^{}]*\}/g, '·').replace(country, '·'));
  const sentences = new Map<string, SourceFile>();
  /** The file that had more than half of these words before, sentence by sentence, where any did. */
  const mostlyOf = (file: SourceFile, words: string) => {
    const lengths = new Map<string, number>();
    for (const { text } of sentencesOf(words).filter(({ text }) => text.length >= longSentence)) {
      const original = sentences.get(`${file.locale} ${text}`);
      if (!original) sentences.set(`${file.locale} ${text}`, file);
      else if (original !== file) lengths.set(original.path, (lengths.get(original.path) ?? 0) + text.length);
    }
    return [...lengths].find(([, length]) => length > words.length / 2)?.[0];
  };
  for (const file of texts(site).toSorted((a, b) => newness(site, a) - newness(site, b))) {
    const isOverview = file.name === 'overview';
    // The notice that services are free, and the pointer to help, may be the same in every country that they don't name.
    const isOwn = isOverview || file.name === 'work' || file.kind === 'story';
    const body = isOwn ? neutral(file.body) : file.body.search(country) >= 0 ? plain(file.body) : '';
    const head = ['lead', 'description'].map((name) => valueAt(file.fields, [name])).join(' ');
    const original = body.length >= longText && earlier(file, 'body', body);
    const likely = isOwn && body.length >= longText && mostlyOf(file, body);
    const sameHead = isOverview && earlier(file, 'head', plain(head));
    const likeHead = isOverview && earlier(file, 'neutral head', neutral(head));
    if (original) (isOwn ? error : warn)(file, file.bodyOffset, 'copiedText', { file: original });
    else if (likely) warn(file, file.bodyOffset, 'mostlyCopied', { file: likely });
    else if (sameHead) error(file, ['lead'], 'copiedText', { file: sameHead });
    // Two countries may be said to do the same.
    else if (likeHead) warn(file, ['lead'], 'copiedText', { file: likeHead });

    const paragraphs = new Set<string>();
    for (const { value, offset, field } of file.passages()) {
      const words = plain(value);
      if (field || words.length < longParagraph) continue;
      if (paragraphs.has(words)) warn(file, offset, 'paragraphTwice', { words });
      paragraphs.add(words);
    }
    for (const path of file.kind === 'story' ? [['title'], ['summary'], ['illustration', 'caption']] : []) {
      const words = valueAt(file.fields, path);
      const other = words !== undefined && earlier(file, `${file.country} ${path.join('.')}`, String(words));
      if (other) warn(file, path, 'copiedField', { words: String(words), file: other });
    }
  }
}) satisfies Rule;

/** The names of the site's countries and of their folders. */
function namesOfCountries({ facts: all, countries }: Site): RegExp {
  const codes = new Set([...all.values()].map(({ facts }) => facts.code));
  const names = writtenLocales.flatMap((locale) =>
    [...countryNames(locale).codes].flatMap(([name, code]) => (codes.has(code) ? [name] : [])),
  );
  return new RegExp(anyOf([...names, ...countries]), 'giu');
}
