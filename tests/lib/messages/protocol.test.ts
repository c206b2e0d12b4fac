import { expect, test } from 'vitest';
import { MAX_URLS, toReaderRequest, toWorkerRequest } from '../../../lib/messages/protocol.ts';
import { DEFAULTS } from '../../../lib/messages/settings.ts';

test.each([
  [{ kind: 'report', tabId: 3 }],
  [{ kind: 'outlets', urls: ['https://example.org/'], isArticle: false }],
  [{ kind: 'article-seen' }],
  [{ kind: 'who', name: 'Maren Solheim' }],
])('takes the request %j', (message) => expect(toWorkerRequest(message)).toEqual(message));

test.each([
  [null],
  ['report'],
  [{}],
  [{ kind: 'report' }],
  [{ kind: 'report', tabId: '3' }],
  [{ kind: 'report', tabId: 1.5 }],
  [{ kind: 'report', tabId: -1 }],
  [{ kind: 'report', tabId: 2 ** 31 }],
  [{ kind: 'report', tabId: [3] }],
  [[{ kind: 'report', tabId: 3 }]],
  [{ kind: ['report'], tabId: 3 }],
  [{ kind: 'outlets', urls: [1] }],
  [{ kind: 'outlets', urls: 'https://example.org/' }],
  [{ kind: 'outlets', urls: ['x'.repeat(5000)] }],
  [{ kind: 'outlets', urls: Array(MAX_URLS + 1).fill('https://a.example/') }],
  [{ kind: 'who' }],
  [{ kind: 'who', name: 'x'.repeat(5000) }],
  [{ kind: 'erase' }],
])('refuses %j', (message) => expect(toWorkerRequest(message)).toBeNull());

test('a change of settings carries those that it names, each as it can be read', () => {
  const message = { kind: 'change', change: { highlights: true, badges: 'sparkling', colours: 'pastel' }, shown: {} };
  expect(toWorkerRequest(message)).toEqual({
    kind: 'change',
    change: { highlights: true, badges: DEFAULTS.badges },
    shown: DEFAULTS,
  });
});

test('drops what a request does not carry', () => {
  expect(toWorkerRequest({ kind: 'article-seen', extra: 1 })).toEqual({ kind: 'article-seen' });
});

test.each([
  [{ kind: 'show', exact: 'a' }],
  [{ kind: 'show', exact: 1, prefix: '', suffix: '' }],
  [undefined],
  [{ kind: 'answer', answer: { name: 'Maren' } }],
  [{ kind: 'outlets' }],
])('the reader refuses %j', (message) => expect(toReaderRequest(message)).toBeNull());
