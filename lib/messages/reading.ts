import type { Access, Article, Block } from '../article/article.ts';
import type { Failure, ReadPage, ReadReply } from './protocol.ts';
import { is, listOf, objectOf, oneOf, orNull, text, type Guard } from './shape.ts';

/** A text with more letters than this is refused; the longest articles have a fifth of it. */
export const MAX_TEXT_CHARS = 2_000_000;

const texts = listOf(text);
const isArticle: Guard<Article> = objectOf<Article>({
  url: text,
  canonicalUrl: orNull(text),
  title: text,
  byline: texts,
  credits: texts,
  siteName: orNull(text),
  datePublished: orNull(text),
  language: orNull(text),
  dateline: orNull(objectOf({ place: orNull(text), agency: orNull(text) })),
  body: listOf(
    objectOf({ kind: oneOf<Block['kind']>({ paragraph: true, heading: true, quote: true, 'list-item': true }), text }),
  ),
  relatedLinks: listOf(objectOf({ title: text, url: text })),
  access: oneOf<Access>({ open: true, paywall: true, 'live-blog': true, media: true }),
  removed: listOf(objectOf({ step: text, reason: text, text })),
});
const isAnswer = objectOf({ ok: is(true), value: objectOf<ReadPage>({ article: isArticle, stamp: text }) });
const isRefusal = objectOf({
  ok: is(false),
  error: oneOf<Failure>({
    'not-article': true,
    'nothing-extracted': true,
    'internal-page': true,
    pdf: true,
    'no-access': true,
    'no-corpus': true,
    'too-slow': true,
    error: true,
  }),
});

/** What the reader answered. It runs in the page's process, so whatever is not an answer is a fault; so is a text beyond MAX_TEXT_CHARS. */
export function toReadReply(reply: unknown): ReadReply {
  if (isRefusal(reply)) return { ok: false, error: reply.error };
  if (!isAnswer(reply)) return { ok: false, error: 'error' };
  const chars = reply.value.article.body.reduce((sum, block) => sum + block.text.length, 0);
  return chars <= MAX_TEXT_CHARS ? { ok: true, value: reply.value } : { ok: false, error: 'too-slow' };
}
