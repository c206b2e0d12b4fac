import type { Span } from '../text/span.ts';
import type { Layout } from './layout.ts';

/** How an embedded post is signed: "— Ana Lind (@analind) May 3, 2024". */
const SIGNED = /^[—–-]$/u;
/** Addresses at the end of a post: of pictures, and of what it shares. */
const ADDRESS = /\s*(?:https?:\/\/|pic\.)\S+\s*$/u;

/** So many signs at most. */
const MANY_PICTURES = 16;

/** A post that an article shows, and whose name stands below it as an index into the layout's names. */
export interface Post {
  readonly span: Span;
  readonly name: number;
}

/** The post that the paragraph from `from` to `to` holds, or that it signs when it begins with the signature; null without one. */
export function postIn(layout: Layout, from: number, to: number, previous: Span | null): Post | null {
  const { tokens, names, nameAt, text } = layout;
  for (let at = from; at < to - 3; at++) {
    if (!SIGNED.test(tokens[at]?.text ?? '')) continue;
    const index = nameAt[at + 1] ?? -1;
    const end = behindPictures(layout, names[index]?.to ?? to);
    if (index < 0 || tokens[end]?.text !== '(' || tokens[end + 1]?.text !== '@') continue;
    const own = { start: tokens[from]?.start ?? 0, end: tokens[at]?.start ?? 0 };
    const whole = at > from ? own : previous;
    if (whole === null) return null;
    const span = { start: whole.start, end: whole.start + withoutAddresses(text.slice(whole.start, whole.end)).length };
    return span.end > span.start ? { span, name: index } : null;
  }
  return null;
}

/** Over what follows a name in an account: "Ana Lind 🚢 (@analind)". */
function behindPictures({ tokens }: Layout, from: number): number {
  let at = from;
  while (
    at < from + MANY_PICTURES &&
    tokens[at]?.word === false &&
    /\p{So}|\p{M}|\p{Cf}|\p{Sk}/u.test(tokens[at]?.text ?? '')
  )
    at++;
  return at;
}

function withoutAddresses(post: string): string {
  let kept = post.trimEnd();
  while (ADDRESS.test(kept)) kept = kept.replace(ADDRESS, '');
  return kept;
}
