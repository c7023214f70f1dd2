import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { isForHosts } from '../../src/hosting/release.ts';
import { pathOf, type BuiltSite } from '../site.ts';

/** What hosts are told of a site, as they read it; no server is asked. */
export function keepsHostPromises(site: BuiltSite): void {
  const read = (file: string) => readFileSync(join(site.folder, file), 'utf8');
  const files = readdirSync(site.dist, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) =>
      join(parentPath, name)
        .slice(site.dist.length + 1)
        .replaceAll('\\', '/'),
    );
  const published = files.filter((file) => !isForHosts(file));
  const rules = read('dist/_headers')
    .trim()
    .split('\n\n')
    .map((block) => {
      const [path = '', ...lines] = block.split('\n');
      const headers = lines.map((line): [string, string] => {
        const [, name = '', value = ''] = /^ {2}([\w-]+): (\S.*)$/.exec(line) ?? [];
        return [name, value];
      });
      return { path, headers };
    });
  const of = (path: string) =>
    rules
      .filter((rule) =>
        rule.path.endsWith('*') ? path.startsWith(rule.path.slice(0, -1)) : path === rule.path,
      )
      .flatMap(({ headers }) => headers);
  const addressOf = (file: string) => `/${file.replace(/(?<=^|\/)index\.html$/, '')}`;

  describe('for its hosts', () => {
    test('each page’s styles and scripts, and no other, are in the policy', () => {
      const hashes = site.pages.flatMap(({ $ }) =>
        $('style, script:not([type="application/ld+json"])')
          .toArray()
          .map((element) => createHash('sha256').update($(element).text()).digest('base64')),
      );
      const { 'Content-Security-Policy': policy = '' } = Object.fromEntries(of('/'));
      const listed = Array.from(policy.matchAll(/'sha256-([^']+)'/g), ([, hash]) => hash);
      expect(listed.toSorted()).toEqual([...new Set(hashes)].toSorted());
      expect(policy).not.toMatch(/unsafe|\*|data:|https?:/);
      for (const server of ['nginx.conf', 'Caddyfile']) expect(read(`hosting/${server}`)).toContain(policy);
    });

    test('every file has each header once, and a time for which a copy is good', () => {
      expect(published.length).toBeGreaterThan(20);
      for (const file of published) {
        const names = of(addressOf(file)).map(([name]) => name);
        expect([file, names.length]).toEqual([file, new Set(names).size]);
        expect(names).toEqual(expect.arrayContaining(['Content-Security-Policy', 'Cache-Control']));
        expect(names).not.toContain('');
      }
    });

    test('only what changes its name with its bytes is kept for a year', () => {
      const kept = published.filter((file) =>
        of(addressOf(file)).some(([, value]) => value.includes('immutable')),
      );
      expect(kept).toEqual(published.filter((file) => /^(assets|cards)\//.test(file)));
      for (const file of kept) expect(file).toMatch(/[\w-]{8,}\.\w+$/);
    });

    test('what its hosts read stays within their limits', () => {
      expect(rules.length).toBeLessThanOrEqual(100);
      for (const line of read('dist/_headers').split('\n')) expect(line.length).toBeLessThanOrEqual(2000);
    });

    test('every text lies beside itself in fewer bytes, and says the same', () => {
      for (const file of published.filter((file) => /\.(html|csv|xml|webmanifest|svg)$/.test(file))) {
        const bytes = readFileSync(join(site.dist, file));
        const [br, gz] = ['br', 'gz'].map((ending) => readFileSync(join(site.dist, `${file}.${ending}`)));
        expect(br!.length, file).toBeLessThan(gz!.length);
        expect(gz!.length, file).toBeLessThan(bytes.length);
        expect(brotliDecompressSync(br!).equals(bytes) && gunzipSync(gz!).equals(bytes)).toBe(true);
      }
    });

    test('what has moved leads to a page, on every host, and no file stands in the way', () => {
      const moves = read('dist/_redirects').split('\n').filter(Boolean);
      for (const move of moves) {
        const [, from = '', to = ''] = /^(\S+) (\S+) 301$/.exec(move) ?? [];
        expect(site.page(pathOf(to))).toBeDefined();
        expect(existsSync(join(site.dist, from))).toBe(false);
        expect(read('hosting/nginx.conf')).toContain(
          `location = "${from}" { return 301 "${to}$is_args$args"; }`,
        );
        expect(read('hosting/Caddyfile')).toContain(`"${from}" "${to}"`);
      }
    });
  });
}
