import { expect, test } from 'vitest';
import { mayAsk, type Sender } from '../../../lib/messages/senders.ts';
import type { WorkerRequest } from '../../../lib/messages/protocol.ts';
import { DEFAULTS } from '../../../lib/messages/settings.ts';

const OWN = { id: 'us', root: 'chrome-extension://us/' };
const REPORT: WorkerRequest = { kind: 'report', tabId: 1 };
const OUTLETS: WorkerRequest = { kind: 'outlets', urls: [], isArticle: false };
const CHANGE: WorkerRequest = { kind: 'change', change: {}, shown: DEFAULTS };
const WHO: WorkerRequest = { kind: 'who', name: 'Maren' };
const SEEN: WorkerRequest = { kind: 'article-seen' };
const script: Sender = { id: 'us', url: 'https://news.example/a', tab: { id: 7 } };
const popup: Sender = { id: 'us', url: 'chrome-extension://us/popup.html' };

test.each([
  ['the popup', 'a report', popup, REPORT],
  ['the page of an answer', 'who that is', { ...popup, url: 'chrome-extension://us/who.html?name=M' }, WHO],
  ['the popup in a tab', 'a report', { ...popup, tab: { id: 4 } }, REPORT],
  ['the popup', 'a change', popup, CHANGE],
  ['the side panel', 'a report', { ...popup, url: 'chrome-extension://us/sidepanel.html' }, REPORT],
  ['a content script', 'outlets', script, OUTLETS],
  ['a content script', 'that an article is there', script, SEEN],
])('%s may ask for %s', (_who, _what, sender, request) => expect(mayAsk(request, sender, OWN)).toBe(true));

test.each([
  ['a content script', 'a report', script, REPORT],
  ['a content script', 'a change', script, CHANGE],
  ['a content script', 'who that is', script, WHO],
  ['a page that names us in its address', 'a report', { ...script, url: 'https://chrome-extension//us/' }, REPORT],
  ['another extension', 'a report', { id: 'they', url: 'chrome-extension://they/popup.html' }, REPORT],
  ['another extension with our address', 'a report', { ...popup, id: 'they' }, REPORT],
  ['an extension whose id begins with ours', 'a report', { ...popup, url: 'chrome-extension://usual/' }, REPORT],
  ['nobody', 'a report', {}, REPORT],
  ['a sender without an address', 'a report', { id: 'us' }, REPORT],
  ['a script without a tab', 'outlets', { id: 'us', url: 'https://news.example/a' }, OUTLETS],
  ['a script in a tab without an id', 'that an article is there', { ...script, tab: {} }, SEEN],
  ['the popup', 'outlets', popup, OUTLETS],
  ['a script of another extension', 'outlets', { ...script, id: 'they' }, OUTLETS],
  ['a page of no network', 'that an article is there', { ...script, url: 'file:///a.html' }, SEEN],
])('%s may not ask for %s', (_who, _what, sender, request) => expect(mayAsk(request, sender, OWN)).toBe(false));
