import { existsSync, globSync } from 'node:fs';
import { mkdir, mkdtemp, rename, rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';

/** A new folder in which a build of this process comes to be, on the same disk as what it will replace. */
export async function stagingFolder(): Promise<string> {
  await mkdir('.astro', { recursive: true });
  return mkdtemp(resolve('.astro', `staging-${process.pid}-`));
}

/** Two renames, so that at no time is there half a site; the first is taken back where the second fails. */
export async function replace(current: string, next: string, previous: string): Promise<void> {
  const hadOne = existsSync(current);
  if (hadOne) await rename(current, previous);
  try {
    await rename(next, current);
  } catch (error) {
    if (hadOne) await rename(previous, current);
    throw error;
  }
}

/** Clears what a build left that was ended from outside, and puts the last good site back if it was on its way. */
export async function clearInterrupted(): Promise<void> {
  for (const staging of globSync('.astro/staging-*')) {
    if (isRunning(Number(/staging-(\d+)-/.exec(staging)?.[1]))) continue;
    const previous = join(staging, 'previous');
    if (!existsSync('dist') && existsSync(previous)) await rename(previous, 'dist');
    await rm(staging, { recursive: true, force: true });
  }
}

function isRunning(pid: number): boolean {
  try {
    return Number.isInteger(pid) && process.kill(pid, 0);
  } catch {
    return false;
  }
}
