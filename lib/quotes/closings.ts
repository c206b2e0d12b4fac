import type { Cue } from './cues.ts';
import type { Draft } from './drafts.ts';
import type { Layout } from './layout.ts';
import { isTitle } from './terms.ts';

/** A quotation without a closing comma or stop is speech before a verb when it has so many words. */
const MIN_OPEN_WORDS = 6;
const BE = /^(?:is|are|was|were|has|have|had|will|would|could|can|may|might|should)$/u;

/** Verbs with objects of their own that report where a sentence ends with them. */
const TAG =
  /^(?:(?:report|suggest|explain|warn|recommend|estimate|note|reflect|speculate|advise|propose|point)(?:s|d|ed)?|write|reason(?:s|ed))$/u;

/** A clause that such a word opens is no statement by itself. */
const OPENER =
  /^(?:on|in|at|during|after|before|when|as|while|if|since|until|because|although|though|following|for|with|by|from|once|of|about|asked)$/u;

/** How quotations and clauses end: before a cue, with a comma, as speech. */
export class Closings {
  constructor(private readonly layout: Layout) {}

  /** "…, a study reports.", "…, suggests Lind, …": whether a verb that does other things as well reports what stands before it. */
  isTag(cue: Cue, start: number, end: number): boolean {
    const { tokens } = this.layout;
    if (!TAG.test(tokens[cue.verb]?.lower ?? '')) return false;
    if (cue.inverted && this.layout.nameAt.subarray(cue.from, cue.to).every((name) => name < 0)) return false;
    const next = tokens[cue.end]?.text ?? '.';
    if (cue.inverted && next === ',') return true;
    return (next === '.' || cue.end >= end) && this.isClause(start, cue.start);
  }

  /** Whether what stands before a comma and a cue can be a sentence, without marks: not "On Monday in the old town,". */
  private isClause(start: number, comma: number): boolean {
    const { tokens, quoteAt, language } = this.layout;
    if (quoteAt[start] !== -1 || quoteAt[start + 1] !== -1) return false;
    if (!OPENER.test(tokens[start]?.lower ?? '')) return true;
    let at = this.layout.find(start, comma - 1, ',');
    while (at >= 0 && at < comma && !BE.test(tokens[at]?.lower ?? '') && !language.verbs.has(tokens[at]?.lower ?? ''))
      at++;
    return at >= 0 && at < comma;
  }

  /** "he told “Wake Up, Town”": whether a quotation right behind a cue names who is spoken to. */
  isAddressee(cue: Cue, quote: number): boolean {
    const { tokens, language, quoted, text } = this.layout;
    const span = quoted[quote];
    if (span === undefined || language.addressing?.has(tokens[cue.verb]?.lower ?? '') !== true) return false;
    return this.layout.quoteStarting(cue.end + 1) === quote && isTitle(text.slice(span.start, span.end));
  }

  /** The quotation that ends before a cue; -1 without one, or for a work's title: "“The Iron Claw,” Lind says, had been …". */
  spokenBefore(cue: Cue): number {
    const quote = this.layout.quoteEndingAt(cue.start - 1);
    const span = this.layout.quoted[quote];
    if (span === undefined) return -1;
    const content = this.layout.text.slice(span.start, span.end);
    const [next, after] = [this.layout.tokens[cue.end], this.layout.tokens[cue.end + 1]];
    const goesOn = next?.text === ',' ? BE.test(after?.lower ?? '') : !/[.,!?]$/u.test(content);
    return goesOn && isTitle(content) ? -1 : quote;
  }

  /** "said Kelly Holm, a dietitian", "…, RD, who": what stands behind the comma says more of the subject. */
  isApposition(at: number): boolean {
    const { tokens, language } = this.layout;
    const { lower = '', text = '' } = tokens[at] ?? {};
    const isNoun = language.people.has(lower) || language.people.has(tokens[at + 1]?.lower ?? '');
    return (
      language.determiners.has(lower) ||
      isNoun ||
      /^(?:who|which|whose|head|chief|member|lead|\d+|\p{Lu}{2,5})$/u.test(text)
    );
  }

  /** Whether a comma stands before or behind the mark that closes a statement. */
  endsInComma({ parts }: Draft): boolean {
    const end = parts.at(-1)?.end ?? 0;
    return this.layout.text[end - 1] === ',' || /^\s?[”“»"’']\s?[,—–]/u.test(this.layout.text.slice(end, end + 4));
  }

  /** Whether a quotation before a cue ends like speech, with a mark inside or outside; longer ones may lack it. */
  isClosed(quote: number, start: number): boolean {
    const span = this.layout.quoted[quote];
    if (span === undefined || /^[,—–-]$/u.test(this.layout.tokens[start - 1]?.text ?? '')) return true;
    const content = this.layout.text.slice(span.start, span.end);
    return /[.,!?…—–-]['’]?$/u.test(content) || content.split(/\s+/u).length >= MIN_OPEN_WORDS;
  }
}
