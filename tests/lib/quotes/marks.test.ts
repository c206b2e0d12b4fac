import { expect, it } from 'vitest';
import { findQuoted } from '../../../lib/quotes/marks.ts';

it.each([
  ['He saw “one” and «two» and „three“.', ['one', 'two', 'three']],
  ['A “lost mark\nand “another” one', ['lost mark', 'another']],
  ['It is ‘a single mark’ here, isn’t it', ['a single mark']],
  [
    '“We made the “Live in Norden” series, to share it,” she said.',
    ['We made the “Live in Norden” series, to share it,'],
  ],
  ['“For me “Blue Lamps” came first.', ['For me “Blue Lamps” came first.']],
  ['“A shift from "rent" to "own" is near,” he said.', ['A shift from "rent" to "own" is near,']],
  ['"The "fun" part is over," he said.', ['The "fun" part is over,']],
  ['"We pay for every clerk ("seats") and wait," he said.', ['We pay for every clerk ("seats") and wait,']],
  ['“Mixed marks," he said, “are “rare” here.”', ['Mixed marks,', 'are “rare” here.']],
  ['A “lost mark. He saw “one” and “two”.', ['one', 'two']],
  ['He saw "one," "two" and "three".', ['one,', 'two', 'three']],
  ['He saw "one", "two" ("three") and "four".', ['one', 'two', 'three', 'four']],
  ['A "lost mark. He saw "one".', ['lost mark. He saw', '.']],
  ['日本「はい」', ['はい']],
])('%s', (text, inner) => {
  expect(findQuoted(text).map(({ start, end }) => text.slice(start, end))).toEqual(inner);
});
