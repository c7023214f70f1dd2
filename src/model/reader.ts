import { z } from 'astro/zod';
import { normalized } from './content-file.ts';
import { countryOrderSchema } from './country-order.ts';
import { countrySchema } from './country.ts';
import type { Entry } from './files.ts';
import { pathInfo, type PathInfo } from './paths.ts';
import { schemaFindings } from './schema-findings.ts';
import { securitySchema } from './security.ts';
import { sections, type SectionName } from './sections.ts';
import { SourceFile } from './source-file.ts';
import { storySchema } from './story.ts';
import { syntaxFindings, type Finding } from './syntax.ts';

/** A file of the writing as read: typed where it has passed every stage, else with what is wrong at the first failed. */
export interface Reading {
  file: SourceFile;
  /** The stage that the findings are of. */
  stage: 'encoding' | 'syntax' | 'fields';
  findings: Finding[];
}

/** The lines that git leaves where two versions of a text could not be joined. */
const conflict = /^(?:<{7}|={7}|>{7}|\|{7})(?: .*)?$/gm;

/**
 * Reads one file of the writing, in stages: bytes, syntax, schema. A file that fails a stage is not judged by the
 * next, so that one mistake is told once. The build's loader and the check both read through here.
 * @returns `undefined` for what holds no text or is no file of the writing.
 */
export function readEntry(entry: Entry): Reading | undefined {
  const known = read.get(entry) ?? readAnew(entry);
  if (known) read.set(entry, known);
  return known;
}

/** An entry is read once, however often it is asked for. */
const read = new WeakMap<Entry, Reading>();

function readAnew(entry: Entry): Reading | undefined {
  const info = pathInfo(entry.path);
  if (!info || entry.is !== 'file' || info.kind === 'picture' || info.kind === 'document') return undefined;
  const bytes = entry.read();
  const file = new SourceFile(entry.path, normalized(new TextDecoder().decode(bytes)), info);

  const encoding = encodingFindings(file, bytes);
  if (encoding.length > 0) return { file, stage: 'encoding', findings: encoding };
  if (info.kind === 'words') {
    file.fields = file.text;
    return { file, stage: 'fields', findings: [] };
  }
  const syntax = syntaxFindings(file, needsBody(info));
  if (syntax.length > 0) return { file, stage: 'syntax', findings: syntax };
  const { findings, fields } = schemaFindings(file, schemaOf(info));
  if (findings.length === 0) file.fields = fields;
  return { file, stage: 'fields', findings };
}

function encodingFindings(file: SourceFile, bytes: Uint8Array): Finding[] {
  // What cannot be decoded becomes this sign; it may also have been written.
  if (file.text.includes('\uFFFD'))
    try {
      new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    } catch {
      return [{ at: Math.max(0, file.text.indexOf('\uFFFD')), id: 'notUtf8' }];
    }
  return [...file.text.matchAll(conflict)].slice(0, 1).map(({ index }) => ({ at: index, id: 'conflict' }));
}

function needsBody({ kind, name }: PathInfo): boolean {
  return kind === 'story' || (kind === 'section' && sections[name as SectionName].needsBody);
}

const labelsSchema = z.record(z.string(), z.record(z.string(), z.string().regex(/\S/, 'empty')));
const redirectsSchema = z.record(z.string(), z.string().regex(/\S/, 'empty')).nullable();

function schemaOf({ kind, name }: PathInfo): z.ZodType {
  if (kind === 'country') return countrySchema;
  if (kind === 'story') return storySchema;
  if (kind === 'labels') return labelsSchema;
  if (kind === 'security') return securitySchema;
  if (kind === 'countries') return countryOrderSchema;
  return kind === 'section' ? sections[name as SectionName].schema : redirectsSchema;
}
