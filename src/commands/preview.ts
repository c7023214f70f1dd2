import { existsSync, globSync, readFileSync } from 'node:fs';
import { preview } from 'astro';
import { defaultLocale, locales } from '../i18n/locales.ts';
import { localizedPath } from '../i18n/urls.ts';
import { destination } from './destination.ts';
import { endWithCommand } from './server-end.ts';

// Serves the built site on this machine alone, on the first free port from 4321 on.
endWithCommand();
const asked = destination();
if (!existsSync('dist/index.html')) {
  console.error('There is no built site. Build it first: npm run build');
  process.exit(1);
}
// A site works only under the path for which it was built, whatever the settings say by now.
const icon = /<link rel="icon" href="([^"]*\/)favicon\.ico"/.exec(readFileSync('dist/index.html', 'utf8'));
const base = icon?.[1] ?? asked.base;
if (asked.setting && asked.base !== base)
  console.log(
    `dist/ was built for the path ${base}, and is served there. ${asked.setting} says ${asked.base}`,
  );
const { host = 'localhost', port } = await preview({ base, logLevel: 'error' });
const countries = globSync('*/index.html', { cwd: `dist/${defaultLocale}` }).map((file) =>
  file.replace(/[\\/]index\.html$/, ''),
);
const pages = locales.flatMap((locale) =>
  countries.map((country) => localizedPath({ kind: 'country', country }, locale, base)),
);
console.log('The site is served at');
for (const path of [base, ...pages]) console.log(`  http://${host}:${port}${path}`);
console.log('Stop it with Ctrl+C.');
