import { mediaTypes, methods, missingFreshness, unusualFreshness, usualFreshness } from './headers.ts';
import type { ServedSite } from './release.ts';

/** The site for nginx 1.22 or newer with its module for brotli, as Debian 12 and Ubuntu 24.04 have them. */
export function nginxSite({ address, headers, redirects, missing }: ServedSite): string {
  const { hostname } = new URL(address.origin);
  const { base } = address;
  // Two such sites on one server must not share a variable.
  const own = hostname.replace(/\W/g, '_');
  const lines = (indent: string, ...all: string[]) => all.map((line) => `${indent}${line}`).join('\n');
  return `# ${address.origin}${base} for nginx, made by the build: change the source, not this file.
# Copy it to /etc/nginx/sites-available/${hostname}, link it into sites-enabled, and put the built site into
# /var/www/${hostname}${base === '/' ? '' : base}. It needs the package libnginx-mod-http-brotli-static and a certificate.

# No location has an add_header of its own: nginx would then drop all others. What differs is worked out here.
map "$status $uri" $freshness_${own} {
    default "${usualFreshness}";
    "~^[45]" "${missingFreshness}";
${lines('    ', ...unusualFreshness().map(([path, value]) => `"~^\\d+ ${pattern(base + path)}" "${value}";`))}
}
map $status $allow_${own} {
    default "";
    405 "${methods}";
}
map $uri $missing_${own} {
    default "${base}404.html";
${lines('    ', ...missing.map((folder) => `"~^${pattern(base + folder)}/" "${base}${folder}/404.html";`))}
}

server {
    listen 80;
    listen [::]:80;
    server_name ${hostname};
    server_tokens off;
    access_log off;
    error_log /dev/null crit;
    # certbot proves here that the host is yours.
    location /.well-known/acme-challenge/ { root /var/www/html; }
    location / { return 301 https://${hostname}$request_uri; }
}

server {
    listen 443 ssl http2;
    listen [::]:443 ssl http2;
    server_name ${hostname};
    root /var/www/${hostname};

    ssl_certificate /etc/letsencrypt/live/${hostname}/fullchain.pem;
    ssl_certificate_key /etc/letsencrypt/live/${hostname}/privkey.pem;
    ssl_protocols TLSv1.2 TLSv1.3;
    ssl_session_cache shared:${own}:1m;
    ssl_session_timeout 1d;
    ssl_session_tickets off;

    # Nothing is kept of who reads: both logs would name readers' addresses.
    access_log off;
    error_log /dev/null crit;
    server_tokens off;

    # A reader sends a short request at once; whoever does not holds a place of others.
    client_header_timeout 5s;
    client_body_timeout 5s;
    client_max_body_size 1k;
    large_client_header_buffers 4 16k;
    keepalive_timeout 30s;
    send_timeout 30s;

${lines('    ', ...Object.entries(headers).map(([name, value]) => `add_header ${name} "${value}" always;`))}
    add_header Cache-Control $freshness_${own} always;
    add_header Allow $allow_${own} always;

${lines('    ', ...mediaTypeLines())}
    brotli_static on;
    gzip_static on;
    gzip_vary on;

    if ($request_method !~ ^(?:GET|HEAD)$) { return 405; }
    error_page 403 404 =404 $missing_${own};
${lines('    ', ...['', ...missing.map((folder) => `${folder}/`)].map((folder) => `location = "${base}${folder}404.html" { internal; }`))}

    location / { try_files $uri \${uri}index.html =404; }
    location ~ "\\.(?:br|gz)$" { return 404; }
    location = "${base}_headers" { return 404; }
    location = "${base}_redirects" { return 404; }

${lines('    ', ...redirects.map(([from, to]) => `location = ${quoted(from)} { return 301 "${to}$is_args$args"; }`))}
}
`;
}

/** The kinds of files, for which nginx wants the character set apart. */
function mediaTypeLines(): string[] {
  const types = Object.entries(mediaTypes).map(([extension, type]) => [
    extension,
    ...type.split('; charset='),
  ]);
  // To HTML nginx adds it in any case, and warns where it is named.
  const withCharset = types
    .filter(([extension, , charset]) => charset && extension !== 'html')
    .map(([, type]) => type);
  return [
    `types { ${types.map(([extension, type]) => `${type} ${extension};`).join(' ')} }`,
    'default_type application/octet-stream;',
    'charset utf-8;',
    `charset_types ${withCharset.join(' ')};`,
  ];
}

/** A path as a piece of a regular expression between double quotes. */
function pattern(path: string): string {
  return quotable(path.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
}

function quoted(path: string): string {
  return `"${quotable(path)}"`;
}

function quotable(text: string): string {
  return text.replace(/["\\]/g, '\\$&');
}
