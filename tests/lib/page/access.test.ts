// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { accessOf } from '../../../lib/page/access.ts';

const body = (chars: number) => [{ kind: 'paragraph' as const, text: 'word '.repeat(chars / 5) }];
const pageOf = (head = '') => new DOMParser().parseFromString(`<head>${head}</head>`, 'text/html');
const locked = (value: unknown) => ({ '@type': 'NewsArticle', isAccessibleForFree: value });
const VIDEO = '<meta property="og:type" content="video.other">';

test.each([
  ['a plain article', '', [{ '@type': 'NewsArticle' }], 'Mayor resigns', 3000, 'open'],
  ['a locked one of few lines', '', [locked(false)], 'Mayor resigns', 400, 'paywall'],
  ['locked in capitals, as a text', '', [locked('False')], 'Mayor resigns', 400, 'paywall'],
  ['a part of it locked', '', [{ '@type': 'WebPageElement', isAccessibleForFree: false }], 'Mayor', 400, 'paywall'],
  ['a locked one that is shown in full', '', [locked(false)], 'Mayor resigns', 3000, 'open'],
  ['a locked one of more words than shown', '', [{ ...locked(false), wordCount: 1400 }], 'Mayor', 3000, 'paywall'],
  ['more words than shown, not locked', '', [{ wordCount: 1400 }], 'Mayor', 3000, 'open'],
  ['a wordCount that is no number', '', [{ ...locked(false), wordCount: 'many' }], 'Mayor', 3000, 'open'],
  ['free for all', '', [locked(true)], 'Mayor resigns', 400, 'open'],
  ['a live blog by type', '', [{ '@type': 'LiveBlogPosting' }], 'Storm', 3000, 'live-blog'],
  ['a live blog by headline', '', [], 'Storm in the north: live updates', 3000, 'live-blog'],
  ['a live ticker', '', [], 'Liveticker: Der Sturm im Norden', 3000, 'live-blog'],
  ['a headline about living', '', [], 'Where the herons live and why', 3000, 'open'],
  ['a concert', '', [], 'Live music returns to the harbour', 3000, 'open'],
  ['a video with a caption', '', [{ '@type': 'VideoObject' }], 'Storm', 300, 'media'],
  ['a video page by og:type', VIDEO, [], 'Storm', 300, 'media'],
  ['a gallery', '', [{ '@type': 'ImageGallery' }], 'Storm', 300, 'media'],
  ['an article with a video', '', [{ '@type': 'VideoObject' }], 'Storm', 3000, 'open'],
])('%s', (_, head, nodes, title, chars, access) => {
  expect(accessOf(pageOf(head), nodes, title, body(chars))).toBe(access);
});
