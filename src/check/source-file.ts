import type { Definition, Root } from 'mdast';
import { toString } from 'mdast-util-to-string';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import type { Point } from 'unist';
import { visit } from 'unist-util-visit';
import { location } from 'vfile-location';
import { isMap, isPair, isScalar, isSeq, visit as visitYaml, type Node, type Pair, type Scalar } from 'yaml';
import { contentFile, normalized, type ContentFile } from '../schema/content-file.ts';
import type { Locale } from '../i18n/locales.ts';

export type Kind = 'section' | 'story' | 'country' | 'labels' | 'redirects' | 'words';
export type Path = (string | number)[];

/** A piece of text that readers see, and where it starts. */
export interface Prose {
  value: string;
  offset: number;
  end: number;
  /** The field that it is the value of; missing in the body. */
  field?: Path;
}

/** A link, or words that are marked as another language's. */
export interface Link {
  words: string;
  url: string;
  title: string;
  offset: number;
  end: number;
}

/** A value of the YAML, with its path and the offsets of its source. */
interface Field {
  path: Path;
  node: Scalar;
  offset: number;
  end: number;
}

const markdown = unified().use(remarkParse).use(remarkFrontmatter).use(remarkGfm);
const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Fields that readers do not read as text. */
const notProse = new Set([
  'address',
  'published',
  'updated',
  'asOf',
  'reviewBy',
  'source',
  'link',
  'code',
  'lang',
  'allow',
]);

/** A file of the writing as the rules see it: text, fields and Markdown, each with its place. */
export class SourceFile {
  readonly path: string;
  readonly kind: Kind;
  /** `work` for a section; the file name for a story. */
  readonly name: string;
  readonly text: string;
  readonly country?: string;
  readonly locale?: Locale;
  /** Missing where the front matter is missing or not closed. */
  readonly parts: ContentFile | undefined;
  #tree: Root | undefined;
  #data: unknown;
  #location: ReturnType<typeof location> | undefined;
  #scalars: Field[] | undefined;
  #prose: Prose[] | undefined;
  #paragraphs: Prose[] | undefined;

  constructor(
    path: string,
    raw: string,
    about: { kind: Kind; name: string; country?: string; locale?: Locale },
  ) {
    this.path = path;
    this.kind = about.kind;
    this.name = about.name;
    if (about.country) this.country = about.country;
    if (about.locale) this.locale = about.locale;
    this.text = normalized(raw);
    this.parts = contentFile(this.text, !path.endsWith('.md'));
  }

  /** The fields, where the YAML can be read at all. */
  get data(): Record<string, unknown> | undefined {
    if (!this.parts || this.parts.document.errors.length > 0) return undefined;
    try {
      this.#data ??= this.parts.document.toJS();
    } catch {
      // An alias without an anchor; the rule `syntax` tells it.
      return undefined;
    }
    return isRecord(this.#data) ? this.#data : undefined;
  }

  /** The Markdown of the whole file, so that positions are the file's own. */
  get tree(): Root {
    this.#tree ??= markdown.parse(this.path.endsWith('.md') ? this.text : '');
    return this.#tree;
  }

  /** Line and column, both from 1, of an offset. */
  pointAt(offset: number): Point {
    this.#location ??= location(this.text);
    return this.#location.toPoint(Math.min(Math.max(offset, 0), this.text.length)) ?? { line: 1, column: 1 };
  }

  /** A field by its path. */
  field(path: Path): unknown {
    return path.reduce<unknown>(
      (value, key) => (value as Record<string, unknown> | undefined)?.[key],
      this.data,
    );
  }

  /** The group of fields at a path; an empty one where there is none, or something else. */
  recordAt(path: Path): Record<string, unknown> {
    const value = this.field(path);
    return isRecord(value) ? value : {};
  }

  /** The sum of the numbers in a group of fields. */
  sumAt(path: Path): number {
    return Object.values(this.recordAt(path)).reduce<number>((sum, value) => sum + Number(value), 0);
  }

  /** Where a field's name stands; where its nearest parent does, if it is missing itself. */
  offsetOf(path: Path): number {
    let node: unknown = this.parts?.document.contents;
    let offset = this.parts?.yamlOffset ?? 0;
    for (const key of path) {
      const pair: Pair | undefined = isMap(node)
        ? node.items.find((item) => isScalar(item.key) && String(item.key.value) === String(key))
        : undefined;
      const item = pair ?? (isSeq(node) ? node.items[Number(key)] : undefined);
      const start = isPair(item) ? (item.key as Node).range?.[0] : (item as Node | undefined)?.range?.[0];
      if (start === undefined) break;
      offset = (this.parts?.yamlOffset ?? 0) + start;
      node = isPair(item) ? item.value : item;
    }
    return offset;
  }

  /** Every value of the YAML that is no group. */
  scalars(): Field[] {
    return (this.#scalars ??= this.#readScalars());
  }

  #readScalars(): Field[] {
    const found: Field[] = [];
    if (!this.parts) return found;
    const base = this.parts.yamlOffset;
    visitYaml(this.parts.document, {
      Scalar(key, node, ancestors) {
        if (key === 'key' || !node.range) return;
        const path: Path = [];
        for (const [index, ancestor] of ancestors.entries()) {
          if (isPair(ancestor)) path.push(String((ancestor.key as Scalar).value));
          if (isSeq(ancestor)) path.push(ancestor.items.indexOf(ancestors[index + 1] ?? node));
        }
        found.push({ path, node, offset: base + node.range[0], end: base + node.range[1] });
      },
    });
    return found;
  }

  /** What readers read: the fields that hold text, and the runs of text in the body. */
  prose(): Prose[] {
    return (this.#prose ??= this.#readProse());
  }

  #readProse(): Prose[] {
    const fields = this.scalars()
      .filter(
        ({ node, path }) =>
          typeof node.value === 'string' &&
          !/^\d{4}-\d\d-\d\d$/.test(node.value) &&
          (this.kind === 'labels' || !path.some((key) => notProse.has(String(key)))),
      )
      .map(({ node, path, offset, end }) => ({ value: String(node.value), offset, end, field: path }));
    const body: Prose[] = [];
    visit(this.tree, ['text', 'inlineCode', 'code'], (node, _, parent) => {
      // What GFM makes a link of has no position of its own.
      const { start, end } = node.position ?? parent?.position ?? {};
      if ('value' in node)
        body.push({ value: String(node.value), offset: start?.offset ?? 0, end: end?.offset ?? 0 });
    });
    return [...fields, ...body];
  }

  /** The paragraphs, list items, headings and cells of the body, as their source. */
  paragraphs(): Prose[] {
    return (this.#paragraphs ??= this.#readParagraphs());
  }

  #readParagraphs(): Prose[] {
    const found: Prose[] = [];
    visit(this.tree, ['paragraph', 'heading', 'tableCell'], (node) => {
      const [start, end] = [node.position?.start.offset ?? 0, node.position?.end.offset ?? 0];
      const offset = start + (/^#+\s*/.exec(this.text.slice(start, end))?.[0].length ?? 0);
      found.push({ value: this.text.slice(offset, end), offset, end });
    });
    return found;
  }

  /** The links of the body; those by reference with the address of their definition. */
  links(): Link[] {
    const definitions = new Map<string, Definition>();
    visit(this.tree, 'definition', (node) => void definitions.set(node.identifier, node));
    const found: Link[] = [];
    visit(this.tree, ['link', 'linkReference'], (node, _, parent) => {
      const target =
        node.type === 'link' ? node : node.type === 'linkReference' && definitions.get(node.identifier);
      // What GFM makes a link of has no position of its own.
      const { start, end } = node.position ?? parent?.position ?? {};
      if (target)
        found.push({
          words: toString(node).trim(),
          url: target.url,
          title: target.title ?? '',
          offset: start?.offset ?? 0,
          end: end?.offset ?? 0,
        });
    });
    return found;
  }

  /** The fields that hold text, and the paragraphs: whole sentences, with Markdown's marks in them. */
  passages(): Prose[] {
    return [...this.prose().filter(({ field }) => field), ...this.paragraphs()];
  }

  /**
   * Where words that stand at an index of a piece of prose stand in the file: folded lines and escapes move them.
   * The start of the piece, where they can't be found.
   */
  offsetIn(prose: Prose, words: string, index: number): number {
    const pattern = new RegExp(words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/\s+/g, '\\s+'), 'g');
    const before = [...prose.value.matchAll(pattern)].filter((match) => match.index < index).length;
    const places = [...this.text.slice(prose.offset, prose.end).matchAll(pattern)];
    return prose.offset + (places[before]?.index ?? 0);
  }
}

/** The words of a passage that are in its own language, each with its index: no addresses, figures or foreign words. */
export function readerWords(passage: string): { word: string; index: number }[] {
  const blank = (found: string) => ' '.repeat(found.length);
  const own = passage.replace(/\[[^\]]*\]\(lang:[^)]*\)|\]\([^)]*\)|\{[^}]*\}|\S*@\S+|https?:\S+/g, blank);
  return [...own.matchAll(/\p{L}[\p{L}\p{M}]*(?:['’]\p{L}+)*/gu)].map(({ 0: word, index }) => ({
    word,
    index,
  }));
}

/** Decodes what it can of an address; a percent sign alone is no mistake in another site's. */
export function decoded(url: string): string {
  try {
    return decodeURIComponent(url);
  } catch {
    return url;
  }
}
