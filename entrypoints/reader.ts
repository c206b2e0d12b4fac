import { browser } from 'wxt/browser';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { extract } from '../lib/page/extract.ts';
import { locate } from '../lib/page/locate.ts';
import { toReaderRequest, type ReadReply, type ReaderRequest } from '../lib/messages/protocol.ts';

/** Below this many words a page is taken for a list or a form, not an article. */
const MIN_WORDS = 60;

function read(): ReadReply {
  try {
    const article = extract(document, location.href);
    if (article === null || article.body.length === 0) return { ok: false, error: 'nothing-extracted' };
    const words = article.body.reduce((sum, block) => sum + block.text.split(/\s+/).length, 0);
    return words < MIN_WORDS ? { ok: false, error: 'not-article' } : { ok: true, value: article };
  } catch (fault) {
    console.error('Backgrounder:', fault);
    return { ok: false, error: 'error' };
  }
}

/** Scrolls to the quotation and marks it by the CSS Custom Highlight API: the page's own elements stay as they are. */
function show(request: Extract<ReaderRequest, { kind: 'show' }>): boolean {
  const range = locate(document.body, request);
  if (range === null) return false;
  range.startContainer.parentElement?.scrollIntoView({ block: 'center' });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync('::highlight(backgrounder){background:#ffe58a;color:#1a1a1a}');
  if (!CSS.highlights.has('backgrounder')) document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  CSS.highlights.set('backgrounder', new Highlight(range));
  return true;
}

export default defineUnlistedScript(() => {
  const scope = globalThis as { backgrounderReader?: boolean };
  if (scope.backgrounderReader === true) return;
  scope.backgrounderReader = true;
  // eslint-disable-next-line @typescript-eslint/no-misused-promises -- a promise is how the polyfill takes a reply
  browser.runtime.onMessage.addListener((message: unknown, sender) => {
    const request = sender.id === browser.runtime.id ? toReaderRequest(message) : null;
    if (request === null) return undefined;
    return Promise.resolve(request.kind === 'read' ? read() : show(request));
  });
});
