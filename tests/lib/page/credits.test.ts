// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { creditsOf, CREDITS } from '../../../lib/page/credits.ts';
import { search } from '../../../lib/page/find.ts';
import { inOneGo } from '../../../lib/page/steps.ts';

const page = (body: string) => new DOMParser().parseFromString(`<body>${body}</body>`, 'text/html');

test.each([
  ['declared names', '', { author: { name: 'Ana Berg' }, provider: { name: 'Reuters' } }, ['Ana Berg', 'Reuters']],
  ['a line in pieces', '<p class="byline"><a>Ana Berg</a><span>Reuters</span></p>', null, ['Ana Berg', 'Reuters']],
  ['a line in one piece', '<address>Reuters</address>', null, ['Reuters']],
  ['each once', '<p class="byline">Reuters</p>', { author: 'Reuters' }, ['Reuters']],
  ['a caption', '<figure><i class="credit">Reuters</i></figure>', null, []],
  ['a reader’s comment', '<div class="comments"><b class="author">Reuters</b></div>', null, []],
  ['prose', `<p class="source">${'It rained in the harbour. '.repeat(4)}</p>`, null, []],
  ['wrong types', '', { author: 7, provider: [null] }, []],
  ['nothing', '', null, []],
])('%s', (_, body, main, credits) => {
  expect(creditsOf(main, inOneGo(search(page(body), { marked: CREDITS })).marked)).toEqual(credits);
});
