// Runs on whatever Node is there; everything after it runs on the project's own, the npm package `node`.
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
const starter = startedBy();
const bin = join(root, 'node_modules', '.bin');
const stamp = join(root, 'node_modules', '.installed');
const [major] = process.versions.node.split('.').map(Number);

if (major < 20)
  stop(
    `Node ${process.versions.node} is too old to start from. Install Node 20 or newer: https://nodejs.org/`,
  );

const wanted = createHash('sha256')
  .update(readFileSync(join(root, 'package-lock.json')))
  .update(`${process.platform} ${process.arch}`)
  .digest('hex');

if (!existsSync(stamp) || readFileSync(stamp, 'utf8') !== wanted) {
  console.log('Installing what package-lock.json says. This takes a minute or two, once.');
  const status = await run('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error']);
  if (status !== 0)
    stop('npm ci failed; its message above says why. Without a connection nothing can be installed.');
  writeFileSync(stamp, wanted);
}

// The scripts run in turn; what is no script is an argument of the last, as in `npm run check -- --lang es`.
const scripts = process.argv.slice(2).filter((argument) => argument.endsWith('.ts'));
const rest = process.argv.slice(2).filter((argument) => !argument.endsWith('.ts'));
for (const [index, script] of scripts.entries()) {
  const status = await run('node', [script, ...(index === scripts.length - 1 ? rest : [])]);
  if (status !== 0) process.exit(status);
}

/**
 * Runs a command in the project's folder, with the project's own programs first, and hands on the signals
 * that ask it to end, so that no server is left behind. Where this process is killed and can hand on nothing,
 * the channel closes, by which a server knows. (Windows has a shell between, which no channel passes.)
 * @returns {Promise<number>} Its exit code; 1 where a signal ended it.
 */
function run(command, args) {
  const isWindows = process.platform === 'win32';
  const child = spawn(command, args, {
    cwd: root,
    stdio: isWindows ? 'inherit' : ['inherit', 'inherit', 'inherit', 'ipc'],
    shell: isWindows,
    env: {
      ...process.env,
      ASTRO_TELEMETRY_DISABLED: '1',
      NODE_COMPILE_CACHE: join(root, 'node_modules', '.cache', 'compiled'),
      PATH: bin + delimiter + process.env.PATH,
    },
  });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
  const watch = process.env.npm_lifecycle_event && setInterval(endIfOrphaned, 250, child);
  return new Promise((resolve, reject) =>
    child.on('error', reject).on('exit', (code) => {
      clearInterval(watch);
      resolve(code ?? 1);
    }),
  );
}

/** npm that is killed hands on nothing: then this process, or the shell between, has another parent than at its start. */
function endIfOrphaned(child) {
  if (startedBy() === starter) return;
  child.kill();
  process.exit(1);
}

/** This process's parent and, where the system tells it, the parent of that. */
function startedBy() {
  const status = `/proc/${process.ppid}/status`;
  const above = existsSync(status) ? /^PPid:.*$/m.exec(readFileSync(status, 'utf8')) : '';
  return `${process.ppid} ${above}`;
}

function stop(message) {
  console.error(message);
  process.exit(1);
}
