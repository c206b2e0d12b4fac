import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { showAnswer } from '../components/card/showAnswer.ts';
import { markPage } from '../components/marks/markPage.ts';
import { PAGE_TURNS } from '../components/pageTurns.ts';
import { goToNext } from '../components/marks/numbers.ts';
import { showRange } from '../components/marks/underline.ts';
import type { Article } from '../lib/article/article.ts';
import { extractSteps } from '../lib/page/extract.ts';
import { firstNamed, textIn } from '../lib/page/find.ts';
import { locateSteps } from '../lib/page/locate.ts';
import { inTurns } from '../lib/page/steps.ts';
import { countWords } from '../lib/page/words.ts';
import { looksLikeArticle } from './shared/looksLikeArticle.ts';
import { native } from './shared/native.ts';
import { speakBrowser } from './shared/speakBrowser.ts';
import { leftOutOf, type LeftOut } from '../lib/messages/leftOut.ts';
import { toReaderRequest, type Quoted, type ReadReply, type ReaderRequest } from '../lib/messages/protocol.ts';

/** Below this many words a page is taken for a list or a form, not an article. */
const MIN_WORDS = 60;
/** A longer title is told apart by its beginning. */
const TITLE_CHARS = 2_000;
/** A page that changes while it is read is read so often at most. */
const READINGS = 2;
/** A page that says it is an article but shows none is given so long to put its text there, and is read when it has rested so long. */
const TEXT_WAIT_MS = 1500;
const REST_MS = 200;

/** What the last reading left out; it stays here until somebody asks. */
let leftOut: readonly LeftOut[] | null = null;

/** See ReadPage: cheap, because it is asked for at every click. */
function stamp(): string {
  const [headline] = firstNamed(document, 'h1', 1);
  const title = document.title.slice(0, TITLE_CHARS);
  const shown = headline === undefined ? '' : textIn(headline);
  return [location.href, title, shown, document.getElementsByTagName('p').length].join('\n');
}

/** Of an article behind a paywall its first lines are enough to say so. */
function hasEnough({ access, body }: Article): boolean {
  return access === 'paywall' || body.reduce((sum, { text }) => sum + countWords(text), 0) >= MIN_WORDS;
}

async function readPage(readings = READINGS): Promise<ReadReply> {
  try {
    if (document.contentType === 'application/pdf') return { ok: false, error: 'pdf' };
    const state = stamp();
    const read = await inTurns(extractSteps(document, location.href), PAGE_TURNS);
    if (read === null) return { ok: false, error: 'too-slow' };
    const article = read.value;
    const isEnough = article !== null && hasEnough(article);
    const isToCome = !isEnough && looksLikeArticle(document);
    if (readings > 1 && isToCome) await textToCome();
    if (readings > 1 && (isToCome || stamp() !== state)) return await readPage(readings - 1);
    if (article === null || article.body.length === 0)
      return { ok: false, error: looksLikeArticle(document) ? 'nothing-extracted' : 'not-article' };
    if (!isEnough) return { ok: false, error: 'not-article' };
    leftOut = leftOutOf(article.removed);
    return { ok: true, value: { article: { ...article, removed: [] }, stamp: state } };
  } catch (fault) {
    console.error('Backgrounder:', fault);
    return { ok: false, error: 'error' };
  }
}

/** Waits while scripts may still put the text of an article there: until the page has changed and rests again, or for a while. */
function textToCome(): Promise<void> {
  return new Promise((resolve) => {
    const done = (): void => {
      observer.disconnect();
      resolve();
    };
    let timer = setTimeout(done, TEXT_WAIT_MS);
    const observer = new MutationObserver(() => {
      clearTimeout(timer);
      timer = setTimeout(done, REST_MS);
    });
    observer.observe(document, { childList: true, subtree: true });
    // A page that never rests, an advertisement in it say, is not waited for.
    setTimeout(done, 2 * TEXT_WAIT_MS);
  });
}

/** Scrolls to the quotation and marks it by the CSS Custom Highlight API: the page's own elements stay as they are. */
async function show(quoted: Quoted): Promise<boolean> {
  const range = (await inTurns(locateSteps(document.body, [quoted]), PAGE_TURNS))?.value[0] ?? null;
  if (range === null) return false;
  range.startContainer.parentElement?.scrollIntoView({ block: 'center' });
  showRange(range);
  return true;
}

function answer(request: ReaderRequest): unknown {
  if (request.kind === 'read') return readPage();
  if (request.kind === 'stamp') return stamp();
  if (request.kind === 'left-out') return leftOut;
  if (request.kind === 'mark') return markPage(request);
  if (request.kind === 'next') return goToNext();
  if (request.kind === 'show') return show(request);
  showAnswer(request.answer);
  return true;
}

export default defineUnlistedScript(() => {
  // One reader a page. One whose extension was updated or removed is cut off from it and gives way to the new one.
  const scope = globalThis as { backgrounderReader?: { readonly isConnected: () => boolean } };
  if (scope.backgrounderReader?.isConnected() === true) return;
  const { runtime } = native();
  scope.backgrounderReader = { isConnected: () => isConnected(runtime) };
  speakBrowser();
  runtime.onMessage.addListener((message: unknown, sender, reply): true | undefined => {
    const request = sender.id === runtime.id ? toReaderRequest(message) : null;
    if (request === null) return undefined;
    void Promise.resolve(answer(request)).then(reply);
    return true;
  });
});

/** After an update the old scripts' runtime has lost its id. */
function isConnected(runtime: { readonly id?: string }): boolean {
  try {
    return runtime.id !== undefined;
  } catch {
    return false;
  }
}
