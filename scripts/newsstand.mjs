// A small local newsstand: pages of tests/newsstand served under the host names that they name in newsstand.json.
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const HERE = join(dirname(fileURLToPath(import.meta.url)), '../tests/newsstand');

/** [{url, file}] in the order of the newsstand; the first is its front page. */
export const newsstandPages = () => JSON.parse(readFileSync(join(HERE, 'newsstand.json'), 'utf8'));

/**
 * Serves pages [{url, file}] or [{url, body, type?, isEndless?}] on loopback, endless ones without an end; returns {port, asked, close}, where `asked` lists the
 * addresses requested so far. Unknown addresses get a plain 404.
 */
export async function serve(pages) {
  const byAddress = new Map(pages.map((page) => [page.url.replace(/^https?:\/\//, ''), page]));
  const asked = [];
  const server = createServer((request, response) => {
    const path = (request.url ?? '').replace(/^http:\/\/[^/]+/, ''); // a proxy is asked by the absolute address
    const address = `${request.headers.host ?? ''}${path}`;
    asked.push(address);
    const page = byAddress.get(address);
    response.writeHead(page === undefined ? 404 : 200, { 'content-type': page?.type ?? 'text/html; charset=utf-8' });
    const body = page === undefined ? 'Not found' : (page.body ?? readFileSync(resolve(HERE, page.file)));
    if (page?.isEndless === true) response.write(body);
    else response.end(body);
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { port: server.address().port, asked, close: () => server.close().closeAllConnections() };
}
