import { speakersOf, type Quotation, type Speaker } from '../quotes/quotation.ts';
import type { Report } from '../report/report.ts';
import { quotedAt } from '../report/quotedAt.ts';
import { rankSpeakers } from '../report/rankSpeakers.ts';
import type { Quoted } from './protocol.ts';
import { flag, listOf, number, objectOf, oneOf, orNull, text } from './shape.ts';

/** What the card of a marked statement says of its speaker; `number` is the speaker's in the report, from 1. */
export interface MarkedSpeaker extends Pick<Speaker, 'name' | 'kind' | 'named' | 'role'> {
  readonly number: number;
}

/** A statement in the page: the words between quotation marks, or all of it where there are none; the number stands at the first stretch. */
export interface Mark extends Pick<Quotation, 'kind'> {
  readonly stretches: readonly Quoted[];
  /** Indices into the speakers of the request; empty: not identified. */
  readonly speakers: readonly number[];
}

export interface Marks {
  readonly speakers: readonly MarkedSpeaker[];
  readonly statements: readonly Mark[];
}

export const NO_MARKS: Marks = { speakers: [], statements: [] };

/** A page has no more statements marked than this. */
const MAX_MARKS = 500;
const MAX_QUOTE_CHARS = 20_000;

/** All statements of a report as the reader finds them again in the page. */
export function marksOf({ speech, text: whole }: Pick<Report, 'speech' | 'text'>): Marks {
  const speakers: MarkedSpeaker[] = [];
  for (const { speaker, index, number: rank } of rankSpeakers(speech.speakers)) {
    const { name, kind, named, role } = speaker;
    speakers[index] = { name, kind, named, role, number: rank };
  }
  const statements = speech.quotations.slice(0, MAX_MARKS).map((quotation) => ({
    kind: quotation.kind,
    speakers: speakersOf(quotation),
    stretches: (quotation.quoted.length > 0 ? quotation.quoted : quotation.parts).map((span) => quotedAt(whole, span)),
  }));
  return { speakers, statements };
}

export const isQuoted = objectOf<Quoted>({ exact: text, prefix: text, suffix: text });
/** Longer ones are not looked for. */
export const isShort = ({ exact, prefix, suffix }: Quoted): boolean =>
  exact.length + prefix.length + suffix.length <= MAX_QUOTE_CHARS;

const isMarks = objectOf<Marks>({
  speakers: listOf(
    objectOf<MarkedSpeaker>({
      name: text,
      kind: oneOf<Speaker['kind']>({ person: true, group: true, organisation: true, document: true, unknown: true }),
      named: flag,
      role: orNull(text),
      number,
    }),
  ),
  statements: listOf(
    objectOf<Mark>({
      kind: oneOf<Quotation['kind']>({ direct: true, mixed: true, indirect: true }),
      stretches: listOf(isQuoted),
      speakers: listOf(number),
    }),
  ),
});

/** Narrows the marks of a message; those beyond the limits are left out. */
export function toMarks(value: unknown): Marks | null {
  if (!isMarks(value)) return null;
  const statements = value.statements
    .slice(0, MAX_MARKS)
    .map((one) => ({ ...one, stretches: one.stretches.filter(isShort) }))
    .filter(({ stretches }) => stretches.length > 0);
  return { speakers: value.speakers, statements };
}
