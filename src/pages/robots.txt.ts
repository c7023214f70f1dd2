import type { APIRoute } from 'astro';
import { absoluteUrl, rootPath } from '../i18n/urls.ts';

/** Everything may be read; the sitemap lists it. */
export const GET: APIRoute = () =>
  new Response(`User-agent: *\nAllow: /\nSitemap: ${absoluteUrl(`${rootPath}sitemap-index.xml`)}\n`);
