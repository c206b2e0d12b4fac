import { compile } from '../../lib/corpus/compile.ts';
import type { Article } from '../../lib/article/article.ts';
import { outlet } from '../lib/corpus/sample.ts';

const ROOT = 'chrome-extension://us/';
const PARAGRAPH = 'The benches stood full until the evening, and the heating had failed again in the town hall.';

export const stampOf = (url: string): string => `stamp of ${url}`;
export const articleAt = (url: string, speaker: string): Article => ({
  url,
  canonicalUrl: null,
  title: `A story at ${url}`,
  byline: [],
  credits: [],
  siteName: null,
  datePublished: null,
  language: 'en',
  dateline: null,
  body: [
    { kind: 'paragraph', text: PARAGRAPH },
    {
      kind: 'paragraph',
      text: `“We asked for one more winter and were given it,” said ${speaker}, who heads the works council.`,
    },
  ],
  relatedLinks: [],
  access: 'open',
  removed: [],
});
export const readingOf = (url: string, speaker: string): object => ({
  ok: true,
  value: { article: articleAt(url, speaker), stamp: stampOf(url) },
});

interface FakeTab {
  /** Undefined where the extension has no access. */
  url: string | undefined;
  /** The reader's replies to `read`, the next one first; the last one stays. */
  readings: unknown[];
}

/** As much of the extension API as the worker's handlers ask for, with what the tests set and look at. */
export function fakeBrowser() {
  const tabs = new Map<number, FakeTab>();
  const session: Record<string, unknown> = {};
  const local: Record<string, unknown> = {};
  /** Requests to readers that want no answer, and windows that were opened. */
  const sent: { readonly tab: number; readonly request: object }[] = [];
  const windows: string[] = [];
  const tabAt = (id: number): FakeTab => {
    const tab = tabs.get(id);
    if (tab === undefined) throw new Error(`No tab with id: ${id}.`);
    return tab;
  };
  const sendMessage = (id: number, request: { kind: string }): unknown => {
    const tab = tabAt(id);
    if (request.kind === 'stamp') return stampOf(tab.url ?? '');
    if (['mark', 'answer', 'next'].includes(request.kind)) return sent.push({ tab: id, request }) > 0;
    return tab.readings.length > 1 ? tab.readings.shift() : tab.readings[0];
  };
  const area = (kept: Record<string, unknown>) => ({
    get: (key?: string) => Promise.resolve(structuredClone(key === undefined ? kept : { [key]: kept[key] })),
    set: (items: object) => Promise.resolve(void Object.assign(kept, structuredClone(items))),
    remove: (key: string) => Promise.resolve(void delete kept[key]),
  });
  const browser = {
    runtime: { id: 'us', getURL: (path: string) => ROOT + path.replace(/^\//, '') },
    tabs: {
      get: (id: number) => Promise.resolve().then(() => ({ id, url: tabAt(id).url })),
      sendMessage: (id: number, request: { kind: string }) => Promise.resolve().then(() => sendMessage(id, request)),
    },
    scripting: {
      executeScript: ({ target }: { target: { tabId: number } }) =>
        Promise.resolve().then(() => void tabAt(target.tabId)),
    },
    storage: { session: area(session), local: area(local) },
    windows: { create: ({ url }: { url: string }) => Promise.resolve(void windows.push(url)) },
  };
  return { browser, tabs, session, local, sent, windows };
}

export const SMALL_CORPUS = compile([outlet({ id: 'tass', name: 'TASS', hosts: ['tass.com'], ownership: 'state' })]);
export const POPUP = { id: 'us', url: `${ROOT}popup.html` };
export const scriptIn = (tab: number, url: string) => ({ id: 'us', url, tab: { id: tab } });
