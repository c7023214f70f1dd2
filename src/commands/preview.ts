import { existsSync, globSync } from 'node:fs';
import { preview } from 'astro';
import { locales } from '../i18n/locales.ts';

// Serves the built site on this machine alone, on the first free port from 4321 on.
if (!existsSync('dist/index.html')) {
  console.error('There is no built site. Build it first: npm run build');
  process.exit(1);
}
const { host = 'localhost', port } = await preview({ logLevel: 'error' });
const base = new URL(process.env['SITE_URL'] ?? 'http://localhost/').pathname.replace(/\/?$/, '/');
console.log('The site is served at');
const countryPages = locales.flatMap((locale) => globSync(`${locale}/*/index.html`, { cwd: 'dist' }));
for (const path of ['', ...countryPages.map((file) => file.replaceAll('\\', '/').replace('index.html', ''))])
  console.log(`  http://${host}:${port}${base}${path}`);
console.log('Stop it with Ctrl+C.');
