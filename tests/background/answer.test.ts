import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { answer } from '../../entrypoints/background/answer.ts';
import { forget } from '../../entrypoints/background/storedReports.ts';
import type { ReportReply } from '../../lib/messages/protocol.ts';
import { DEFAULTS } from '../../lib/messages/settings.ts';
import { fakeBrowser, POPUP, readingOf, scriptIn, SMALL_CORPUS } from './fakeBrowser.ts';

const held = vi.hoisted(() => ({ browser: {} }));
vi.mock('wxt/browser', () => ({
  get browser() {
    return held.browser;
  },
}));

const FERRY = 'https://tass.com/ferry';
const QUARRY = 'https://quarry.example/appeal';
let fake: ReturnType<typeof fakeBrowser>;
const faults = vi.spyOn(console, 'error').mockImplementation(() => undefined);

beforeEach(() => {
  fake = fakeBrowser();
  held.browser = fake.browser;
  faults.mockClear();
  vi.stubGlobal('fetch', () => Promise.resolve(new Response(new Uint8Array(SMALL_CORPUS))));
  fake.tabs.set(1, { url: FERRY, readings: [readingOf(FERRY, 'Maren Solheim')] });
  fake.tabs.set(2, { url: QUARRY, readings: [readingOf(QUARRY, 'Idris Vaughan')] });
});

const askReport = async (tabId: number): Promise<ReportReply> =>
  (await answer({ kind: 'report', tabId }, POPUP)) as ReportReply;
async function speakersIn(tabId: number): Promise<string[]> {
  const reply = await askReport(tabId);
  if (!reply.ok) throw new Error(reply.error);
  return reply.value.speech.speakers.map((speaker) => speaker.name);
}

describe('who may ask what', () => {
  test('the popup gets the report on the tab that it names', async () => {
    expect(await speakersIn(1)).toEqual(['Maren Solheim']);
    expect(await speakersIn(2)).toEqual(['Idris Vaughan']);
  });

  test.each([
    ['a content script of the same tab', scriptIn(1, FERRY)],
    ['a content script of another tab', scriptIn(2, QUARRY)],
    ['another extension', { id: 'they', url: 'chrome-extension://they/popup.html' }],
    ['nobody', {}],
  ])('%s gets no report and leaves none', async (_name, sender) => {
    expect(await answer({ kind: 'report', tabId: 1 }, sender)).toBeUndefined();
    expect(fake.session).toEqual({});
  });

  test('a change of settings is stored beside what is there, from pages of the extension only', async () => {
    const change = { kind: 'change', change: { quietSites: ['quiet.example'] }, shown: DEFAULTS };
    fake.local.quietSites = ['meanwhile.example', { host: 'new.example' }];
    fake.local.colours = 'pastel';
    const before = structuredClone(fake.local);
    expect(await answer(change, scriptIn(1, FERRY))).toBeUndefined();
    expect(fake.local).toEqual(before);
    for (let times = 0; times < 2; times++) expect(await answer(change, POPUP)).toBe(true);
    expect(fake.local).toEqual({ ...before, quietSites: [...(before.quietSites as unknown[]), 'quiet.example'] });
  });

  test('a script that has seen an article has its own tab read, whatever tab it names', async () => {
    expect(await answer({ kind: 'article-seen', tabId: 1 }, scriptIn(2, QUARRY))).toBeUndefined();
    expect(Object.keys(fake.session)).toEqual(['report:2']);
  });

  test('badges go to content scripts only, and follow the settings for the page that the browser names', async () => {
    const request = { kind: 'outlets', urls: [FERRY], isArticle: false };
    const fact = { name: 'TASS', ownership: 'state', owners: [], country: 'SY', founded: null, asOf: '2025-06' };
    const facts = [{ ...fact, indexes: [0], references: [{ title: 'A page', url: 'https://example.org/page' }] }];
    expect(await answer(request, scriptIn(2, QUARRY))).toEqual(facts);
    expect(await answer(request, POPUP)).toBeUndefined();
    fake.local.quietSites = ['quarry.example'];
    expect(await answer({ ...request, url: FERRY }, scriptIn(2, QUARRY))).toBeNull();
  });
});

describe('malformed and oversized messages', () => {
  test('are refused without a trace, whoever sends them', async () => {
    await speakersIn(1);
    const before = structuredClone(fake.session);
    const kind = fc.constantFrom<unknown>('report', 'outlets', 'article-seen', 'erase', null, ['report']);
    const message = fc.oneof(fc.anything(), fc.record({ kind, tabId: fc.anything(), urls: fc.anything() }));
    const sender = fc.constantFrom(POPUP, { id: 'they', url: FERRY, tab: { id: 1 } }, {});
    await fc.assert(
      fc.asyncProperty(message, sender, async (sent, from) => {
        const reply = await answer(sent, from);
        expect(reply === undefined || Object.hasOwn(reply as object, 'ok')).toBe(true);
      }),
    );
    expect(fake.session).toEqual(before);
    expect(faults).not.toHaveBeenCalled();
  });

  test.each([
    ['too many addresses', { kind: 'outlets', urls: Array(501).fill(FERRY) }],
    ['an address of a megabyte', { kind: 'outlets', urls: [FERRY + 'a'.repeat(1_000_000)] }],
    ['a list that says it is long', { kind: 'outlets', urls: { length: 1 } }],
  ])('%s', async (_name, message) => {
    expect(await answer(message, scriptIn(1, FERRY))).toBeUndefined();
  });

  test('addresses that are none get no badge and keep the others’ places', async () => {
    const urls = ['', 'javascript:alert(1)', '\u0000', 'https://[', '\ud800', FERRY];
    const reply = await answer({ kind: 'outlets', urls }, scriptIn(2, QUARRY));
    expect(reply).toEqual([expect.objectContaining({ indexes: [5], name: 'TASS' })]);
  });

  test('an outlet is told once, with all the links to it', async () => {
    const urls = [FERRY, QUARRY, 'https://tass.com/other', FERRY];
    const reply = await answer({ kind: 'outlets', urls }, scriptIn(2, QUARRY));
    expect(reply).toEqual([expect.objectContaining({ indexes: [0, 2, 3], name: 'TASS' })]);
  });

  test('a tab that does not exist is an error without an exception', async () => {
    expect(await askReport(99)).toEqual({ ok: false, error: 'error' });
    expect(faults).not.toHaveBeenCalled();
  });
});

describe('replies of a reader whose page has taken its process over', () => {
  test.each([
    ['nothing', undefined, 'error'],
    ['a report instead of an article', { ok: true, value: { stamp: 'x', report: {} } }, 'error'],
    ['an article of another outlet', readingOf(FERRY, 'Maren Solheim'), 'too-slow'],
    ['an article of no address', readingOf('javascript:alert(1)', 'Maren Solheim'), 'too-slow'],
  ])('%s', async (_name, reading, error) => {
    fake.tabs.set(2, { url: QUARRY, readings: [reading] });
    expect(await askReport(2)).toEqual({ ok: false, error });
    expect(fake.session).toEqual({});
  });
});

describe('a page into which the reader cannot be put', () => {
  const never = () => new Promise<never>(() => undefined);
  const refuse = (words: string) => () => Promise.reject(new Error(words));
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  test.each([
    ['one that never finishes loading', FERRY, never, 'too-slow'],
    ['one where the browser waits for leave', undefined, never, 'no-access'],
    ['one where it refuses', undefined, refuse('Cannot access contents of the page.'), 'no-access'],
    ['one of the browser', undefined, refuse('Cannot access a chrome:// URL'), 'internal-page'],
  ])('%s', async (_name, url, executeScript, error) => {
    fake.tabs.set(1, { url, readings: [readingOf(FERRY, 'Maren Solheim')] });
    fake.browser.scripting.executeScript = executeScript;
    const pending = askReport(1);
    await vi.advanceTimersByTimeAsync(11_000);
    expect(await pending).toEqual({ ok: false, error });
  });
});

describe('replayed and reordered messages', () => {
  test('the same request again has the same answer, and reads the page once', async () => {
    const first = await askReport(1);
    fake.tabs.set(1, { url: FERRY, readings: [{ ok: false, error: 'error' }] });
    expect(await askReport(1)).toEqual(first);
  });

  test('a slow answer on the page before is not taken for one on the page that came after', async () => {
    let late: (reading: object) => void = () => undefined;
    const slow = new Promise<object>((resolve) => (late = resolve));
    fake.tabs.set(1, { url: FERRY, readings: [slow, readingOf(QUARRY, 'Idris Vaughan')] });
    const before = askReport(1);
    await vi.waitFor(() => expect(fake.tabs.get(1)?.readings.length).toBe(1));
    Object.assign(fake.tabs.get(1) ?? {}, { url: QUARRY });
    expect(await speakersIn(1)).toEqual(['Idris Vaughan']);
    late(readingOf(FERRY, 'Maren Solheim'));
    expect(await before).toEqual({ ok: false, error: 'too-slow' });
    expect(await speakersIn(1)).toEqual(['Idris Vaughan']);
  });

  test('many requests at once on two tabs each get their own', async () => {
    const replies = await Promise.all([1, 2, 1, 2, 2, 1].map(speakersIn));
    expect(replies.flat()).toEqual([1, 2, 1, 2, 2, 1].map((tab) => (tab === 1 ? 'Maren Solheim' : 'Idris Vaughan')));
    expect(Object.keys(fake.session).sort()).toEqual(['report:1', 'report:2']);
  });

  test('a tab closed while it is read leaves nothing behind', async () => {
    let late: (reading: object) => void = () => undefined;
    const slow = new Promise<object>((resolve) => (late = resolve));
    fake.tabs.set(1, { url: FERRY, readings: [slow, 1] });
    const pending = askReport(1);
    await vi.waitFor(() => expect(fake.tabs.get(1)?.readings.length).toBe(1));
    fake.tabs.delete(1);
    await forget(1);
    late(readingOf(FERRY, 'Maren Solheim'));
    expect((await pending).ok).toBe(false);
    expect(fake.session).toEqual({});
  });
});
