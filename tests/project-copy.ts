import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

const code = [
  'src',
  'public',
  'astro.config.mjs',
  'astro-i18next.config.ts',
  'package.json',
  'tsconfig.json',
];
const sample = 'tests/sample-site';
/** The languages of the sample site, as `SITE_LOCALES` names them. */
export const sampleLocales = 'en,es';

interface Ran {
  status: number | null;
  output: string;
}

/** The project in a folder of its own, to be changed and built by a test: with the sample site or the live writing. */
export class ProjectCopy {
  readonly folder: string;
  /** The languages that the copy speaks; all that its table has, where it has the live writing. */
  locales: string[] | undefined;

  constructor(writing: 'sample' | 'live' = 'sample', folder = mkdtempSync(join(tmpdir(), 'hias-copy-'))) {
    mkdirSync(folder, { recursive: true });
    this.folder = realpathSync(folder);
    for (const part of code.filter((part) => existsSync(part)))
      cpSync(part, join(this.folder, part), { recursive: true });
    const content = writing === 'live' ? 'content' : `${sample}/content`;
    cpSync(content, join(this.folder, 'content'), { recursive: true });
    if (writing === 'sample') this.#takeSampleLabels();
    symlinkSync(resolve('node_modules'), join(this.folder, 'node_modules'), 'junction');
  }

  /** The project's labels with those that the sample site adds, in its languages. */
  #takeSampleLabels(): void {
    this.locales = sampleLocales.split(',');
    for (const locale of this.locales) {
      const labels = `src/i18n/${locale}.json`;
      const own = JSON.parse(readFileSync(`${sample}/${labels}`, 'utf8'));
      this.write(labels, JSON.stringify(merged(JSON.parse(this.read(labels)), own), null, 2));
    }
  }

  write(file: string, text: string | Uint8Array): void {
    mkdirSync(dirname(join(this.folder, file)), { recursive: true });
    writeFileSync(join(this.folder, file), text);
  }

  read(file: string): string {
    return readFileSync(join(this.folder, file), 'utf8');
  }

  bytes(file: string): Uint8Array {
    return readFileSync(join(this.folder, file));
  }

  /** Replaces a piece of a file. @throws {Error} where the piece is not there, so that no test runs on unbroken input. */
  edit(file: string, from: string | RegExp, to: string): void {
    const text = this.read(file);
    const changed = text.replace(from, to);
    if (changed === text) throw new Error(`${file} has no ${from}`);
    this.write(file, changed);
  }

  /** Brings a file or folder of this project into the copy. */
  take(from: string, to: string): void {
    cpSync(from, join(this.folder, to), { recursive: true });
  }

  copy(from: string, to: string): void {
    cpSync(join(this.folder, from), join(this.folder, to), { recursive: true });
  }

  /** The files below a folder, by their paths from the project's. */
  files(folder: string): string[] {
    return readdirSync(join(this.folder, folder), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => relative(this.folder, join(entry.parentPath, entry.name)).replaceAll('\\', '/'));
  }

  remove(path: string): void {
    rmSync(join(this.folder, path), { recursive: true });
  }

  /** Runs one of the project's programs in the copy. */
  run(file: string, args: string[] = [], env: NodeJS.ProcessEnv = {}): Promise<Ran> {
    const child = spawn(process.execPath, [file, ...args], {
      cwd: this.folder,
      env: { ...ownEnvironment(), SITE_LOCALES: this.locales?.join(), ...env },
    });
    let output = '';
    child.stdout.on('data', (chunk) => (output += chunk));
    child.stderr.on('data', (chunk) => (output += chunk));
    return new Promise((done) => child.on('close', (status) => done({ status, output })));
  }

  check(...args: string[]): Promise<Ran> {
    return this.run('src/commands/check.ts', args, { LANG: 'C' });
  }

  build(env: NodeJS.ProcessEnv = {}, args: string[] = []): Promise<Ran> {
    return this.run('src/commands/build.ts', args, { LANG: 'C', ...env });
  }

  /** One digest of every file's name and bytes below a folder. */
  digest(folder: string): string {
    return digestOf(join(this.folder, folder));
  }

  [Symbol.dispose](): void {
    rmSync(this.folder, { recursive: true, force: true });
  }
}

/** One digest of every file's name and bytes below a folder. */
export function digestOf(folder: string): string {
  const hash = createHash('sha256');
  for (const file of readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()) {
    hash.update(relative(folder, file)).update(readFileSync(file));
  }
  return hash.digest('hex');
}

/** Settings for a program that believes it is another day. */
export function onDay(today: string): NodeJS.ProcessEnv {
  return { NODE_OPTIONS: `--import=${pathToFileURL('tests/clock.ts').href}`, TEST_TODAY: today };
}

type Labels = Record<string, Record<string, string>>;

function merged(labels: Labels, more: Labels): Labels {
  return {
    ...labels,
    ...Object.fromEntries(Object.entries(more).map(([key, part]) => [key, { ...labels[key], ...part }])),
  };
}

/** The environment without what Vitest adds, which a build would take for its own settings. */
export function ownEnvironment(): NodeJS.ProcessEnv {
  const added = ['NODE_ENV', 'VITEST', 'TEST', 'MODE', 'DEV', 'PROD', 'SSR', 'BASE_URL', 'FORCE_COLOR'];
  const kept = Object.entries(process.env).filter(
    ([name]) => !added.includes(name) && !name.startsWith('VITEST_'),
  );
  return { ...Object.fromEntries(kept), ASTRO_TELEMETRY_DISABLED: '1', NO_COLOR: '1' };
}
