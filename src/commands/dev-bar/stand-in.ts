import type { OutgoingHttpHeaders, ServerResponse } from 'node:http';

/**
 * Puts the bar's script where a page could not be made, in place of Astro's answer, which is blank. Its error may come
 * when a part of the page is on its way.
 * @param client The address of the script.
 */
export function standIn(response: ServerResponse, client: string): void {
  const write = response.write.bind(response);
  const writeHead = response.writeHead.bind(response);
  response.write = ((chunk: unknown, ...rest: [never]) =>
    write(isBlank(chunk) ? page(client) : chunk, ...rest)) as typeof response.write;
  response.writeHead = ((status: number, headers: OutgoingHttpHeaders, ...rest: [never]) => {
    if (status !== 500) return (writeHead as (...all: unknown[]) => ServerResponse)(status, headers, ...rest);
    return writeHead(status, { 'content-type': 'text/html; charset=utf-8' });
  }) as typeof response.writeHead;
}

/** Whether it is what Astro answers where a page could not be made: a script, after at most a title. */
const isBlank = (chunk: unknown) =>
  /^(?:<title>[^<]*<\/title>)?<script type="module" src="\/@vite\/client"><\/script>$/.test(String(chunk));

const page = (client: string) => `<!doctype html>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>HIAS</title>
<body>
<script type="module" src="${client}"></script>
`;
