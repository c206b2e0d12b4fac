import type { Span } from '../text/span.ts';
import { kindOf } from './source.ts';
import type { Sources } from './sources.ts';
import type { Draft } from './drafts.ts';
import type { Layout } from './layout.ts';
import { isTerm, isTitle } from './terms.ts';
import type { Quotation, Speech } from './quotation.ts';

/** What holds a statement is among so many before it. */
const NESTED = 8;

/** Statements in the order of the text with their kind, and the speakers with their counts; what the `authors` ask and say is left out. */
export function assembleSpeech(
  drafts: readonly Draft[],
  layout: Layout,
  sources: Sources,
  authors: ReadonlySet<number>,
): Speech {
  const { text, quoted, sentences } = layout;
  const identities = sources.identities();
  const sorted = disjoint(
    drafts.filter(({ parts, speaker }) => parts.length > 0 && !authors.has(identities[speaker ?? -1] ?? -1)),
  );
  const seen = new Map<number, number>();
  let quotedAll = 0;
  let pointer = 0;
  const made: Omit<Quotation, 'speaker' | 'others'>[] = [];
  const speakers: number[][] = [];
  let reach = -1;
  for (const draft of sorted) {
    const start = draft.parts[0]?.start ?? 0;
    const end = draft.parts.at(-1)?.end ?? start;
    while (pointer < quoted.length && (quoted[pointer]?.end ?? 0) <= start) pointer++;
    const inside: Span[] = [];
    let letters = 0;
    for (const part of draft.parts) {
      for (let at = pointer; at < quoted.length; at++) {
        const quote = quoted[at];
        if (quote === undefined || quote.start >= part.end) break;
        const span = { start: Math.max(part.start, quote.start), end: Math.min(part.end, quote.end) };
        if (span.end <= span.start) continue;
        const isWhole = span.start <= part.start && span.end >= part.end;
        if (!isWhole && (isTitle(text.slice(span.start, span.end)) || isTerm(text, span))) continue;
        inside.push(span);
        letters += span.end - span.start;
      }
    }
    if (draft.isVerbatim === true) {
      inside.splice(0, inside.length, ...draft.parts);
      letters = Infinity;
    }
    const total = draft.parts.reduce((sum, part) => sum + part.end - part.start, 0);
    const kind = letters >= total - 3 ? 'direct' : letters > 0 ? 'mixed' : 'indirect';
    const speaking = draft.speaker === null ? [] : [draft.speaker, ...draft.others];
    const spokenBy = [...new Set(speaking.flatMap((index) => sources.all[identities[index] ?? index] ?? []))];
    const count = inside.reduce(
      (sum, span) => sum + (text.slice(span.start, span.end).match(/[\p{L}\p{N}]+/gu)?.length ?? 0),
      0,
    );
    if (start < reach && kind === 'indirect') continue;
    reach = Math.max(reach, end);
    quotedAll += count;
    for (const source of spokenBy) {
      if (kind === 'indirect') source.indirect++;
      else source.direct++;
      source.quotedWords += count;
      source.part += count / spokenBy.length;
      if (!seen.has(source.index)) seen.set(source.index, seen.size);
    }
    made.push({
      start,
      end,
      kind,
      parts: draft.parts,
      quoted: inside,
      cue: draft.cue,
      via: draft.via,
      confidence: draft.confidence,
    });
    speakers.push(spokenBy.flatMap(({ index }) => seen.get(index) ?? []));
  }
  return {
    quotations: made.map((quotation, index) => {
      const [speaker = null, ...others] = speakers[index] ?? [];
      return { ...quotation, speaker, others };
    }),
    speakers: [...seen.keys()].flatMap((index) => {
      const source = sources.all[index];
      if (source === undefined) return [];
      const roleSpan =
        source.roleAt < 0
          ? null
          : (sentences.find((span) => span.start <= source.roleAt && source.roleAt < span.end) ?? null);
      const kind = kindOf(source);
      const { name, named, role, direct, indirect, quotedWords, part } = source;
      return [
        {
          name,
          kind,
          named,
          role,
          roleSpan,
          direct,
          indirect,
          quotedWords,
          share: quotedAll === 0 ? 0 : part / quotedAll,
        },
      ];
    }),
  };
}

/** In the order of the text, without those whose words another statement has: of two with the same words the one with a cue stays. */
function disjoint(drafts: readonly Draft[]): Draft[] {
  const kept: Draft[] = [];
  for (const draft of drafts.toSorted(
    (a, b) => startOf(a) - startOf(b) || Number(b.cue !== null) - Number(a.cue !== null),
  )) {
    if (kept.slice(-NESTED).some((outer) => draft.parts.every((part) => outer.parts.some((own) => holds(own, part)))))
      continue;
    kept.push(draft);
  }
  return kept;
}

const startOf = (draft: Draft): number => draft.parts[0]?.start ?? 0;
const holds = (outer: Span, inner: Span): boolean => outer.start <= inner.start && inner.end <= outer.end;
