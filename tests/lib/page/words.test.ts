import { expect, test } from 'vitest';
import { countWords } from '../../../lib/page/words.ts';

test.each([
  ['', 0],
  ['– …', 0],
  ['Two words.', 2],
  ['well-known, isn’t it', 3],
  ['石料、工人', 2],
  ['港の壁 and two', 4],
  ['مجلس المدينة', 2],
])('“%s” has about %i words', (text, words) => expect(countWords(text)).toBe(words));
