import type { Definition, Heading, Nodes } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import { isMap, isPair, isScalar, isSeq, visit as visitYaml, type Node, type Scalar } from 'yaml';
import type { Locale } from '../i18n/locales.ts';
import { contentFile, type ContentFile } from './content-file.ts';
import { langOf, markdownTree, renderedMarkdown } from './markdown.ts';
import type { PathInfo } from './paths.ts';

export type Path = (string | number)[];

/** Where something stands: an offset into the file's text, the path of a field, or an offset within one. */
export type Place = number | Path | { offset: number; field: Path };

/** A sentence or more that readers read as one: a field, a paragraph, an item, a cell, a heading. */
export interface Passage {
  /** The text; Markdown's marks and addresses are blanks in it, so that an index is one of the source too. */
  value: string;
  /** The same without words of other languages. */
  own: string;
  offset: number;
  end: number;
  /** The field that it is the value of; missing in the body. */
  field?: Path;
}

export interface Link {
  words: string;
  url: string;
  title: string;
  /** The language that its words are marked with. */
  lang: string;
  offset: number;
}

/** Where a pattern was found in what readers read. */
interface Match {
  found: RegExpExecArray;
  at: Place;
  field: Path | undefined;
}

/** A value of the YAML that is no group, with the offsets of its source. */
export interface Field {
  path: Path;
  node: Scalar;
  offset: number;
  end: number;
}

/** Fields that readers do not read as text. */
const notProse =
  /^(?:address|published|updated|consented|asOf|reviewBy|source|link|code|lang|country|id|story|allow|consent|qualifier)$/;

const blank = (text: string) => text.replace(/[^\n]/g, ' ');

/** What is worked out when it is first asked for, and kept. */
function once<Value>(make: () => Value): () => Value {
  let made: { value: Value } | undefined;
  return () => (made ??= { value: make() }).value;
}

/** A file of the writing: text, fields and Markdown, each with its place. */
export class SourceFile implements PathInfo {
  readonly path: string;
  readonly kind: PathInfo['kind'];
  readonly name: string;
  readonly country?: string;
  readonly locale?: Locale;
  readonly text: string;
  /** Missing where the front matter is missing or not closed. */
  readonly parts: ContentFile | undefined;
  /** What the schema made of the fields; set by the reader once the file has passed every stage. */
  fields: unknown;
  /** The tree of the body, from which the page is made. Its positions count from the start of the body. */
  readonly tree = once(() => markdownTree(this.body));
  readonly headings = once(() => this.#readHeadings());
  /** The ids that the headings of the body have on the page, in order. */
  readonly headingIds = once(() =>
    this.headings().length > 0 ? renderedMarkdown(this.body, '/').headingIds : [],
  );
  /** Every value of the YAML that is no group. */
  readonly scalars = once(() => this.#readScalars());
  /** The links of the body, those by reference with the address of their definition. */
  readonly links = once(() => this.#readLinks());
  /** What readers read: the fields that hold text, then the body. */
  readonly passages = once(() => [...this.#fieldPassages(), ...this.#bodyPassages()]);

  readonly #matches = new WeakMap<RegExp, readonly Match[]>();

  /** @param text Normalized text. */
  constructor(path: string, text: string, { kind, name, country, locale }: PathInfo) {
    this.path = path;
    this.kind = kind;
    this.name = name;
    if (country) this.country = country;
    if (locale) this.locale = locale;
    this.text = text;
    this.parts = contentFile(text, path.endsWith('.md'));
  }

  /** Whether the file has passed every stage of the reader. Rules look at nothing else. */
  get isValid(): boolean {
    return this.fields !== undefined;
  }

  get body(): string {
    return this.parts?.body ?? '';
  }

  get bodyOffset(): number {
    return this.parts?.bodyOffset ?? 0;
  }

  /** Where a node of the tree stands in the file. */
  offsetOfNode(node: Nodes): number {
    return this.bodyOffset + (node.position?.start.offset ?? 0);
  }

  /** The source of a node of the tree. */
  sourceOf(node: Nodes): string {
    return this.body.slice(node.position?.start.offset, node.position?.end.offset);
  }

  /** The source of a node with blanks for all but its text, or those pieces of text that are meant. */
  textIn(node: Nodes, isMeant: (piece: Nodes, parent?: Nodes) => boolean = () => true): string {
    let text = blank(this.sourceOf(node));
    visit(node, ['text', 'inlineCode'], (piece, _, parent) => {
      if (!isMeant(piece, parent)) return;
      const at = (piece.position?.start.offset ?? 0) - (node.position?.start.offset ?? 0);
      const words = this.sourceOf(piece);
      text = text.slice(0, at) + words + text.slice(at + words.length);
    });
    return text;
  }

  /** All that a pattern finds in what readers read, each with its place. */
  matches(pattern: RegExp): readonly Match[] {
    const known = this.#matches.get(pattern);
    if (known) return known;
    const all = this.passages().flatMap((passage) =>
      [...passage.value.matchAll(pattern)].map((found) => ({
        found,
        at: this.placeIn(passage, found.index),
        field: passage.field,
      })),
    );
    this.#matches.set(pattern, all);
    return all;
  }

  /** Line and column, both from 1, of an offset. */
  pointAt(offset: number): { line: number; column: number } {
    const before = this.text.slice(0, Math.max(offset, 0)).split('\n');
    return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
  }

  /** The value of a field as the YAML has it. */
  field(path: Path): unknown {
    return this.parts?.document.getIn(path);
  }

  /** Where a field's name stands; where its nearest parent does, if it is missing itself. */
  offsetOf(path: Path): number {
    const base = this.parts?.yamlOffset ?? 0;
    let node: unknown = this.parts?.document.contents;
    let offset = base;
    for (const key of path) {
      const item: unknown = isMap(node)
        ? node.items.find((pair) => isScalar(pair.key) && String(pair.key.value) === String(key))
        : isSeq(node) && node.items[Number(key)];
      const start = isPair(item) ? (item.key as Node).range : (item as Node | undefined)?.range;
      if (!start) break;
      offset = base + start[0];
      node = isPair(item) ? item.value : item;
    }
    return offset;
  }

  /** A field's path as editors read it: an entry of a list by its id, country, year or story. */
  fieldName(path: Path): string {
    const names = path.map((key, index) => {
      if (typeof key !== 'number') return key;
      const entry = (name: string) => this.field([...path.slice(0, index + 1), name]);
      return entry('id') ?? entry('country') ?? entry('year') ?? entry('story') ?? key;
    });
    return names.join('.');
  }

  #readScalars(): Field[] {
    const found: Field[] = [];
    const base = this.parts?.yamlOffset ?? 0;
    visitYaml(this.parts?.document ?? null, {
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

  #fieldPassages(): Passage[] {
    return this.scalars().flatMap(({ node, path, offset, end }) => {
      const isText = typeof node.value === 'string' && !/^\d{4}-\d\d-\d\d$/.test(node.value);
      const isProse =
        this.kind === 'labels' ||
        (this.kind !== 'country' && !path.some((key) => notProse.test(String(key))));
      return isText && isProse && this.kind !== 'redirects'
        ? { value: String(node.value), own: String(node.value), offset, end, field: path }
        : [];
    });
  }

  #bodyPassages(): Passage[] {
    const found: Passage[] = [];
    visit(this.tree(), ['paragraph', 'heading', 'tableCell'], (node) => {
      const isForeign = (parent: Nodes | undefined) =>
        parent?.type === 'link' && (langOf(parent.url) || langOf(parent.title ?? ''));
      // A character by its name, `&nbsp;`, is no word.
      const [value = '', own = ''] = [
        this.textIn(node),
        this.textIn(node, (_, parent) => !isForeign(parent)),
      ].map((text) => text.replace(/&#?\w+;/g, blank));
      const offset = this.offsetOfNode(node);
      found.push({ value, own, offset, end: offset + value.length });
    });
    return found;
  }

  /** Where an index of a passage stands in the file: folded lines and escapes move words within a field. */
  placeIn({ value, offset, end, field }: Passage, index: number): Place {
    if (!field) return offset + index;
    const source = this.text.slice(offset, end);
    const start = source.startsWith('"') || source.startsWith("'") ? 1 : 0;
    const words = value.slice(index).split(/\s/)[0] ?? '';
    const before = value.slice(0, index).split(words).length - 1;
    let at = words === '' ? -1 : source.indexOf(words, start);
    for (let turn = 0; turn < before && at >= 0; turn++) at = source.indexOf(words, at + 1);
    return { offset: offset + Math.max(at, 0), field };
  }

  #readHeadings(): Heading[] {
    const found: Heading[] = [];
    visit(this.tree(), 'heading', (node) => void found.push(node));
    return found;
  }

  #readLinks(): Link[] {
    const definitions = new Map<string, Definition>();
    visit(this.tree(), 'definition', (node) => void definitions.set(node.identifier, node));
    const found: Link[] = [];
    visit(this.tree(), ['link', 'linkReference'], (node) => {
      const target =
        node.type === 'link' ? node : node.type === 'linkReference' && definitions.get(node.identifier);
      if (!target) return;
      const title = target.title ?? '';
      found.push({
        words: toString(node).trim(),
        // What begins with www. is a link by itself, which the page makes a safe one.
        url: target.url.replace(
          /^http:(?=\/\/www\.)/,
          toString(node).startsWith('www.') ? 'https:' : 'http:',
        ),
        title: langOf(title) ? '' : title,
        lang: langOf(title) || langOf(target.url),
        offset: this.offsetOfNode(node),
      });
    });
    return found;
  }
}

/** Decodes what it can of an address; a percent sign alone is no mistake in another site's. */
export function decoded(url: string): string {
  try {
    return decodeURIComponent(url);
  } catch {
    return url;
  }
}

/** The value at a path of a group of fields; `undefined` where there is none. */
export function valueAt(fields: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (value, key) => (value as Record<string, unknown> | null | undefined)?.[key],
    fields,
  );
}
