import { parseDocument, type Document } from 'yaml';

/** A file of the writing, taken apart. Offsets count characters of `text`. */
export interface ContentFile {
  /** The YAML: the front matter of a Markdown file, or the whole of a YAML file. */
  document: Document.Parsed;
  yamlOffset: number;
  /** The Markdown after the front matter. */
  body: string;
  bodyOffset: number;
}

/** Editors' programs write the same text in several ways (byte-order mark, line ends, accents); readers get one. */
export function normalized(text: string): string {
  return text
    .replace(/^\uFEFF/, '')
    .replace(/\r\n?/g, '\n')
    .normalize('NFC');
}

/**
 * Takes a Markdown, YAML or JSON file apart. YAML 1.2: `no` is a word, and a day is text.
 * @param text Normalized text.
 * @returns `undefined` for a Markdown file whose front matter is missing or not closed.
 */
export function contentFile(text: string, isMarkdown: boolean): ContentFile | undefined {
  const [front, yaml = ''] = isMarkdown
    ? (/^---[ \t]*\n((?:(?!---[ \t]*(?:\n|$)).*\n)*)---[ \t]*(?:\n|$)/.exec(text) ?? [])
    : [text, text];
  if (front === undefined) return undefined;
  return {
    document: parseDocument(yaml, { prettyErrors: false, logLevel: 'error' }),
    yamlOffset: isMarkdown ? text.indexOf('\n') + 1 : 0,
    body: isMarkdown ? text.slice(front.length) : '',
    bodyOffset: front.length,
  };
}
