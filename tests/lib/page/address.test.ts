import { expect, test } from 'vitest';
import { isSamePage, isSameSite } from '../../../lib/page/address.ts';

test.each([
  ['http://a.example/en/?p=1', 'http://a.example/en/?p=2', false],
  ['http://a.example/en/?p=1', 'https://www.a.example/en?p=1&utm_source=x#top', true],
  ['http://a.example/story', 'http://a.example/story/?ref=home', true],
  ['http://a.example/story', 'http://a.example/other', false],
  ['http://a.example/view?id=1&page=2', 'http://a.example/view?id=1', true],
])('%s and %s are the same page: %s', (one, other, same) => expect(isSamePage(one, other)).toBe(same));

test.each([
  ['https://www.port.example/a', 'https://sport.port.example/b', true],
  ['https://www.port.co.uk/a', 'https://shop.co.uk/b', false],
  ['https://www.port.co.uk/a', 'https://sport.port.co.uk/b', true],
  ['https://port.com.au/a', 'https://m.port.com.au/b', true],
  ['https://www.port.de/a', 'https://port.de/b', true],
  ['https://port.example/a', 'https://quay.example/b', false],
])('%s and %s are of the same site: %s', (one, other, same) => expect(isSameSite(one, other)).toBe(same));
