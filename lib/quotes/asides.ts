import type { Language } from '../mentions/languages/language.ts';
import type { Span } from '../text/span.ts';
import type { Token } from '../text/tokens.ts';

/** An aside is no longer than so many tokens. */
const REACH = 16;
const DASH = /^[—–-]$/u;
const OPENING = /^[,!?…]$/u;

/** Quotations with the asides of the reporter cut out: the pieces that an aside follows, and those that go on behind one. */
export interface Pieces {
  readonly quoted: readonly Span[];
  readonly broken: ReadonlySet<number>;
  readonly continuing: ReadonlySet<number>;
}

/** "« Le pont, affirme Anne Morel, reste fermé. »": the words between the marks that are not the speaker's. */
export function cutAsides(quoted: readonly Span[], tokens: readonly Token[], language: Language): Pieces {
  const pieces: Span[] = [];
  const broken = new Set<number>();
  const continuing = new Set<number>();
  let at = 0;
  for (const span of quoted) {
    while (at < tokens.length && (tokens[at]?.start ?? 0) < span.start) at++;
    let start = span.start;
    for (; at < tokens.length && (tokens[at]?.start ?? 0) < span.end; at++) {
      const end = asideEnd(tokens, at, span.end, language);
      const mark = tokens[at];
      if (end <= at || mark === undefined || mark.start <= start) continue;
      if (start > span.start) continuing.add(pieces.length);
      broken.add(pieces.length);
      pieces.push({
        start,
        end: OPENING.test(mark.text) && mark.text !== ',' ? mark.end : (tokens[at - 1]?.end ?? mark.start),
      });
      start = tokens[end]?.start ?? span.end;
      at = end - 1;
    }
    if (start >= span.end) continue;
    if (start > span.start) continuing.add(pieces.length);
    pieces.push({ start, end: span.end });
  }
  return { quoted: pieces, broken, continuing };
}

/** The token behind an aside that begins with the mark here; not behind `from` when none does. */
function asideEnd(tokens: readonly Token[], from: number, limit: number, language: Language): number {
  if (!OPENING.test(tokens[from]?.text ?? '') && !DASH.test(tokens[from]?.text ?? '')) return from;
  let at = from + 1;
  if (DASH.test(tokens[at]?.text ?? '')) at++;
  while (language.auxiliaries.has(tokens[at]?.lower ?? '') || isPronoun(tokens[at], language)) at++;
  if (!language.verbs.has(tokens[at]?.lower ?? '')) return from;
  const verb = at;
  const closing = DASH.test(tokens[from]?.text ?? '') ? dashBehind(tokens, verb, limit) : -1;
  let isNamed = isPronoun(tokens[verb - 1], language);
  for (at++; at < verb + REACH; at++) {
    const token = tokens[at];
    if (token === undefined || token.text === '\n') return isNamed ? at : from;
    if (token.start >= limit) return isNamed ? at : from;
    if (closing < 0 ? /^[,.:]$/u.test(token.text) || DASH.test(token.text) : at >= closing) break;
    if (language.that.has(token.lower)) return from;
    isNamed ||= isPronoun(token, language) || token.capital || language.people.has(token.lower);
  }
  if (!isNamed) return from;
  while (/^[,.:]$/u.test(tokens[at]?.text ?? '') || DASH.test(tokens[at]?.text ?? '')) at++;
  return at;
}

/** The dash that ends an aside which began with one; -1 without one. */
function dashBehind(tokens: readonly Token[], verb: number, limit: number): number {
  for (let at = verb; at < verb + REACH && (tokens[at]?.start ?? limit) < limit; at++)
    if (DASH.test(tokens[at]?.text ?? '')) return at;
  return -1;
}

function isPronoun(token: Token | undefined, { he, she, they }: Language): boolean {
  return token !== undefined && (he.has(token.lower) || she.has(token.lower) || they.has(token.lower));
}

/** "— Мост закрыт, — сказал Петров.": paragraphs that begin with a dash and have an aside are speech. */
export function findDashed(text: string, tokens: readonly Token[], language: Language): Span[] {
  const spans: Span[] = [];
  for (let from = 0; from < tokens.length; from++) {
    let to = from;
    while (to < tokens.length && tokens[to]?.text !== '\n') to++;
    const first = tokens[from + 1];
    const end = tokens[to - 1]?.end ?? text.length;
    if (DASH.test(tokens[from]?.text ?? '') && first !== undefined && to > from + 2)
      for (let at = from + 2; at < to; at++)
        if (asideEnd(tokens, at, end, language) > at) {
          spans.push({ start: first.start, end });
          break;
        }
    from = to;
  }
  return spans;
}
