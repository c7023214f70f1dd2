import { spawn } from 'node:child_process';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { createHash } from 'node:crypto';
import { tmpdir } from 'node:os';
import { dirname, join, relative, resolve } from 'node:path';

const parts = [
  'content',
  'src',
  'public',
  'astro.config.mjs',
  'astro-i18next.config.ts',
  'package.json',
  'tsconfig.json',
];

/** The project as it stands, in a folder of its own, to be changed and built by a test. */
export class ProjectCopy {
  readonly folder = realpathSync(mkdtempSync(join(tmpdir(), 'hias-copy-')));

  constructor() {
    for (const part of parts) cpSync(part, join(this.folder, part), { recursive: true });
    symlinkSync(resolve('node_modules'), join(this.folder, 'node_modules'), 'junction');
  }

  write(file: string, text: string | Uint8Array): void {
    mkdirSync(dirname(join(this.folder, file)), { recursive: true });
    writeFileSync(join(this.folder, file), text);
  }

  /** Copies a part of the project again. */
  restore(part: string): void {
    cpSync(part, join(this.folder, part), { recursive: true });
  }

  read(file: string): string {
    return readFileSync(join(this.folder, file), 'utf8');
  }

  /** Replaces a piece of a file. @throws {Error} where the piece is not there, so that no test runs on unbroken input. */
  edit(file: string, from: string | RegExp, to: string): void {
    const text = this.read(file);
    const changed = text.replace(from, to);
    if (changed === text) throw new Error(`${file} has no ${from}`);
    this.write(file, changed);
  }

  remove(path: string): void {
    rmSync(join(this.folder, path), { recursive: true });
  }

  /** Runs one of the project's programs in the copy. */
  run(
    file: string,
    args: string[] = [],
    env: NodeJS.ProcessEnv = {},
  ): Promise<{ status: number | null; output: string }> {
    const child = spawn(process.execPath, [file, ...args], {
      cwd: this.folder,
      env: { ...ownEnvironment(), ...env },
    });
    let output = '';
    child.stdout.on('data', (chunk) => (output += chunk));
    child.stderr.on('data', (chunk) => (output += chunk));
    return new Promise((done) => child.on('close', (status) => done({ status, output })));
  }

  build(env: NodeJS.ProcessEnv = {}): Promise<{ status: number | null; output: string }> {
    return this.run('src/commands/build.ts', [], env);
  }

  /** One digest of every file's name and bytes below a folder. */
  digest(folder: string): string {
    const hash = createHash('sha256');
    for (const file of readdirSync(join(this.folder, folder), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .sort()) {
      hash.update(relative(this.folder, file)).update(readFileSync(file));
    }
    return hash.digest('hex');
  }

  [Symbol.dispose](): void {
    rmSync(this.folder, { recursive: true, force: true });
  }
}

/** The environment without what Vitest adds, which a build would take for its own settings. */
function ownEnvironment(): NodeJS.ProcessEnv {
  const added = ['NODE_ENV', 'VITEST', 'TEST', 'MODE', 'DEV', 'PROD', 'SSR', 'BASE_URL', 'FORCE_COLOR'];
  const kept = Object.entries(process.env).filter(
    ([name]) => !added.includes(name) && !name.startsWith('VITEST_'),
  );
  return { ...Object.fromEntries(kept), ASTRO_TELEMETRY_DISABLED: '1', NO_COLOR: '1' };
}
