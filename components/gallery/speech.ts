import type { Quotation, Speaker, Speech } from '../../lib/quotes/quotation.ts';

type Who = Pick<Speaker, 'name'> & Partial<Pick<Speaker, 'kind' | 'named' | 'role'>>;
/** Who says it (an index, or null), how, and the words; a null kind is the narrator. */
export type Line = readonly [speaker: number | null, kind: Quotation['kind'] | null, words: string];

const wordsIn = (text: string) => text.split(/\s+/).length;

/** The text of invented lines and its speech, with the spans, counts and shares that an analysis would give. */
export function speechOf(who: readonly Who[], lines: readonly Line[]): { text: string; speech: Speech } {
  let text = '';
  const quotations: Quotation[] = [];
  for (const [speaker, kind, words] of lines) {
    const span = { start: text.length, end: text.length + words.length };
    text += `${words}\n`;
    if (kind === null) continue;
    const quoted = kind === 'indirect' ? [] : [span];
    const via = speaker === null ? null : (who[speaker]?.name ?? null);
    quotations.push({ ...span, kind, parts: [span], quoted, cue: 'said', speaker, others: [], via, confidence: 1 });
  }
  return { text, speech: { quotations, speakers: who.map((one, index) => speakerOf(one, index, quotations, text)) } };
}

function speakerOf(who: Who, index: number, all: readonly Quotation[], text: string): Speaker {
  const own = all.filter(({ speaker }) => speaker === index);
  const count = (quotations: readonly Quotation[]) =>
    quotations
      .flatMap(({ quoted }) => quoted)
      .reduce((sum, { start, end }) => sum + wordsIn(text.slice(start, end)), 0);
  const quotedWords = count(own);
  const indirect = own.filter(({ kind }) => kind === 'indirect').length;
  return {
    kind: 'person',
    named: true,
    role: null,
    ...who,
    roleSpan: null,
    direct: own.length - indirect,
    indirect,
    quotedWords,
    share: quotedWords / Math.max(1, count(all)),
  };
}
