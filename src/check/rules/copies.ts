import type { CountryFacts } from '../../model/country.ts';
import { valueAt, type Path, type SourceFile } from '../../model/source-file.ts';
import type { Rule } from '../rule.ts';
import { texts } from '../site.ts';

const plain = (text: string) => text.replace(/\s+/g, ' ').trim();
/** In characters. Shorter texts may be the same by chance or for good reason. */
const [longText, longParagraph] = [200, 50];

/** A text that was copied to begin another says nothing of the first any more, and no country has another's facts. */
export default ((site, { error, warn }) => {
  const stories = site.files
    .filter(({ kind }) => kind === 'story')
    .map((file) => ({ file, fields: file.fields }));
  const seen = new Map<string, SourceFile>();
  // The older file is the one that is public.
  const isNew = ({ path }: SourceFile) =>
    Number(site.previous.has(path) && site.previous.get(path) === undefined);
  const byAge = (a: SourceFile, b: SourceFile) => isNew(a) - isNew(b);
  for (const file of texts(site).toSorted(byAge)) {
    const body = plain(file.body);
    // The notice that services are free, and the pointer to help, may be the same in every country.
    const isOwn = file.kind === 'story' || file.name === 'overview' || file.name === 'work';
    const original = seen.get(body);
    if (original && isOwn && body.length >= longText)
      error(file, file.bodyOffset, 'copiedText', { file: original.path });
    else seen.set(body, file);

    const paragraphs = new Set<string>();
    for (const { value, offset, field } of file.passages()) {
      const words = plain(value);
      if (field || words.length < longParagraph) continue;
      if (paragraphs.has(words)) warn(file, offset, 'paragraphTwice', { words });
      paragraphs.add(words);
    }
  }
  stories.sort((a, b) => byAge(a.file, b.file));
  for (const [index, { file: story, fields }] of stories.entries()) {
    const isSame = (path: Path) => (other: (typeof stories)[number]) =>
      other.file.country === story.country &&
      other.file.locale === story.locale &&
      valueAt(other.fields, path) === valueAt(fields, path);
    for (const path of [['title'], ['summary'], ['illustration', 'caption']]) {
      const other = stories.slice(0, index).find(isSame(path));
      if (other)
        warn(story, path, 'copiedField', { words: String(valueAt(fields, path)), file: other.file.path });
    }
  }
  const countries = [...site.facts.values()].sort((a, b) => byAge(a.file, b.file));
  const numbersOf = ({ figures, applications: { byYear, byOrigin } }: CountryFacts) =>
    JSON.stringify([figures.map(({ value, parts }) => [value, parts]), byYear, byOrigin]);
  for (const [index, { file, facts }] of countries.entries()) {
    const others = countries.slice(0, index);
    const code = others.find((other) => other.facts.code === facts.code);
    const figures = others.find((other) => numbersOf(other.facts) === numbersOf(facts));
    if (code) error(file, ['code'], 'copiedCode', { file: code.file.path });
    else if (figures) error(file, ['figures'], 'copiedFigures', { file: figures.file.path });
  }
}) satisfies Rule;
