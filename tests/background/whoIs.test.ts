import { beforeEach, describe, expect, test, vi } from 'vitest';
import { obey } from '../../entrypoints/background/commands.ts';
import { markAll } from '../../entrypoints/background/marks.ts';
import { reportOf } from '../../entrypoints/background/reports.ts';
import { answerWho } from '../../entrypoints/background/whoIs.ts';
import { fakeBrowser, readingOf, SMALL_CORPUS } from './fakeBrowser.ts';

const held = vi.hoisted(() => ({ browser: {} }));
vi.mock('wxt/browser', () => ({
  get browser() {
    return held.browser;
  },
}));

const FERRY = 'https://tass.com/ferry';
let fake: ReturnType<typeof fakeBrowser>;
const faults = vi.spyOn(console, 'error').mockImplementation(() => undefined);
beforeEach(() => {
  fake = fakeBrowser();
  held.browser = fake.browser;
  faults.mockClear();
  vi.stubGlobal('fetch', () => Promise.resolve(new Response(new Uint8Array(SMALL_CORPUS))));
  fake.tabs.set(1, { url: FERRY, readings: [readingOf(FERRY, 'Maren Solheim')] });
});
const click = (selectionText: string, menuItemId = 'who-is-this') => ({ menuItemId, selectionText });

describe('“Who is this?”', () => {
  test('is answered in the page, by the corpus and the article', async () => {
    await answerWho(click('TASS'), { id: 1 });
    await answerWho(click('Solheim'), { id: 1 });
    expect(fake.sent.map(({ tab, request }) => ({ tab, ...request }))).toMatchObject([
      { tab: 1, kind: 'answer', answer: { candidates: [{ type: 'outlet', name: 'TASS' }] } },
      { tab: 1, kind: 'answer', answer: { candidates: [], inArticle: { name: 'Maren Solheim' } } },
    ]);
    expect(fake.windows).toEqual([]);
  });

  test('is answered in a window where no script may be put in', async () => {
    fake.browser.scripting.executeScript = () => Promise.reject(new Error('Cannot access a chrome:// URL'));
    await answerWho(click('A & B?'), { id: 1 });
    await answerWho(click('TASS'));
    expect(fake.windows).toEqual(
      ['A%20%26%20B%3F', 'TASS'].map((name) => `chrome-extension://us/who.html?name=${name}`),
    );
  });

  test('does not wait for a page that is slow to read', async () => {
    fake.tabs.set(1, { url: FERRY, readings: [new Promise(() => undefined)] });
    vi.useFakeTimers();
    const asked = answerWho(click('TASS'), { id: 1 });
    await vi.advanceTimersByTimeAsync(2000);
    vi.useRealTimers();
    await asked;
    expect(fake.sent).toHaveLength(1);
  });

  test('other items of the menu are not ours', async () => {
    await answerWho(click('TASS', 'other'), { id: 1 });
    expect([...fake.sent, ...fake.windows]).toEqual([]);
  });
});

test('marks go to every tab that has a report, and are taken away there', async () => {
  await reportOf(1);
  expect(fake.sent).toEqual([]);
  fake.tabs.set(2, { url: FERRY, readings: [] });
  await markAll(true);
  await markAll(false);
  expect(fake.sent).toMatchObject([
    { tab: 1, request: { kind: 'mark', speakers: [{ name: 'Maren Solheim', number: 1 }] } },
    { tab: 1, request: { kind: 'mark', speakers: [], statements: [] } },
  ]);
});

test('the keys go to the next statement where statements are marked, and read the page for it', async () => {
  await obey('next-statement', { id: 1 });
  expect(fake.sent).toEqual([]);
  fake.local.highlights = true;
  await obey('next-statement');
  await obey('next-statement', { id: 1 });
  expect(fake.sent).toMatchObject([
    { tab: 1, request: { kind: 'mark', speakers: [{ name: 'Maren Solheim' }] } },
    { tab: 1, request: { kind: 'next' } },
  ]);
  expect(fake.local).toEqual({ highlights: true });
});

test('the keys switch the marks on, which reads the page, and off again', async () => {
  await obey('other-keys', { id: 1 });
  expect(fake.local).toEqual({});
  await obey('toggle-highlights', { id: 1 });
  expect(fake.local).toEqual({ highlights: true });
  expect(fake.sent).toMatchObject([{ tab: 1, request: { kind: 'mark', speakers: [{ name: 'Maren Solheim' }] } }]);
  await obey('toggle-highlights', { id: 1 });
  expect(fake.local).toEqual({ highlights: false });
});
