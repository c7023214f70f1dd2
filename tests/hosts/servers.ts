import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { createHash, X509Certificate } from 'node:crypto';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import type { IncomingHttpHeaders } from 'node:http';
import { request } from 'node:https';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export const serverNames = ['nginx', 'Caddy'] as const;
export type ServerName = (typeof serverNames)[number];

export interface Answer {
  status: number;
  headers: IncomingHttpHeaders;
  body: Buffer;
}

export interface Question {
  method?: string;
  headers?: Record<string, string>;
  /** Without encryption. */
  isPlain?: boolean;
}

export interface Server {
  port: number;
  /** The SHA-256 digest of its public key, by which a browser may know it. */
  publicKey: string;
  /** Answers by the server's own bytes: nothing is decompressed, no redirect is followed. */
  ask(path: string, question?: Question): Promise<Answer>;
  /** Puts another release in the place of the one that is served. */
  release(dist: string): void;
  stop(): Promise<void>;
}

const modules = '/usr/lib/nginx/modules';
const brotli = `${modules}/ngx_http_brotli_static_module.so`;

/**
 * Brings nginx, its module for brotli, and Caddy from Debian or Ubuntu, where they are not here.
 * @throws {Error} that says what to install, where that can't be done.
 */
export function bringServers(): void {
  const isThere = () => existsSync('/usr/sbin/nginx') && existsSync(brotli) && existsSync('/usr/bin/caddy');
  if (isThere()) return;
  const packages = ['nginx', 'libnginx-mod-http-brotli-static', 'caddy'];
  if (process.getuid?.() === 0 && existsSync('/etc/debian_version')) {
    console.log(`Installing ${packages.join(', ')} for the tests on real servers.`);
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive', RUNLEVEL: '1' };
    spawnSync('apt-get', ['update', '-qq'], { stdio: 'inherit', env });
    spawnSync('apt-get', ['install', '-y', '-qq', ...packages], { stdio: 'inherit', env });
    // Debian starts what it installs, for everyone who can reach this machine.
    if (existsSync('/run/systemd/system'))
      spawnSync('systemctl', ['disable', '--now', 'nginx', 'caddy'], { stdio: 'inherit' });
  }
  if (!isThere())
    throw new Error(
      `The tests on real servers need them. On Debian or Ubuntu: sudo apt install ${packages.join(' ')}`,
    );
}

/**
 * Starts a server with a site's generated configuration on loopback, and waits until it answers. Of the configuration
 * only ports, the folder of the site and the certificate are others.
 * @param project The project, with `dist/` and `hosting/`.
 */
export async function started(name: ServerName, project: string, host: string): Promise<Server> {
  const scratch = mkdtempSync(join(tmpdir(), 'hias-hosts-'));
  const ports = { http: await freePort(), https: await freePort() };
  const www = join(scratch, 'www');
  const certificate = certificateFor(host, scratch);
  const child = { nginx: startNginx, Caddy: startCaddy }[name](project, scratch, ports, certificate);
  let output = '';
  child.stderr?.on('data', (chunk) => (output += chunk));
  const ask: Server['ask'] = (path, { method = 'GET', headers = {}, isPlain = false } = {}) =>
    answer(isPlain ? ports.http : ports.https, host, path, { method, headers, isPlain }, certificate.path);
  const release = (dist: string) =>
    cpSync(dist, join(www, host, basePath(project)), { recursive: true, preserveTimestamps: true });
  release(join(project, 'dist'));
  for (let attempt = 0; ; attempt++) {
    try {
      await ask('/');
      break;
    } catch (error) {
      if (attempt > 50 || child.exitCode !== null)
        throw new Error(`${name} does not answer: ${output}`, { cause: error });
      await new Promise((later) => setTimeout(later, 100));
    }
  }
  const stop = () =>
    new Promise<void>((stopped) => {
      child.on('exit', () => {
        rmSync(scratch, { recursive: true });
        stopped();
      });
      child.kill();
    });
  return { port: ports.https, publicKey: publicKeyOf(certificate.path), ask, release, stop };
}

/** The path under which a project's site was built. */
function basePath(project: string): string {
  const [, base = '/'] =
    /href="([^"]*\/)favicon\.ico"/.exec(readFileSync(join(project, 'dist/index.html'), 'utf8')) ?? [];
  return base;
}

interface Ports {
  http: number;
  https: number;
}

function startNginx(project: string, scratch: string, ports: Ports, certificate: Certificate): ChildProcess {
  const site = readFileSync(join(project, 'hosting/nginx.conf'), 'utf8')
    .replaceAll('listen 80;', `listen 127.0.0.1:${ports.http};`)
    .replaceAll('listen 443 ', `listen 127.0.0.1:${ports.https} `)
    .replace(/^ *listen \[::\].*\n/gm, '')
    .replaceAll('/var/www', join(scratch, 'www'))
    .replace(/ssl_certificate .*;/, `ssl_certificate ${certificate.path};`)
    .replace(/ssl_certificate_key .*;/, `ssl_certificate_key ${certificate.key};`);
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'];
  const main = `${process.getuid?.() === 0 ? 'user root;' : ''}
load_module ${brotli};
daemon off;
pid ${scratch}/nginx.pid;
error_log stderr;
events {}
http {
  ${temporary.map((kind) => `${kind}_temp_path ${scratch}/${kind};`).join('\n  ')}
  ${site}
}`;
  writeFileSync(join(scratch, 'nginx.conf'), main);
  return spawn('/usr/sbin/nginx', ['-e', 'stderr', '-p', scratch, '-c', join(scratch, 'nginx.conf')]);
}

function startCaddy(project: string, scratch: string, ports: Ports, certificate: Certificate): ChildProcess {
  const site = readFileSync(join(project, 'hosting/Caddyfile'), 'utf8')
    .replaceAll('/var/www', join(scratch, 'www'))
    .replace(
      /^\{$/m,
      `{\n\tadmin off\n\tdefault_bind 127.0.0.1\n\thttp_port ${ports.http}\n\thttps_port ${ports.https}`,
    )
    .replace(/^([\w.-]+ \{)$/m, `$1\n\ttls ${certificate.path} ${certificate.key}`);
  writeFileSync(join(scratch, 'Caddyfile'), site);
  const env = { ...process.env, XDG_DATA_HOME: scratch, XDG_CONFIG_HOME: scratch };
  return spawn('/usr/bin/caddy', ['run', '--adapter', 'caddyfile', '--config', join(scratch, 'Caddyfile')], {
    env,
  });
}

interface Certificate {
  path: string;
  key: string;
}

function certificateFor(host: string, folder: string): Certificate {
  const certificate = { path: join(folder, 'certificate.pem'), key: join(folder, 'key.pem') };
  const options = ['-newkey', 'rsa:2048', '-nodes', '-days', '2', '-subj', `/CN=${host}`];
  const names = ['-addext', `subjectAltName=DNS:${host}`];
  const { status, stderr } = spawnSync(
    'openssl',
    ['req', '-x509', ...options, ...names, '-keyout', certificate.key, '-out', certificate.path],
    { encoding: 'utf8' },
  );
  if (status !== 0) throw new Error(`openssl made no certificate: ${stderr}`);
  return certificate;
}

function publicKeyOf(certificate: string): string {
  const { publicKey } = new X509Certificate(readFileSync(certificate));
  const bytes = publicKey.export({ type: 'spki', format: 'der' });
  return createHash('sha256').update(bytes).digest('base64');
}

async function answer(
  port: number,
  host: string,
  path: string,
  { method, headers, isPlain }: Required<Question>,
  certificate: string,
): Promise<Answer> {
  const { request: plainRequest } = await import('node:http');
  const options = { host: '127.0.0.1', port, path, method, agent: false, headers: { host, ...headers } };
  return new Promise((done, failed) => {
    const asked = isPlain
      ? plainRequest(options)
      : request({ ...options, servername: host, ca: readFileSync(certificate) });
    asked.on('error', failed);
    asked.on('response', (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk) => chunks.push(chunk));
      response.on('error', failed);
      response.on('end', () =>
        done({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(chunks) }),
      );
    });
    asked.end();
  });
}

function freePort(): Promise<number> {
  return new Promise((found) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as AddressInfo;
      probe.close(() => found(port));
    });
  });
}
