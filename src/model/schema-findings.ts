import { z } from 'astro/zod';
import { nearest } from './nearest.ts';
import { valueAt, type Path, type SourceFile } from './source-file.ts';
import type { Finding } from './syntax.ts';

/**
 * Reads the fields of a file by its schema.
 * @returns What the schema makes of them, or a finding for each field that it refuses; a field is told once.
 */
export function schemaFindings(
  file: SourceFile,
  schema: z.ZodType,
): { findings: Finding[]; fields?: unknown } {
  const written: unknown = file.parts?.document.toJS();
  const { error, data } = schema.safeParse(written);
  const issues = error?.issues ?? [];
  const findings = issues.flatMap((issue) => unknownFields(issue, schema));
  // A misspelt field is not missing as well.
  const told = new Set(
    findings.map(({ at, values }) => [...(at as Path).slice(0, -1), values?.['meant']].join('.')),
  );
  for (const issue of issues) {
    const path = issue.path as Path;
    if (issue.code === 'unrecognized_keys' || told.has(path.join('.'))) continue;
    told.add(path.join('.'));
    findings.push({ at: path, ...wordsOf(issue, valueAt(written, path), namesAt(schema, path)) });
  }
  // 90.000 is ninety to YAML, and 0x10 sixteen.
  for (const { node, path } of file.scalars()) {
    const isPlain = typeof node.value !== 'number' || /^(?:0|[1-9]\d*)$/.test(node.source ?? '');
    if (!isPlain && !told.has(path.join('.'))) findings.push({ at: path, id: 'count' });
  }
  return { findings, fields: findings.length === 0 ? data : undefined };
}

function unknownFields(issue: z.core.$ZodIssue, schema: z.ZodType): Finding[] {
  if (issue.code !== 'unrecognized_keys') return [];
  const names = namesAt(schema, issue.path as Path);
  return issue.keys.map((key): Finding => {
    const values = { meant: nearest(key, names) ?? '', names: names.join(', ') };
    return { at: [...(issue.path as Path), key], id: 'unknownField', values };
  });
}

/** The id of a message; the schemas name their own by it. */
function wordsOf(issue: z.core.$ZodIssue, value: unknown, names: string[]): Omit<Finding, 'at'> {
  if (issue.code === 'invalid_key') return { id: issue.issues[0]?.message ?? 'kebabCase' };
  if (issue.code === 'custom') return { id: issue.message, values: issue.params ?? {} };
  if (value === undefined) return { id: 'missingField' };
  if (value === null || value === '' || (typeof value === 'string' && !/[\p{L}\p{N}]/u.test(value)))
    return { id: 'empty' };
  if (issue.code === 'invalid_value') return { id: 'notOneOf', values: { list: issue.values.join(', ') } };
  if (issue.code !== 'invalid_type') return { id: issue.message };
  if (issue.expected === 'number' || issue.expected === 'int') return { id: 'count' };
  if (issue.expected === 'string') return { id: 'notText' };
  if (issue.expected === 'boolean') return { id: 'notBoolean' };
  const [list, group] = names.length > 0 ? ['notList', 'notGroup'] : ['notPlainList', 'notRecord'];
  return { id: issue.expected === 'array' ? list : group, values: { names: names.join(', ') } };
}

/** The names that a field may have at a path of a schema. */
function namesAt(schema: unknown, [key, ...rest]: Path): string[] {
  const inner = unwrapped(schema);
  if (inner instanceof z.ZodArray) return namesAt(inner.element, key === undefined ? [] : rest);
  if (key === undefined) return inner instanceof z.ZodObject ? Object.keys(inner.shape) : [];
  if (inner instanceof z.ZodObject) return namesAt(inner.shape[String(key)], rest);
  return inner instanceof z.ZodRecord ? namesAt(inner.valueType, rest) : [];
}

function unwrapped(schema: unknown): unknown {
  return schema instanceof z.ZodOptional || schema instanceof z.ZodNullable || schema instanceof z.ZodDefault
    ? unwrapped(schema.unwrap())
    : schema;
}
