import { parseDocument, type Document } from 'yaml';

/** A file of the writing, taken apart. Offsets count characters of `text`. */
export interface ContentFile {
  /** The file's text in one form: no byte-order mark, `\n` at line ends, accents composed (NFC). */
  text: string;
  /** The YAML: the front matter of a Markdown file, or the whole of a YAML file. */
  document: Document.Parsed;
  yamlOffset: number;
  /** The Markdown after the front matter. */
  body: string;
  bodyOffset: number;
}

/** Editors' programs write the same text in several ways; readers get one. */
export function normalized(text: string): string {
  return text
    .replace(/^\uFEFF/, '')
    .replace(/\r\n?/g, '\n')
    .normalize('NFC');
}

/**
 * Takes a Markdown or YAML file apart. The build and the check both read through it, so that what is checked is
 * what is published. YAML 1.2: `no` is a word, and a day is text.
 * @param text Normalized text.
 * @returns `undefined` for a Markdown file whose front matter is missing or not closed.
 */
export function contentFile(text: string, isYaml: boolean): ContentFile | undefined {
  const [front, yaml = ''] = isYaml
    ? [text, text]
    : (/^---[ \t]*\n((?:(?!---[ \t]*(?:\n|$)).*\n)*)---[ \t]*(?:\n|$)/.exec(text) ?? []);
  if (front === undefined) return undefined;
  return {
    text,
    document: parseDocument(yaml, { prettyErrors: false }),
    yamlOffset: isYaml ? 0 : text.indexOf('\n') + 1,
    body: isYaml ? '' : text.slice(front.length),
    bodyOffset: isYaml ? text.length : front.length,
  };
}
