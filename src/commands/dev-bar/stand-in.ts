import type { ServerResponse } from 'node:http';

/**
 * Sends a page with the bar alone where a page could not be made, in place of Astro's, which is blank.
 * @param client The address of the bar's script.
 */
export function standIn(response: ServerResponse, client: string): void {
  const { writeHead } = response;
  response.writeHead = ((status: number, ...rest: [never]) => {
    response.writeHead = writeHead;
    const headers: unknown = rest.at(-1);
    const isPage = /text\/html/.test(JSON.stringify([headers, response.getHeader('content-type')]));
    if (status !== 500 || !isPage) return response.writeHead(status, ...rest);
    const end = response.end.bind(response);
    response.write = () => true;
    response.end = (() => end(page(client))) as typeof response.end;
    return response.writeHead(status, {
      'content-type': 'text/html; charset=utf-8',
      'cache-control': 'no-store',
    });
  }) as typeof writeHead;
}

const page = (client: string) => `<!doctype html>
<html data-stand-in>
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="color-scheme" content="light dark">
    <title>HIAS</title>
    <script type="module" src="${client}"></script>
  </head>
  <body style="margin: 0"></body>
</html>
`;
