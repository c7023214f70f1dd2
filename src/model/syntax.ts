import { isAlias, isMap, isScalar, visit, type ErrorCode, type Node } from 'yaml';
import type { SourceFile } from './source-file.ts';

/** A place in a file, and the message that tells what is wrong there. */
export interface Finding {
  at: number | (string | number)[];
  id: string;
  values?: Record<string, unknown>;
}

const messageOf: Partial<Record<ErrorCode, string>> = {
  DUPLICATE_KEY: 'duplicateField',
  TAB_AS_INDENT: 'tabIndent',
  MISSING_CHAR: 'notClosed',
  BAD_INDENT: 'badIndent',
  BAD_ALIAS: 'startsWithSign',
  UNEXPECTED_TOKEN: 'closesEarly',
  MULTILINE_IMPLICIT_KEY: 'lineWithoutField',
};

/** What keeps the fields of a file from being read, or makes them be read otherwise than they are meant. */
export function syntaxFindings(file: SourceFile, needsBody: boolean): Finding[] {
  if (file.text.trim() === '' && file.kind !== 'redirects')
    return [{ at: 0, id: file.path.endsWith('.md') ? 'emptyText' : 'emptyFile' }];
  if (file.kind === 'labels') return [...jsonErrors(file.text), ...misread(file)].slice(0, 1);
  const { parts } = file;
  if (!parts) return [frontMatterError(file.text)];
  const [error] = parts.document.errors;
  if (error) return [yamlError(file, error.code, parts.yamlOffset + error.pos[0])];
  const { contents } = parts.document;
  const misreadings = misread(file);
  if (misreadings.length > 0) return misreadings;
  if (contents === null && file.kind === 'redirects') return [];
  if (!isMap(contents)) return [{ at: parts.yamlOffset, id: 'noFields' }];
  return bodyError(file, needsBody);
}

function jsonErrors(text: string): Finding[] {
  try {
    JSON.parse(text);
    return [];
  } catch (error) {
    const [, position] = /at position (\d+)/.exec(String(error)) ?? [];
    return [{ at: Math.min(Number(position ?? text.length), text.trimEnd().length - 1), id: 'notJson' }];
  }
}

/** A line of dashes that was meant to be `---`: programs write long dashes by themselves. */
const almostFence = /^(?!---[ \t]*$)\s*(?:[-–—]{1,6}|\.{3}|\+{3})\s*$/m;

function frontMatterError(text: string): Finding {
  const isOpen = /^---[ \t]*\n/.test(text);
  const at = almostFence.exec(isOpen ? text.replace('---', '   ') : text)?.index ?? 0;
  if (!isOpen) return { at, id: 'frontMatterMissing' };
  return { at, id: at > 0 ? 'frontMatterFence' : 'frontMatterOpen' };
}

function yamlError(file: SourceFile, code: ErrorCode, position: number): Finding {
  const end = Math.min(position, file.text.length - 1);
  // A quotation mark that is not closed is missed at the end of the file; the mistake is where it opens.
  const open = file
    .scalars()
    .findLast(({ node, offset, end: last }) => node.type?.startsWith('QUOTE') && offset < end && last >= end);
  const offset = code === 'MISSING_CHAR' && open ? open.offset : end;
  const start = file.text.lastIndexOf('\n', offset - 1) + 1;
  const line = file.text.slice(start).split('\n')[0] ?? '';
  const value = /^\s*(?:- )?[\w-]+:\s+(.*)$/.exec(line)?.[1] ?? '';
  if (/^[“”„«‘’]/.test(value)) return { at: start, id: 'curlyQuotes' };
  if (/^'(?:[^']|'')*\p{L}'\p{L}/u.test(value)) return { at: start, id: 'apostropheInQuotes' };
  if (/^\s*[\w-]+:[^\s:]/.test(line)) return { at: start, id: 'noSpaceAfterColon' };
  if (/^[*&!%@`[{]/.test(value)) return { at: start, id: 'startsWithSign' };
  if (code === 'BLOCK_AS_IMPLICIT_KEY')
    return { at: offset, id: /:(?:\s|$)/.test(value) ? 'colonInside' : 'badIndent' };
  return { at: offset, id: messageOf[code] ?? 'unreadableFields' };
}

/** What YAML reads otherwise than an editor means it. */
function misread(file: SourceFile): Finding[] {
  const found: Finding[] = [];
  const base = file.parts?.yamlOffset ?? 0;
  const at = (node: Node) => base + (node.range?.[0] ?? 0);
  const [error] = file.parts?.document.errors ?? [];
  if (error) found.push({ at: base + error.pos[0], id: messageOf[error.code] ?? 'notJson' });
  visit(file.parts?.document ?? null, {
    Node(_, node) {
      if (isAlias(node) || node.anchor || node.tag?.startsWith('!') || (isScalar(node) && node.tag))
        found.push({ at: at(node as Node), id: 'startsWithSign' });
    },
  });
  for (const { node, offset, end } of file.scalars()) {
    if (node.type !== 'PLAIN' || typeof node.value !== 'string') continue;
    const rest = file.text.slice(end).split('\n')[0] ?? '';
    if (/^[ \t]+#/.test(rest) && file.passages().some((passage) => passage.offset === offset))
      found.push({ at: offset, id: 'cutAtHash' });
    if (/^[^'"]*[:?]\s*['"]$/.test(node.value)) found.push({ at: offset, id: 'halfQuoted' });
  }
  return found;
}

function bodyError({ body, bodyOffset }: SourceFile, needsBody: boolean): Finding[] {
  const at = bodyOffset + (/^\s*/.exec(body)?.[0].length ?? 0);
  if (/^\s*---[ \t]*\n/.test(body)) return [{ at, id: 'secondFrontMatter' }];
  if (/^\s*(?:[-–—]{1,6}|\.{3})[ \t]*\n/.test(body)) return [{ at, id: 'lineOfSigns' }];
  if (needsBody && !/\p{L}{2}/u.test(body)) return [{ at: bodyOffset, id: 'bodyMissing' }];
  return [];
}
