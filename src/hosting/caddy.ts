import {
  mediaTypes,
  methods,
  missingFreshness,
  textExtensions,
  unusualFreshness,
  usualFreshness,
} from './headers.ts';
import type { ServedSite } from './release.ts';

/** The site for Caddy 2.6 or newer, as Debian 12 has it. */
export function caddySite({ address, headers, redirects, missing }: ServedSite): string {
  const { hostname } = new URL(address.origin);
  const { base } = address;
  const lines = (indent: string, ...all: string[]) => all.map((line) => `${indent}${line}`).join('\n');
  const folders = ['', ...missing.map((folder) => `${folder}/`)];
  return `# ${address.origin}${base} for Caddy, made by the build: change the source, not this file.
# Copy it to /etc/caddy/Caddyfile, and put the built site into
# /var/www/${hostname}${base === '/' ? '' : base}. Caddy gets the certificate itself.

{
	servers {
		# A reader sends a short request at once; whoever does not holds a place of others.
		timeouts {
			read_header 5s
			read_body 5s
			idle 30s
		}
		max_header_size 16KB
	}
}

(every_response) {
	header {
		-Server
${lines('\t\t', ...Object.entries(headers).map(([name, value]) => `${name} ${quoted(value)}`))}
	}
}

${hostname} {
	root * /var/www/${hostname}
	# No \`log\`: nothing is kept of who reads.
	import every_response
	header ?Cache-Control ${quoted(usualFreshness)}
${lines('\t', ...unusualFreshness().map(([path, value]) => `header ${base}${path}* Cache-Control ${quoted(value)}`))}
${lines('\t', ...Object.entries(mediaTypes).flatMap(([extension, type]) => [`@${extension} path *.${extension}`, `header @${extension} Content-Type ${quoted(type)}`]))}

	@text path */ ${textExtensions.map((extension) => `*.${extension}`).join(' ')}
	header @text {
		Vary Accept-Encoding
		defer
	}

	@other not method ${methods.replaceAll(',', '')}
	header @other Allow ${quoted(methods)}
	respond @other 405

	map {path} {moved_to} {
${lines('\t\t', ...redirects.map(([from, to]) => `${compared(from)} ${quoted(to)}`))}
		default ""
	}
	map {query} {and_query} {
		~^(.+)$ "?\${1}"
		default ""
	}
	@moved {
		method ${methods.replaceAll(',', '')}
		expression \`{moved_to} != ""\`
	}
	redir @moved {moved_to}{and_query} 301

	@hidden path *.br *.gz ${base}_headers ${base}_redirects ${folders.map((folder) => `${base}${folder}404.html`).join(' ')}
	error @hidden 404
	# No file can have such a name, and Caddy would take it for a fault of its own.
	@not_a_path path_regexp \\x00|[^/]{256}|.{1000}.{1000}
	error @not_a_path 404

	file_server {
		precompressed br gzip
	}

	handle_errors {
		import every_response
		header {
			Content-Type ${quoted(mediaTypes['html'] ?? '')}
			Cache-Control ${quoted(missingFreshness)}
			Vary Accept-Encoding
			defer
		}
${lines('\t\t', ...missing.map((folder) => `@${folder} path ${base}${folder}/*`))}
		@others not path ${missing.map((folder) => `${base}${folder}/*`).join(' ')}
${lines('\t\t', ...missing.map((folder) => `rewrite @${folder} ${base}${folder}/404.html`))}
		rewrite @others ${base}404.html
		file_server {
			precompressed br gzip
		}
	}
}
`;
}

/** A value between double quotes, in which Caddy would fill in what stands in braces. */
function quoted(value: string): string {
  return `"${value.replace(/["\\]/g, '\\$&').replace(/[{}]/g, '\\$&')}"`;
}

/** A path to compare a whole one with. What Caddy would fill in, or take for its own, stands as a number in a pattern. */
function compared(path: string): string {
  if (/^[\w./~\-\p{L}\p{M}]+$/u.test(path)) return `"${path}"`;
  const pattern = path.replace(/[^\w/\-\p{L}\p{M}]/gu, (sign) => `\\x{${sign.codePointAt(0)?.toString(16)}}`);
  return `"~^${pattern}$"`;
}
