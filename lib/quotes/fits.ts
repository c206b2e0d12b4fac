import type { Layout } from './layout.ts';

/** Forms of verbs without the ending of the past that stand in a clause and no noun phrase. */
const PAST = /^(?:went|left|gave|took|made|got|came|began|kept|held|ran|sent|drove|wrote|found|lost|won)$/u;
const NEGATED = /n[’']t$|^cannot$/u;
const PARTICIPLE = /^(?:\p{L}+(?:ing|ed)|written|taken|given|seen|born|held|made)$/u;

/** What the words before a verb are: a noun phrase, the rest of a clause whose subject stands before it, or nothing that speaks. */
export type Fit = 'phrase' | 'clause' | 'none';

/** Whether the tokens from `from` to `to` with this noun can be a subject: not "and left the army", "referring to the guard", "quick to report". */
export function fitOf(layout: Layout, from: number, to: number, head: number): Fit {
  const { tokens, nameAt, language } = layout;
  if (language.headFirst === true || language.nounsCapital !== undefined || language.caseless === true) return 'phrase';
  if (/^[’']s?$/u.test(tokens[to - 1]?.text ?? '') || tokens[head - 1]?.lower === 'to') return 'none';
  for (let at = from; at < to; at++) if (NEGATED.test(tokens[at]?.lower ?? '')) return 'none';
  const first = tokens[from]?.lower ?? '';
  const isLinked = (at: number): boolean => nameAt[at] === -1 && language.functionWords.has(tokens[at]?.lower ?? '');
  for (let at = from; at < to - 1; at++) {
    const { lower = '' } = tokens[at + 1] ?? {};
    const isVerb = PAST.test(lower) || (/ed$/u.test(lower) && isLinked(at + 2));
    if (language.joining?.has(tokens[at]?.lower ?? '') === true && isVerb && nameAt[at + 1] === -1) return 'clause';
  }
  if (language.determiners.has(first) || nameAt[from] !== -1 || head === from) return 'phrase';
  if (PARTICIPLE.test(first) && isLinked(from + 1)) return 'clause';
  for (let at = from + 1; at < head; at++) {
    // "testimony from two witnesses", "papers obtained by the clerk"
    if (/^(?:from|by)$/u.test(tokens[at]?.lower ?? '')) return 'phrase';
    if (isLinked(at) && !/^(?:of|for|and|or|more|most|such)$/u.test(tokens[at]?.lower ?? '')) return 'clause';
  }
  return 'phrase';
}

/** Verbs that make somebody say something: "led some users to argue". */
const CAUSING = /^(?:led|lead|leads|leading|(?:prompt|caus|inspir|push)(?:e|s|es|ed|ing)?|drove|moved)$/u;
const CAUSE_REACH = 7;
const FINITE = /(?:ed|s|told|said|wrote)$/u;

/** The end of the phrase that is the subject of a verb at `until`: before the "to" of "led some users to argue"; -1 for "requires users to read". */
export function subjectEnd(layout: Layout, until: number, from: number): number {
  const { tokens } = layout;
  if (tokens[until - 1]?.lower !== 'to' || until - 1 <= from) return until;
  // "customers we spoke to said", "left and went on to say"
  if (FINITE.test(tokens[until]?.lower ?? '') || /^(?:on|spoke|spoken|talked)$/u.test(tokens[until - 2]?.lower ?? ''))
    return until - 1;
  for (let at = until - 2; at >= from && at > until - CAUSE_REACH; at--)
    if (CAUSING.test(tokens[at]?.lower ?? '')) return until - 1;
  return -1;
}
