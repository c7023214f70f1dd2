import type { APIRoute } from 'astro';
import { getEntry } from 'astro:content';
import { locales } from '../../i18n/locales.ts';
import { absoluteUrl } from '../../i18n/urls.ts';
import { mainEmails } from '../../model/emails.ts';
import { writing } from '../../model/site.ts';

const path = '/.well-known/security.txt';

/**
 * Where to report a weakness of the site (https://www.rfc-editor.org/rfc/rfc9116). It must lie at the root of a host, so
 * that a site in a folder has none; nor has one whose writing does not say until when it is valid.
 */
export const GET: APIRoute = async () => {
  const { address, countries } = await writing();
  const security = await getEntry('security', 'content/security');
  // A build writes no file for an answer without a body.
  if (!security || address.base !== '/') return new Response(null, { status: 404 });
  const lines = [
    `Contact: mailto:${mainEmails(countries[0].facts).general}`,
    `Expires: ${security.data.expires}T23:59:59Z`,
    `Preferred-Languages: ${locales.join(', ')}`,
    `Canonical: ${absoluteUrl(path, address.origin)}`,
  ];
  const headers = { 'content-type': 'text/plain; charset=utf-8' };
  return new Response(`${lines.join('\n')}\n`, { headers });
};
