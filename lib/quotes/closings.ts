import type { Cue } from './cues.ts';
import type { Draft } from './drafts.ts';
import type { Layout } from './layout.ts';
import { isTitle } from './terms.ts';

/** A quotation without a closing comma or stop is speech before a verb when it has so many words. */
const MIN_OPEN_WORDS = 6;
const BE = /^(?:is|are|was|were|has|have|had|will|would|could|can|may|might|should)$/u;

/** How quotations end: before a cue, with a comma, as speech. */
export class Closings {
  constructor(private readonly layout: Layout) {}

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
