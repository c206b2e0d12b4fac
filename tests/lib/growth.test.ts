import { expect, test } from 'vitest';
import { findDateline } from '../../lib/article/dateline.ts';
import { parseByline } from '../../lib/page/names.ts';
import { besideTheStory, isByline, isDateLine, isEnd, isSignOff } from '../../lib/page/phrases.ts';
import { linkMentions } from '../../lib/links/linkMentions.ts';
import { findSpeech } from '../../lib/quotes/findSpeech.ts';
import { findSentences } from '../../lib/text/sentences.ts';
import { corpusOf, entry, person } from './corpus/sample.ts';

/** What hurts backtracking: long runs of one thing, of things that nearly end, and of openings that never close. */
const RUNS = [
  'a',
  'A ',
  ' ',
  '"',
  '“',
  '“a” ',
  '“We all went,” Ada Moe said. “It was good that day.” ',
  'A. ',
  'Mr. ',
  'a, ',
  '(',
  '[',
  '-',
  '— ',
  '’',
  'said ',
  'Ada Moe said ',
  '— Oui, dit-il. — ',
  'قال أحمد حسن ',
  'Nach Angaben der A ',
  'Sie sei alt. ',
  'A hat gesagt, ',
  '1.',
  'a@',
  '\n',
  'Aa-',
  'ÄÖ',
  '他说',
  '. . ',
  'the ',
  'of A ',
];
/** Words without an end where a rule looks at the ending of one: what is before, what is repeated, what is behind. */
const LONG_WORDS = [
  ['A', 'a', ' went home. It rained.'],
  ['“No,” A', 'a', 'ed Lind.'],
  ['Ana Lind, a ', 'e', ', said that it rained.'],
  ['Ana', 'Bo', ' said that it rained.'],
  ['A', 'a-', 'based Lind said that it rained.'],
] as const;
const TEXTS = [...RUNS.map((run) => ['', run, ''] as const), ...LONG_WORDS];
const SIZE = 20_000;
const LONGER = 4;
/** Four times the text may take four times as long; more than so many times is another kind of growth. */
const MAX_GROWTH = 10;
/** Shorter runs say more of the clock than of the code. */
const MIN_MS = 40;
/** Growth of another kind is there at every try; a busy machine is not. */
const TRIES = 4;

const corpus = corpusOf(
  person({ id: 'moe', name: 'Ada Moe' }),
  entry({ id: 'the-a', title: 'The A of A', aliases: ['A of A of A of A', 'A A A A A'] }),
);
const readers: Readonly<Record<string, (text: string) => unknown>> = {
  findSpeech: (text) => findSpeech(text, 'en'),
  'findSpeech, German': (text) => findSpeech(text, 'de'),
  'findSpeech, French': (text) => findSpeech(text, 'fr'),
  'findSpeech, Arabic': (text) => findSpeech(text, 'ar'),
  findSentences: (text) => findSentences(text),
  linkMentions: (text) => linkMentions(text, corpus),
  findDateline: (text) => findDateline([{ kind: 'paragraph', text }], 'en'),
  phrases: (text) => [besideTheStory(text), isByline(text), isDateLine(text), isEnd(text), isSignOff(text)],
  parseByline: (text) => parseByline(text),
};

function timeOf(read: (text: string) => unknown, text: string): number {
  const times = [0, 1, 2].map(() => {
    const began = performance.now();
    read(text);
    return performance.now() - began;
  });
  return Math.min(...times);
}

/** How many times as long the longer text takes, and its milliseconds; null where it is too fast to tell. */
function growthOf(
  read: (text: string) => unknown,
  [before, run, behind]: (typeof TEXTS)[number],
): { growth: number; longer: number } | null {
  const textOf = (size: number): string => before + run.repeat(size / run.length) + behind;
  const longer = timeOf(read, textOf(SIZE * LONGER));
  if (longer < MIN_MS) return null;
  return { growth: longer / Math.max(timeOf(read, textOf(SIZE)), MIN_MS / LONGER), longer };
}

test.each(Object.entries(readers))(
  '%s takes time in proportion to the text',
  (_name, read) => {
    const worse = TEXTS.flatMap((text) => {
      let last = growthOf(read, text);
      for (let tried = 1; tried < TRIES && last !== null && last.growth > MAX_GROWTH; tried++)
        last = growthOf(read, text);
      if (last === null || last.growth <= MAX_GROWTH) return [];
      return [`${JSON.stringify(text)}: ${last.growth.toFixed(1)} times, ${last.longer.toFixed(0)} ms`];
    });
    expect(worse).toEqual([]);
  },
  120_000,
);
