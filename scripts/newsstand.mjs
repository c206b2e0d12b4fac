// A small local newsstand: pages of tests/newsstand served under the host names that they name in newsstand.json.
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const HERE = join(dirname(fileURLToPath(import.meta.url)), '../tests/newsstand');

/** [{url, file}] in the order of the newsstand; the first is its front page. */
export const newsstandPages = () => JSON.parse(readFileSync(join(HERE, 'newsstand.json'), 'utf8'));

/** Serves pages [{url, file}] on loopback; returns {port, close}. Unknown addresses get a plain 404. */
export async function serve(pages) {
  const byAddress = new Map(pages.map((page) => [page.url.replace(/^https?:\/\//, ''), page.file]));
  const server = createServer((request, response) => {
    const path = (request.url ?? '').replace(/^http:\/\/[^/]+/, ''); // a proxy is asked by the absolute address
    const file = byAddress.get(`${request.headers.host ?? ''}${path}`);
    response.writeHead(file === undefined ? 404 : 200, { 'content-type': 'text/html; charset=utf-8' });
    response.end(file === undefined ? 'Not found' : readFileSync(resolve(HERE, file)));
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { port: server.address().port, close: () => server.close() };
}
