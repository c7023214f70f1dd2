// The one table of redirects. All that a host sends on by 301 is taken from here.

/** From → to, both as paths on the host: decoded as servers compare them on the left, as an address on the right. */
export type Redirects = [from: string, to: string][];

/** The pages that are gone, with and without a slash at the end. */
export function movedPages(redirects: Record<string, string>, base: string): Redirects {
  const below = (path: string) => base + decoded(path).replace(/^\//, '');
  return Object.entries(redirects).flatMap(([from, to]): Redirects => {
    const bare = below(from).replace(/\/$/, '');
    return [bare, `${bare}/`].map((path): [string, string] => [path, encodeURI(below(to))]);
  });
}

/** Each page under the addresses that people type for it: without its slash, and with its file's name. */
export function pagesBesideTheirAddress(files: string[], base: string): Redirects {
  return files
    .filter((file) => /(?:^|\/)index\.html$/.test(file))
    .map((file) => base + file.replace(/index\.html$/, ''))
    .flatMap((page): Redirects => [
      ...(page === '/' ? [] : [[page.slice(0, -1), encodeURI(page)] satisfies [string, string]]),
      [`${page}index.html`, encodeURI(page)],
    ]);
}

function decoded(path: string): string {
  try {
    return decodeURI(path);
  } catch {
    return path;
  }
}
