import { posix } from 'node:path';

/**
 * A page whose links lead from file to file, so that the site opens from a folder on disk and under any path of a host.
 * @param file The page's own path in the site: `en/index.html`.
 */
export function withRelativeLinks(html: string, file: string, base: string): string {
  const relative = (address: string) => {
    const [, path = '', rest = ''] = /^([^?#]*)(.*)$/.exec(address.slice(base.length)) ?? [];
    const target = path === '' || path.endsWith('/') ? `${path}index.html` : path;
    return posix.relative(posix.dirname(file), target) + rest;
  };
  const isOurs = (address: string) => address.startsWith(base) && !address.startsWith('//');
  return html.replace(
    /(?<=\s(?:href|src|srcset|content)=")(0;url=)?([^"]*)(?=")/g,
    (_, refresh: string | undefined, value: string) =>
      (refresh ?? '') +
      value
        .split(', ')
        .map((address) => (isOurs(address) ? relative(address) : address))
        .join(', '),
  );
}
