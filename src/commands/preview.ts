import { existsSync, globSync } from 'node:fs';
import { preview } from 'astro';
import { defaultLocale, locales } from '../i18n/locales.ts';
import { siteAddress } from '../i18n/site-address.ts';
import { localizedPath } from '../i18n/urls.ts';

// Serves the built site on this machine alone, on the first free port from 4321 on.
if (!existsSync('dist/index.html')) {
  console.error('There is no built site. Build it first: npm run build');
  process.exit(1);
}
const { host = 'localhost', port } = await preview({ logLevel: 'error' });
const { base } = siteAddress(process.env['SITE_URL']);
const countries = globSync('*/index.html', { cwd: `dist/${defaultLocale}` }).map((file) =>
  file.replace(/[\\/]index\.html$/, ''),
);
const pages = locales.flatMap((locale) =>
  countries.map((country) => localizedPath({ kind: 'country', country }, locale, base)),
);
console.log('The site is served at');
for (const path of [base, ...pages]) console.log(`  http://${host}:${port}${path}`);
console.log('Stop it with Ctrl+C.');
