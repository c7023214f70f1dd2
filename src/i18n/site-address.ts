import type { SiteAddress } from '../model/writing.ts';

/**
 * Where the site is published.
 * @param setting `SITE_URL`: the public address, its path included. Unset, it is a host that belongs to nobody.
 * @throws {Error} that says how to write it, where it is no such address.
 */
export function siteAddress(setting: string | undefined): SiteAddress {
  const written = setting ?? 'https://hias.example/';
  const refuse = (problem: string, hint: string): never => {
    throw new Error(`SITE_URL ${problem} ${hint}`);
  };
  if (written.trim() === '')
    refuse('is empty.', 'Write the public address, such as https://example.org/, or unset it.');
  if (!/^https?:\/\//.test(written))
    refuse(`is ${written}, without https://.`, `Write https://${written.replace(/^\/+/, '')}`);
  if (!URL.canParse(written))
    refuse(`is ${written}, which is no address.`, 'Write it as https://example.org/');
  const { origin, pathname, search, hash, username } = new URL(written);
  if (search || hash || username) refuse(`is ${written}.`, `Write only host and path: ${origin}${pathname}`);
  if (/[^\w./~-]/.test(pathname)) {
    const plain = decodeURI(pathname)
      .normalize('NFD')
      .replace(/\p{M}/gu, '')
      .replace(/[^\w./~-]+/g, '-');
    refuse(
      `is ${written}, and a path takes plain letters, digits and hyphens only.`,
      `Write ${origin}${plain}`,
    );
  }
  return { origin, base: pathname.replace(/\/*$/, '/') };
}
