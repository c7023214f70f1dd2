import type { SourceFile } from '../model/source-file.ts';
import type { Tell } from './rule.ts';

const allowances = (file: SourceFile) =>
  ((file.fields ?? {}) as { allow?: { words: string; reason: string }[] }).allow ?? [];

/** Whether an editor has written down that these words are right, with the reason. It is noted as used. */
export function isAllowed(file: SourceFile, words: string | number | undefined, used: Set<unknown>): boolean {
  if (words === undefined) return false;
  const plain = (text: string) => text.trim().toLowerCase();
  const found = allowances(file).find((allowance) => plain(allowance.words) === plain(String(words)));
  if (found) used.add(found);
  return found !== undefined;
}

/** What is allowed and nothing questions: the words have changed, or the mistake is mended. */
export function unusedAllowances(files: readonly SourceFile[], used: Set<unknown>, warn: Tell): void {
  for (const file of files)
    for (const [index, allowance] of allowances(file).entries())
      if (!used.has(allowance)) warn(file, ['allow', index], 'unusedAllowance', { what: allowance.words });
}
