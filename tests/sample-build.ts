import { createHash } from 'node:crypto';
import { rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ProjectCopy } from './project-copy.ts';

/** Where the project with the sample site stands and is built, once for all tests of this checkout. */
export const sampleProject = join(
  tmpdir(),
  `hias-sample-${createHash('sha256').update(process.cwd()).digest('hex').slice(0, 12)}`,
);

// Run as a program, it builds the sample site anew.
if (import.meta.main) {
  rmSync(sampleProject, { recursive: true, force: true });
  const { status, output } = await new ProjectCopy('sample', sampleProject).build();
  console.log(output);
  process.exitCode = status ?? 1;
}
