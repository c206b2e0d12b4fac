import type { Removal } from '../article/article.ts';
import { listOf, objectOf, text } from './shape.ts';

/** A text of the page that was not taken for the article, or its first words, and the reader's reason (see lib/page). */
export type LeftOut = Pick<Removal, 'reason' | 'text'>;

/** More are not told: what matters comes first, and a page may hold any number. */
export const MAX_LEFT_OUT = 60;
/** Enough to find the text in the page. */
export const LEFT_OUT_CHARS = 100;
const REASON_CHARS = 100;

/** What the reader tells of the texts that it left out: first those amid the article, then those below it. */
export function leftOutOf(removed: readonly Removal[]): readonly LeftOut[] {
  const isBelow = ({ step }: Removal) => step === 'end';
  const ordered = [...removed.filter((one) => !isBelow(one)), ...removed.filter(isBelow)];
  return ordered.slice(0, MAX_LEFT_OUT).map(({ reason, text: whole }) => ({ reason, text: shortened(whole) }));
}

function shortened(whole: string): string {
  return whole.length > LEFT_OUT_CHARS ? `${whole.slice(0, LEFT_OUT_CHARS - 1).trimEnd()}…` : whole;
}

const isList = listOf(objectOf<LeftOut>({ reason: text, text }));

/** Narrows the reader's answer, which comes from the page's process; null when it is none or beyond the limits. */
export function toLeftOut(reply: unknown): readonly LeftOut[] | null {
  if (!isList(reply) || reply.length > MAX_LEFT_OUT) return null;
  return reply.every((one) => one.text.length <= LEFT_OUT_CHARS && one.reason.length <= REASON_CHARS) ? reply : null;
}
