import type { Speaker } from '../quotes/quotation.ts';

export interface RankedSpeaker {
  readonly speaker: Speaker;
  /** Index into `Speech.speakers`. */
  readonly index: number;
  /** From 1, as shown in the report and in the page. */
  readonly number: number;
}

/** The speakers, most quoted words first, then most statements, then in the order of the text. */
export function rankSpeakers(speakers: readonly Speaker[]): readonly RankedSpeaker[] {
  return speakers
    .map((speaker, index) => ({ speaker, index }))
    .sort(
      (a, b) =>
        b.speaker.quotedWords - a.speaker.quotedWords ||
        b.speaker.direct + b.speaker.indirect - a.speaker.direct - a.speaker.indirect ||
        a.index - b.index,
    )
    .map((entry, at) => ({ ...entry, number: at + 1 }));
}
