import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Article } from '../../../lib/article/article.ts';
import { MAX_TEXT_CHARS, toReadReply } from '../../../lib/messages/reading.ts';
import { toStoredReport } from '../../../lib/messages/storedReport.ts';
import { report } from '../../../components/gallery/props.ts';

const article: Article = {
  url: 'https://news.example/a',
  canonicalUrl: null,
  title: 'Harbour talks end',
  byline: ['Ada Moe'],
  credits: [],
  siteName: null,
  datePublished: '2026-11-01',
  language: 'en',
  dateline: { place: 'Oslo', agency: null },
  body: [{ kind: 'paragraph', text: 'The talks ended.' }],
  relatedLinks: [{ title: 'More', url: 'https://news.example/b' }],
  access: 'open',
  removed: [{ step: 'limit', reason: 'long', text: '' }],
};
const answerWith = (over: object): object => ({ ok: true, value: { stamp: 'x', article: { ...article, ...over } } });
const FAULT = { ok: false, error: 'error' };

test('takes an answer and a refusal as they are', () => {
  expect(toReadReply(answerWith({}))).toEqual({ ok: true, value: { stamp: 'x', article } });
  expect(toReadReply({ ok: false, error: 'pdf' })).toEqual({ ok: false, error: 'pdf' });
});

test.each([
  ['nothing', undefined],
  ['null', null],
  ['a word', 'ok'],
  ['an unknown refusal', { ok: false, error: 'toString' }],
  ['a number for ok', { ...answerWith({}), ok: 1 }],
  ['no stamp', { ok: true, value: { article } }],
  ['no article', { ok: true, value: { stamp: 'x' } }],
  ['a title that is none', answerWith({ title: { toString: 'x' } })],
  ['a byline that is one string', answerWith({ byline: 'Ada Moe' })],
  ['a body with a hole', answerWith({ body: Array(1) })],
  ['an unknown kind of block', answerWith({ body: [{ kind: 'script', text: 'x' }] })],
  ['half a dateline', answerWith({ dateline: { place: 'Oslo' } })],
  ['fields by its prototype only', { ok: true, value: Object.create({ stamp: 'x', article }) as unknown }],
])('takes %s for a fault', (_name, reply) => expect(toReadReply(reply)).toEqual(FAULT));

test('refuses a text beyond the limit, and takes one at it', () => {
  const body = (chars: number) => answerWith({ body: [{ kind: 'paragraph', text: 'a'.repeat(chars) }] });
  expect(toReadReply(body(MAX_TEXT_CHARS)).ok).toBe(true);
  expect(toReadReply(body(MAX_TEXT_CHARS + 1))).toEqual({ ok: false, error: 'too-slow' });
});

test('never throws', () => fc.assert(fc.property(fc.anything(), (reply) => !toReadReply(reply).ok)));

/** Every path to a value inside, the value itself left out. */
function pathsIn(value: unknown): string[][] {
  if (typeof value !== 'object' || value === null) return [[]];
  return [
    ...(Array.isArray(value) ? [[]] : []),
    ...Object.entries(value).flatMap(([key, one]) => pathsIn(one).map((path) => [key, ...path])),
  ];
}

function withAt(value: unknown, [key, ...rest]: readonly string[], put: unknown): unknown {
  if (key === undefined) return put;
  const copy: unknown = Array.isArray(value) ? [...(value as unknown[])] : { ...(value as object) };
  Reflect.set(copy as object, key, withAt(Reflect.get(copy as object, key), rest, put));
  return copy;
}

test('takes a stored report as it is', () => {
  expect(toStoredReport({ stamp: 'a', report })).toEqual({ stamp: 'a', report });
});

test.each([[undefined], [null], ['x'], [[]], [{}], [{ stamp: 'a' }], [{ report }], [{ stamp: 1, report }]])(
  'takes %j for no stored report',
  (stored) => expect(toStoredReport(stored)).toBeNull(),
);

test.each([report.format + 1, report.format - 1, String(report.format)])('takes none of the format %j', (format) => {
  expect(toStoredReport({ stamp: 'a', report: { ...report, format } })).toBeNull();
});

test.each(
  pathsIn(report)
    .filter((path) => path.length > 0)
    .map((path) => [path.join('.'), path] as const),
)('takes no stored report whose %s is of another type', (_name, path) =>
  expect(toStoredReport({ stamp: 'a', report: withAt(report, path, { wrong: true }) })).toBeNull(),
);
