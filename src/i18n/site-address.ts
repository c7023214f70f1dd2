import type { SiteAddress } from '../model/writing.ts';

/** Where the site is published, and how that is known. */
export interface Destination extends SiteAddress {
  /** The setting that says so; missing where none does, and the address belongs to nobody. */
  setting?: string;
  /** Whether the host builds a branch that is not public yet, and says so. */
  isPreview: boolean;
}

/**
 * Where the site is published: `SITE_URL`, or else what the host itself says. Netlify gives the site's address in
 * `URL` and a preview's in `DEPLOY_PRIME_URL` (https://docs.netlify.com/build/configure-builds/environment-variables/);
 * Cloudflare Pages gives one deployment's in `CF_PAGES_URL`
 * (https://developers.cloudflare.com/pages/configuration/build-configuration/).
 * @throws {Error} that names the setting and says how to write it, where it is no such address.
 */
export function siteAddress(env: NodeJS.ProcessEnv): Destination {
  const isPreview =
    env['NETLIFY'] === 'true'
      ? !['production', undefined].includes(env['CONTEXT'])
      : env['CF_PAGES'] === '1' && !['main', undefined].includes(env['CF_PAGES_BRANCH']);
  const ofHost =
    env['NETLIFY'] === 'true' ? (isPreview ? 'DEPLOY_PRIME_URL' : 'URL') : env['CF_PAGES'] && 'CF_PAGES_URL';
  // A preview stands elsewhere, whatever the public address is.
  const setting = [isPreview && ofHost, 'SITE_URL', ofHost].find(
    (name): name is string => typeof name === 'string' && env[name] !== undefined,
  );
  if (!setting) return { origin: 'https://hias.example', base: '/', isPreview };
  return { ...addressIn(setting, env[setting] ?? ''), setting, isPreview };
}

/**
 * The address of a site that readers can reach.
 * @throws {Error} that says what to set, where there is none.
 */
export function publicAddress(env: NodeJS.ProcessEnv): Destination {
  const destination = siteAddress(env);
  const { origin, setting } = destination;
  const example =
    'Write the public address before the command: SITE_URL=https://example.org/ npm run build -- --publish';
  if (!setting)
    throw new Error(
      `SITE_URL is not set, and no host says where the site is published (Netlify by URL, Cloudflare Pages by CF_PAGES_URL). ${example}`,
    );
  const { protocol, hostname } = new URL(origin);
  if (protocol !== 'https:')
    throw new Error(
      `${setting} is ${origin}, without encryption. Write it with https://, and give the host a certificate.`,
    );
  if (/(?:^|\.)(?:example|invalid|localhost|test)$|^[\d.]+$|^\[/.test(hostname))
    throw new Error(`${setting} is ${origin}, which no reader can reach. ${example}`);
  return destination;
}

function addressIn(setting: string, value: string): SiteAddress {
  const written = value.trim();
  const refuse = (problem: string, hint: string): never => {
    throw new Error(`${setting} ${problem} ${hint}`);
  };
  if (written === '')
    refuse('is empty.', 'Write the public address, such as https://example.org/, or unset it.');
  if (!/^https?:\/\//i.test(written))
    refuse(`is ${written}, without https://.`, `Write https://${written.replace(/^(?:\w+:)?\/*/, '')}`);
  if (!URL.canParse(written))
    refuse(`is ${written}, which is no address.`, 'Write it as https://example.org/');
  const { origin, pathname, search, hash, username } = new URL(written);
  if (search || hash || username) refuse(`is ${written}.`, `Write only host and path: ${origin}${pathname}`);
  if (/[^\w./~-]/.test(pathname))
    refuse(
      `is ${written}, and a path takes plain letters, digits and hyphens only.`,
      `Write ${origin}${plain(pathname)}`,
    );
  return { origin, base: `${pathname}/`.replace(/\/+/g, '/') };
}

function plain(pathname: string): string {
  return pathname
    .replace(/(?:%[\dA-F]{2})+/gi, (bytes) => Buffer.from(bytes.replaceAll('%', ''), 'hex').toString())
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^\w./~-]+/g, '-');
}
