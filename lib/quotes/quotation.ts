import type { Span } from '../text/span.ts';

export type QuotationKind = 'direct' | 'mixed' | 'indirect';
export type SpeakerKind = 'person' | 'group' | 'organisation' | 'document' | 'unknown';

/** One statement and who is given as its speaker. Spans refer to the analysed text; quotation marks stand outside. */
export interface Quotation extends Span {
  readonly kind: QuotationKind;
  /** The parts of a quotation split around its cue, in order; one part when it is not split. */
  readonly parts: readonly Span[];
  /** The stretches between quotation marks inside it; empty for indirect speech. */
  readonly quoted: readonly Span[];
  /** The reporting words ("said", "according to"), or null. */
  readonly cue: string | null;
  /** Index into `Speech.speakers`, or null: speaker not identified. */
  readonly speaker: number | null;
  /** Who is given as its speaker besides, as such indices: "Ana Lind and Bo Holm said"; mostly empty. */
  readonly others: readonly number[];
  /** The words that name the speaker here: "he", "the spokesman", "Alexander Lukashevich". */
  readonly via: string | null;
  /** 0 to 1. */
  readonly confidence: number;
}

export interface Speaker {
  /** The fullest name in the text, or the description of an unnamed source. */
  readonly name: string;
  readonly kind: SpeakerKind;
  readonly named: boolean;
  readonly role: string | null;
  /** The sentence that the role comes from. */
  readonly roleSpan: Span | null;
  readonly direct: number;
  readonly indirect: number;
  /** Words between quotation marks that are this speaker's. */
  readonly quotedWords: number;
  /** The speaker's part of all quoted words of the text, 0 to 1; 0 when nothing is quoted. Words of several speakers are divided evenly. */
  readonly share: number;
}

/** All speech in a text, quotations by start. */
export interface Speech {
  readonly quotations: readonly Quotation[];
  readonly speakers: readonly Speaker[];
}

/** The indices of all who are given as its speakers; empty: not identified. */
export const speakersOf = ({ speaker, others }: Quotation): readonly number[] =>
  speaker === null ? [] : [speaker, ...others];
