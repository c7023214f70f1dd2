import type { APIRoute } from 'astro';
import { absoluteUrl } from '../i18n/urls.ts';
import { writing } from '../model/site.ts';

/** Everything may be read; the sitemap lists it. */
export const GET: APIRoute = async () => {
  const { origin, base } = (await writing()).address;
  const sitemap = absoluteUrl(`${base}sitemap-index.xml`, origin);
  return new Response(`User-agent: *\nAllow: /\nSitemap: ${sitemap}\n`);
};
