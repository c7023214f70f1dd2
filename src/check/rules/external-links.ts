import { decoded, type Place, type SourceFile } from '../../model/source-file.ts';
import { isOneSlip } from '../../language/one-slip.ts';
import type { Rule, Tell } from '../rule.ts';
import { texts } from '../site.ts';

const trackers = /[?&](?:utm_\w+|fbclid|gclid|msclkid|mc_[ce]id|igshid|_hs\w+)=/i;
const shorteners =
  /^(?:bit\.ly|t\.co|tinyurl\.com|goo\.gl|ow\.ly|is\.gd|buff\.ly|cutt\.ly|lnkd\.in|rb\.gy|shorturl\.at)$/i;
const nobodysHosts =
  /^(?:localhost|\d{1,3}(?:\.\d{1,3}){3}|\[.*\]|.*\.(?:local|localhost|localdomain|test|example|invalid|internal|lan)|(?:.*\.)?example\.(?:com|org|net))$/i;
/** An address in another: a search engine's, a mail filter's or a translator's, which sees who follows it. */
const wrapped = /^https:\/\/[^/]+\/.*?(https?(?::\/\/|%3A%2F%2F)[^\s&]+)/i;
/** Sites whose addresses carry another by their nature: archives, and words to pass on. */
const carriers = /(?:^|\.)(?:archive\.org|archive\.ph|wa\.me|whatsapp\.com|t\.me|w3\.org)$/i;
const editing =
  /^https:\/\/(?:docs|drive)\.google\.com\/.*\/edit(?:[/?#]|$)|sharepoint\.com\/:[a-z]:\/.*[?&]e=/i;
/** Sites that a text for displaced people names, beside those of content/words.txt; one letter off one of them is a trap. */
const known = 'unhcr.org acnur.org hias.org unicef.org iom.int oim.int un.org refworld.org'.split(' ');

/** A link to another site is whole, encrypted, and tells nobody who follows it. */
export default ((site, { error }) => {
  const own = [...site.ownWords].filter((word) => /^[a-z\d-]+(?:\.[a-z\d-]+)*\.[a-z]{2,}$/.test(word));
  const trusted = [...known, ...own];
  const cited = [...site.facts.values()].flatMap(({ facts }) =>
    facts.sources.flatMap(({ link = '' }) => (URL.canParse(link) ? [domainOf(new URL(link).hostname)] : [])),
  );
  const isSlip = (host: string) => trusted.some((one) => isOneSlip(one, host));
  const hosts = new Set([...trusted, ...cited.filter((host) => !isSlip(host))]);
  for (const file of texts(site)) {
    for (const { url, offset } of file.links()) checkUrl(file, offset, url.trim(), hosts, error);
    for (const { value, field } of file.passages()) {
      const found = /https?:\/\/\S+|(?<![\w@.])www\.\S+|\b(?:javascript|data):\S+/i.exec(value);
      if (found && field) error(file, field, 'linkInField');
    }
  }
  for (const { file, facts } of site.facts.values())
    for (const [index, { link }] of facts.sources.entries())
      if (link) checkSite(file, ['sources', index, 'link'], link, hosts, error);
}) satisfies Rule;

function checkUrl(file: SourceFile, at: number, url: string, hosts: Set<string>, error: Tell): void {
  // Browsers skip blanks and control characters in a scheme.
  const [, scheme] = /^([a-z][a-z\d+.-]*):/i.exec(url.replace(/[\s\u0000-\u001F]/g, '')) ?? [];
  if (/^https$/i.test(scheme ?? '')) checkSite(file, at, url, hosts, error);
  else if (/^http$/i.test(scheme ?? '')) error(file, at, 'notEncrypted');
  else if (scheme && !/^(?:mailto|lang|tel)$/i.test(scheme)) error(file, at, 'forbiddenScheme', { scheme });
  else if (!scheme && /^[/\\]{2}|^\/.*\\/.test(url)) error(file, at, 'linkWithTwoSlashes');
  else if (!scheme && /^[^/#]+@[^/]+$/.test(url)) error(file, at, 'emailAsLink', { url });
}

function checkSite(file: SourceFile, at: Place, url: string, hosts: Set<string>, error: Tell): void {
  const { hostname = '', username = '', search = '' } = URL.canParse(url) ? new URL(url) : {};
  const isHost = /^(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+(?:[a-z]{2,}|xn--[a-z0-9-]+)$/i.test(hostname);
  const isWhole =
    isHost &&
    /^https:\/\/(?!ww\.|w{4,}\.)/i.test(url) &&
    !/[\p{Script=Cyrillic}\p{Script=Greek}…"<>\s]|\.{3}|[.,;:]$/u.test(url);
  const [, inner] = wrapped.exec(url) ?? [];
  const domain = domainOf(hostname);
  const meant = hosts.has(domain) ? undefined : [...hosts].find((host) => isOneSlip(host, domain));
  if (nobodysHosts.test(hostname)) error(file, at, 'hostOfNobody');
  else if (!isWhole) error(file, at, 'addressNotWhole');
  else if (username) error(file, at, 'passwordInAddress');
  else if (inner && !carriers.test(hostname)) error(file, at, 'wrappedAddress', { inner: decoded(inner) });
  else if (shorteners.test(hostname)) error(file, at, 'shortAddress');
  else if (trackers.test(search)) error(file, at, 'trackedAddress');
  else if (editing.test(url)) error(file, at, 'editingAddress', { words: url });
  else if (meant) error(file, at, 'nearlyKnownHost', { words: hostname, meant });
}

/** The part of a host's name that somebody owns: `unhcr.org`, `gob.mx`. */
function domainOf(hostname: string): string {
  const parts = hostname.toLowerCase().split('.');
  const isShort = /^(?:com|org|net|gob|gov|edu|ac|co)$/.test(parts.at(-2) ?? '') && parts.length > 2;
  return parts.slice(isShort && parts.at(-2) !== 'gob' ? -3 : -2).join('.');
}
