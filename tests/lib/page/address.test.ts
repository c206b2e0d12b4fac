import { expect, test } from 'vitest';
import { isSamePage } from '../../../lib/page/address.ts';

test.each([
  ['http://a.example/en/?p=1', 'http://a.example/en/?p=2', false],
  ['http://a.example/en/?p=1', 'https://www.a.example/en?p=1&utm_source=x#top', true],
  ['http://a.example/story', 'http://a.example/story/?ref=home', true],
  ['http://a.example/story', 'http://a.example/other', false],
  ['http://a.example/view?id=1&page=2', 'http://a.example/view?id=1', true],
])('%s and %s are the same page: %s', (one, other, same) => expect(isSamePage(one, other)).toBe(same));
