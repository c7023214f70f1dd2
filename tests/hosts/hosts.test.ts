import { readFileSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { chromium } from '@playwright/test';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { isForHosts } from '../../src/hosting/release.ts';
import { locales } from '../../src/i18n/locales.ts';
import { browserPath, browserSettings } from '../browser.ts';
import { ProjectCopy } from '../project-copy.ts';
import { bringServers, serverNames, started, type Server } from './servers.ts';

// One table of questions for nginx and for Caddy, each with the configuration that the build made for it.

const host = 'costa-rica.example.org';
const hour = 3_600_000;

/** What must come with every response, whatever the project's own table says. */
const always: Record<string, string | RegExp> = {
  'content-security-policy':
    /^default-src 'none'; style-src ('sha256-[\w+/=]+' ?)+; script-src 'sha256-[\w+/=]+'; .*frame-ancestors 'none'/,
  'strict-transport-security': 'max-age=63072000',
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-embedder-policy': 'require-corp',
  'cross-origin-resource-policy': 'same-origin',
  'permissions-policy': /^(\w[\w-]*=\(\)(, )?){20,}$/,
};

const types: Record<string, string> = {
  html: 'text/html; charset=utf-8',
  csv: 'text/csv; charset=utf-8',
  txt: 'text/plain; charset=utf-8',
  xml: 'application/xml; charset=utf-8',
  webmanifest: 'application/manifest+json',
  svg: 'image/svg+xml',
  ico: 'image/x-icon',
  png: 'image/png',
  webp: 'image/webp',
  avif: 'image/avif',
  jpg: 'image/jpeg',
};

describe.each(['/', '/field/work/'])('below %s', (base) => {
  const project = new ProjectCopy();
  const dist = join(project.folder, 'dist');
  /** Each file by the path at which it is served. */
  let served: [path: string, file: string][] = [];

  beforeAll(async () => {
    bringServers();
    const { status, output } = await project.build({ SITE_URL: `https://${host}${base}` }, ['--publish']);
    if (status !== 0) throw new Error(output);
    served = project
      .files('dist')
      .map((file) => file.replace('dist/', ''))
      .filter((file) => !isForHosts(file) && !file.endsWith('404.html'))
      .map((file) => [base + file.replace(/(?<=^|\/)index\.html$/, ''), file]);
  });
  afterAll(() => project[Symbol.dispose]());

  describe.each(serverNames)('%s', (name) => {
    let server: Server | undefined;
    const ask: Server['ask'] = (...question) => server!.ask(...question);
    const bytes = (file: string) => readFileSync(join(dist, file));

    beforeAll(async () => {
      server = await started(name, project.folder, host);
    });
    afterAll(() => server?.stop());

    /** What holds for every response, an error or a redirect too. */
    function expectHeaders(headers: Record<string, unknown>, cacheControl: string): void {
      for (const [header, value] of Object.entries(always))
        if (typeof value === 'string') expect([header, headers[header]]).toEqual([header, value]);
        else expect(headers[header], header).toMatch(value);
      expect(headers['cache-control']).toBe(cacheControl);
      expect(String(headers['server'] ?? '')).not.toMatch(/\d/);
      expect(headers['x-powered-by']).toBeUndefined();
    }

    test('sends every file whole, as what it is, with every header, and compressed to those who take that', async () => {
      expect(served.length).toBeGreaterThan(25);
      for (const [path, file] of served) {
        const { status, headers, body } = await ask(path);
        expect([path, status]).toEqual([path, 200]);
        expect(body.equals(bytes(file)), path).toBe(true);
        const extension = file.split('.').at(-1) ?? '';
        expect([path, headers['content-type']]).toEqual([path, types[extension]]);
        const isHashed = /^(assets|cards)\//.test(file);
        const isIcon = /^(favicon|apple-touch-icon)/.test(file);
        expectHeaders(
          headers,
          isHashed
            ? 'public, max-age=31536000, immutable'
            : isIcon
              ? 'public, max-age=86400'
              : 'public, max-age=300, stale-while-revalidate=86400',
        );
        expect([path, headers['content-encoding']]).toEqual([path, undefined]);

        const isText = ['html', 'csv', 'xml', 'svg', 'webmanifest'].includes(extension);
        const accepting = (encoding: string) => ask(path, { headers: { 'accept-encoding': encoding } });
        const [br, gzip] = await Promise.all([accepting('gzip, deflate, br, zstd'), accepting('gzip')]);
        if (isText) {
          expect([path, headers['vary']]).toEqual([path, 'Accept-Encoding']);
          expect([path, br.headers['content-encoding'], gzip.headers['content-encoding']]).toEqual([
            path,
            'br',
            'gzip',
          ]);
          expect([br.headers['vary'], gzip.headers['vary']]).toEqual(['Accept-Encoding', 'Accept-Encoding']);
          expect([br.headers['content-type'], gzip.headers['content-type']]).toEqual([
            types[extension],
            types[extension],
          ]);
          expect(brotliDecompressSync(br.body).equals(bytes(file)), path).toBe(true);
          expect(gunzipSync(gzip.body).equals(bytes(file)), path).toBe(true);
          expect(new Set([headers['etag'], br.headers['etag'], gzip.headers['etag']]).size).toBeGreaterThan(
            1,
          );
        } else if (extension !== 'txt') expect(br.headers['content-encoding']).toBeUndefined();
      }
    });

    test('answers HEAD without a body, a known version with 304, and a part with 206', async () => {
      const path = `${base}en/costa-rica/`;
      const whole = await ask(path);
      const head = await ask(path, { method: 'HEAD' });
      expect([head.status, head.body.length]).toEqual([200, 0]);
      expectHeaders(head.headers, String(whole.headers['cache-control']));
      const known = await ask(path, { headers: { 'if-none-match': String(whole.headers['etag']) } });
      expect([known.status, known.body.length]).toEqual([304, 0]);
      expectHeaders(known.headers, String(whole.headers['cache-control']));
      const part = await ask(path, { headers: { range: 'bytes=10-19' } });
      expect(part.status).toBe(206);
      expect(part.body.equals(whole.body.subarray(10, 20))).toBe(true);
    });

    test('takes no other method', async () => {
      for (const method of ['POST', 'PUT', 'DELETE', 'OPTIONS', 'PATCH'])
        for (const path of [`${base}es/costa-rica/`, `${base}es`, `${base}nothing`]) {
          const { status, headers } = await ask(path, { method });
          expect([method, path, status, headers['allow']]).toEqual([method, path, 405, 'GET, HEAD']);
        }
    });

    test('says in the language of the address that a page is missing, and shows nothing that is not for readers', async () => {
      const missing = [
        ...[
          'nothing',
          'cards/nothing.png',
          '_headers',
          '_redirects',
          'index.html.br',
          'en/index.html.gz',
          '404.html',
        ],
        ...['.git/config', '%2e%2e/%2e%2e/etc/passwd', 'en/%00', `${'a'.repeat(9000)}`],
        ...locales.flatMap((locale) => [
          `${locale}/nothing`,
          `${locale}/costa-rica/nothing/`,
          `${locale}/404.html`,
        ]),
      ];
      for (const path of missing) {
        const { status, headers, body } = await ask(base + path);
        const at = path.slice(0, 40);
        // A path that is none may also be refused as such.
        const isOdd = /%/.test(path);
        expect([at, isOdd && status === 400 ? 404 : status]).toEqual([at, 404]);
        if (status === 400) continue;
        const [, locale] = /^(\w\w)\//.exec(path) ?? [];
        expect([at, /<html lang="(\w\w)"/.exec(body.toString())?.[1]]).toEqual([at, locale ?? locales[0]]);
        expect(headers['content-type']).toBe(types['html']);
        expectHeaders(headers, 'no-cache');
      }
      const compressed = await ask(`${base}es/nothing`, { headers: { 'accept-encoding': 'br' } });
      expect(compressed.status).toBe(404);
      expect(brotliDecompressSync(compressed.body).equals(bytes('es/404.html'))).toBe(true);
    });

    test('leads on from what has moved, from a page without its slash, and to encryption', async () => {
      const moves: Record<string, string> = {
        'en/costa-rica/stories/the-first-loaf/': 'en/costa-rica/stories/bread-before-sunrise/',
        'es/costa-rica/historias/el-primer-pan': 'es/costa-rica/historias/pan-antes-del-amanecer/',
        es: 'es/',
        'es/costa-rica': 'es/costa-rica/',
        'en/index.html': 'en/',
      };
      for (const [from, to] of Object.entries(moves))
        for (const query of ['', '?a=1&b=%20']) {
          const { status, headers } = await ask(base + from + query);
          const { pathname, search } = new URL(String(headers['location']), `https://${host}`);
          expect([from, status, pathname + search]).toEqual([from, 301, base + to + query]);
          expectHeaders(headers, 'public, max-age=300, stale-while-revalidate=86400');
        }
      const { status, headers } = await ask(`${base}es/?a=1`, { isPlain: true });
      expect([301, 308]).toContain(status);
      expect(String(headers['location'])).toMatch(new RegExp(`^https://${host}(:\\d+)?${base}es/\\?a=1$`));
    });

    test('in a browser every page works, nothing is complained of, and what was just read is not asked for again', async () => {
      const settings = browserSettings(await browserPath());
      const trusted = `--ignore-certificate-errors-spki-list=${server!.publicKey}`;
      const here = `--host-resolver-rules=MAP ${host} 127.0.0.1:${server!.port}`;
      const browser = await chromium.launch({ ...settings, args: [...settings.args, trusted, here] });
      const page = await browser.newPage();
      const complaints: string[] = [];
      page.on('console', (message) => complaints.push(`${page.url()} ${message.text()}`));
      page.on('pageerror', (error) => complaints.push(`${page.url()} ${error.message}`));
      page.on('response', (response) => {
        if (!response.ok()) complaints.push(`${response.url()} ${response.status()}`);
      });
      const sent = () =>
        page.evaluate(() =>
          performance.getEntriesByType('navigation').map((entry) => entry.toJSON().transferSize),
        );
      const pages = served
        .map(([path]) => `https://${host}${path}`)
        .filter((address) => address.endsWith('/'));
      for (const address of pages) {
        await page.goto(address);
        const [padding, script] = await page.evaluate(() => [
          parseFloat(getComputedStyle(document.body.querySelector('.page-width')!).paddingLeft),
          document.querySelectorAll('script[type=module]').length,
        ]);
        expect([address, padding! > 10, script]).toEqual([address, true, 1]);
        expect(await page.evaluate(async () => (await fetch('data:,')).ok).catch(() => 'refused')).toBe(
          'refused',
        );
      }
      // The refusals above are the only complaints.
      const unexpected = complaints.filter((complaint) => !/data:,/.test(complaint));
      expect(unexpected).toEqual([]);
      expect(complaints.length).toBeGreaterThanOrEqual(pages.length);
      await page.goto(`https://${host}${base}es/costa-rica/`);
      expect(await sent()).toEqual([0]);
      await page.route('https://www.wikipedia.org/', (route) => route.fulfill({ body: 'elsewhere' }));
      await page.click('#exit');
      await page.waitForURL('https://www.wikipedia.org/');
      await browser.close();
    });

    test('sends a corrected number of as many digits, however fast the correction follows', async () => {
      const file = 'numbers/costa-rica.csv';
      const before = await ask(base + file);
      const corrected = join(dist, file);
      const text = readFileSync(corrected, 'utf8');
      writeFileSync(corrected, text.replace('21450', '21540'));
      const next = new Date(Date.now() + hour);
      utimesSync(corrected, next, next);
      server?.release(dist);
      const after = await ask(base + file, { headers: { 'if-none-match': String(before.headers['etag']) } });
      expect([after.status, after.body.includes('21540')]).toEqual([200, true]);
      writeFileSync(corrected, text);
      server?.release(dist);
    });
  });
});
