import { describe, expect, test } from 'vitest';
import { publicAddress, siteAddress } from '../../src/i18n/site-address.ts';
import { ProjectCopy } from '../project-copy.ts';

const netlify = { NETLIFY: 'true', CONTEXT: 'production', URL: 'https://site.netlify.app' };
const cloudflare = { CF_PAGES: '1', CF_PAGES_BRANCH: 'main', CF_PAGES_URL: 'https://1a2b.site.pages.dev' };

describe('where the site is published', () => {
  test.each([
    ['https://site.org', 'https://site.org', '/'],
    ['https://site.org/', 'https://site.org', '/'],
    [' https://Site.org:8443/field//work ', 'https://site.org:8443', '/field/work/'],
    ['HTTPS://méxico.site.org/', 'https://xn--mxico-bsa.site.org', '/'],
  ])('%j is an address', (written, origin, base) => {
    const expected = { origin, base, setting: 'SITE_URL', isPreview: false };
    expect(siteAddress({ SITE_URL: written })).toEqual(expected);
    expect(publicAddress({ SITE_URL: written })).toEqual(expected);
  });

  test.each([
    ['', /^SITE_URL is empty\./],
    ['  ', /^SITE_URL is empty\./],
    ['site.org/field/', /without https:\/\/\. Write https:\/\/site\.org\/field\/$/],
    ['//site.org', /Write https:\/\/site\.org$/],
    ['ftp://site.org', /Write https:\/\/site\.org$/],
    ['https://', /no address/],
    ['https://site .org/', /no address/],
    ['https://site.org/méxico/', /Write https:\/\/site\.org\/mexico\/$/],
    ['https://site.org/m%E9xico/', /plain letters/],
    ['https://site.org/a b#c', /Write only host and path/],
    ['https://site.org/?page=1', /Write only host and path: https:\/\/site\.org\/$/],
  ])('%j is refused in words that name the setting and say how to write it', (written, words) => {
    expect(() => siteAddress({ SITE_URL: written })).toThrow(words);
    expect(() => siteAddress({ SITE_URL: written })).toThrow(/^SITE_URL /);
  });

  test('is what the host says, where no SITE_URL does', () => {
    expect(publicAddress(netlify)).toMatchObject({ origin: netlify.URL, setting: 'URL', isPreview: false });
    expect(publicAddress(cloudflare)).toMatchObject({ origin: cloudflare.CF_PAGES_URL, isPreview: false });
    expect(publicAddress({ ...netlify, SITE_URL: 'https://site.org' }).origin).toBe('https://site.org');
    // Other programs use this name too.
    expect(siteAddress({ URL: 'https://site.org' }).setting).toBeUndefined();
  });

  test('is a preview’s own, where the host builds a branch that is not public', () => {
    const DEPLOY_PRIME_URL = 'https://deploy-preview-7--site.netlify.app';
    const SITE_URL = 'https://site.org';
    expect(siteAddress({ ...netlify, CONTEXT: 'deploy-preview', DEPLOY_PRIME_URL, SITE_URL })).toEqual({
      origin: DEPLOY_PRIME_URL,
      base: '/',
      setting: 'DEPLOY_PRIME_URL',
      isPreview: true,
    });
    expect(siteAddress({ ...cloudflare, CF_PAGES_BRANCH: 'words', SITE_URL })).toMatchObject({
      origin: cloudflare.CF_PAGES_URL,
      isPreview: true,
    });
  });

  test.each([
    [{}, /^SITE_URL is not set/],
    [{ SITE_URL: 'http://site.org' }, /^SITE_URL is http:.* without encryption/],
    [{ SITE_URL: 'https://hias.example/' }, /no reader can reach/],
    [{ SITE_URL: 'https://localhost:4321/' }, /no reader can reach/],
    [{ SITE_URL: 'https://192.168.0.2/' }, /no reader can reach/],
    [{ ...netlify, URL: 'http://site.netlify.app' }, /^URL is http:/],
  ])('%j is nothing to publish for', (env, words) => {
    expect(() => publicAddress(env)).toThrow(words);
    expect(() => siteAddress(env)).not.toThrow();
  });
});

test('a build for publication stops at once without an address, and for an option that it does not know', async () => {
  using copy = new ProjectCopy();
  const unset = { SITE_URL: undefined, NETLIFY: undefined, CF_PAGES: undefined };
  const refusals = await Promise.all([
    copy.build(unset, ['--publish']),
    copy.build({ ...unset, SITE_URL: 'site.org' }),
    copy.build(unset, ['--pubilsh']),
  ]);
  for (const [index, words] of [
    /^SITE_URL is not set/,
    /^SITE_URL is site\.org, without/,
    /--pubilsh/,
  ].entries()) {
    expect(refusals[index]?.status).toBe(1);
    expect(refusals[index]?.output).toMatch(words);
    expect(refusals[index]?.output).toMatch(/\nNot built\.\n$/);
    expect(refusals[index]?.output).not.toMatch(/^\s+at /m);
  }
});
