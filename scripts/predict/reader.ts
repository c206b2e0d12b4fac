import { build } from 'esbuild';
import { chromium } from 'playwright-core';
import type { Article } from '../../lib/article/article.ts';
import { ensureBrowser } from '../browsers.mjs';

/** Reads stored pages with lib/page in real Chromium, page scripts off, no network. */
export interface Reader {
  read(html: string, url: string): Promise<{ readonly article: Article | null; readonly ms: number }>;
  close(): Promise<void>;
}

const ENTRY = "import { extract } from './lib/page/extract.ts'; globalThis.backgrounderExtract = extract;";
const HEADERS = { 'content-security-policy': "script-src 'none'; connect-src 'none'; frame-src 'none'" };

export async function openReader(): Promise<Reader> {
  const bundle = await build({
    stdin: { contents: ENTRY, resolveDir: process.cwd(), loader: 'ts' },
    bundle: true,
    write: false,
    format: 'iife',
  });
  const code = bundle.outputFiles[0]?.text ?? '';
  const browser = await chromium.launch({
    executablePath: ensureBrowser('chromium'),
    args: ['--no-sandbox', '--disable-gpu'],
  });
  const context = await browser.newContext({ bypassCSP: false, serviceWorkers: 'block' });
  const read: Reader['read'] = async (html, url) => {
    const page = await context.newPage();
    try {
      let served = false;
      await page.route('**/*', (route) => {
        if (served || !route.request().isNavigationRequest()) return route.abort();
        served = true;
        return route.fulfill({ status: 200, contentType: 'text/html; charset=utf-8', headers: HEADERS, body: html });
      });
      await page.goto(/^https?:/.test(url) ? url : 'https://example.com/', { waitUntil: 'domcontentloaded' });
      await page.evaluate(code);
      return await page.evaluate((address) => {
        const scope = globalThis as unknown as { backgrounderExtract(document: Document, url: string): Article | null };
        const began = performance.now();
        const article = scope.backgrounderExtract(document, address);
        return { article, ms: Math.round(10 * (performance.now() - began)) / 10 };
      }, url);
    } finally {
      await page.close();
    }
  };
  return { read, close: () => browser.close() };
}
