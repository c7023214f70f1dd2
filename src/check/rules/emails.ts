import { nearest } from '../../model/nearest.ts';
import { decoded, type Place, type SourceFile } from '../../model/source-file.ts';
import { isOneSlip } from '../../language/one-slip.ts';
import type { Rule } from '../rule.ts';

const domain = 'hias.org';
const sign = '(?:@+|＠|\\(at\\)|\\[at\\]|\\(arroba\\)|\\[arroba\\])';
/** An address, also a broken one; a name such as @hias alone is none. */
const address = new RegExp(
  `[\\p{L}\\p{N}._%+-]+(?:${sign}[\\p{L}\\p{N}-]+(?:[.,][\\p{L}\\p{N}-]+)*|\\s?${sign}\\s?[\\p{L}\\p{N}-]+\\s?[.,]\\s?\\p{L}{2,})`,
  'giu',
);
/** Our domain with something before it that should be a name and an @. */
const withoutSign = /(?<![@\p{L}\p{N}./-])[\p{L}\p{N}-]*[\p{L}\p{N}]hias\.org(?![\p{L}\p{N}])/giu;
const freeMail = /@(?:gmail|hotmail|outlook|yahoo|live|icloud|proton(?:mail)?)\./i;

/** What is wrong with an address that a text names, where anything is; a guess where it may be a partner's. */
function judge(email: string, own: string[]): { id: string; meant: string; isGuess?: true } | undefined {
  if (own.includes(email.toLowerCase())) return undefined;
  const [name = '', host = ''] = email.split('@');
  const [main = ''] = own;
  const meant = own.find((address) => isOneSlip(address, email));
  const isWhole = /^[\w.%+-]+@[\w-]+(?:\.[\w-]+)+$/.test(email);
  if (!isWhole && (/hias/i.test(email) || !/[.,]\w{2,}$/.test(email)))
    return { id: 'brokenEmail', meant: nearest(email, own) ?? main };
  if (!isWhole) return undefined;
  if (host === domain && meant) return { id: 'misspeltEmail', meant };
  if (host === domain) return { id: 'unlistedEmail', meant: own.join(', '), isGuess: true };
  if (/hias/i.test(host) || isOneSlip(host, domain))
    return { id: 'nearlyOurDomain', meant: `${name}@${domain}` };
  return freeMail.test(email) ? { id: 'freeMail', meant: main, isGuess: true } : undefined;
}

/** Readers are asked to write to HIAS at the addresses of country.yaml, and to nobody who looks like HIAS. */
export default (({ files, facts: all, countries }, { error, warn }) => {
  for (const [country, { file: yaml, facts }] of all) {
    const own = facts.emails.map(({ address }) => address);
    for (const [index, { id, address }] of facts.emails.entries()) {
      const at = ['emails', index, 'address'];
      const [name = '', host = ''] = address.split('@');
      if (host !== domain) error(yaml, at, 'foreignDomain', { address, domain });
      else if (isOneSlip(name, id)) error(yaml, at, 'nearlyItsId', { address, meant: `${id}@${host}` });
    }
    const tell = (file: SourceFile, at: Place, words: string) => {
      const { id, meant, isGuess } = judge(words, own) ?? {};
      if (id && meant) (isGuess ? warn : error)(file, at, id, { words, meant });
    };
    const ours = files.filter(
      (file) =>
        file.locale && (file.country === country || (countries.length === 1 && file.kind === 'labels')),
    );
    for (const file of ours) {
      for (const { found, at } of [address, withoutSign].flatMap((pattern) => file.matches(pattern)))
        tell(file, at, found[0].replace(/[.,-]+$/, ''));
      for (const { url, words, offset } of file.links()) {
        if (!/^mailto:/i.test(url)) continue;
        const [email = '', query] = decoded(url.slice('mailto:'.length)).split('?');
        const [shown] = words.match(address) ?? [];
        if (shown && shown.toLowerCase() !== email.toLowerCase())
          error(file, offset, 'otherEmailThanShown', { email });
        else if (!shown && judge(email, own)) tell(file, offset, email);
        else if (query !== undefined) error(file, offset, 'emailWithQuery');
      }
    }
  }
}) satisfies Rule;
