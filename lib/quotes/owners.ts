import type { Sources } from './sources.ts';
import { isBody } from './bodies.ts';
import type { Layout } from './layout.ts';

/** Who speaks for a body without a name of their own. */
export const SPOKESPERSON = /^spokes(?:man|woman|person|people|men|women)$/u;

/** All of a body, when nothing says how many. */
const MEMBERS = /^(?:members|lawmakers)$/u;

/** What is said behind the name of a paper or broadcaster: "the Norden Times newspaper". */
const MEDIUM = /^(?:outlet|newspaper|paper|magazine|website|broadcaster)$/u;

/** The maker of a text stands at most so many tokens behind it: "data released on Friday by the Office …". */
const REACH = 9;

/** What a text came from was said among so many tokens before. */
const MEMORY = 600;

const MAKING =
  /^(?:adopted|approved|passed|wrote|sent|issued|published|released|filed|signed|drafted|posted|unveiled|submitted|produced|commissioned)$/u;

/** Finds whose text or whose spokesperson a description is: "a report by the institute", "an agency spokesman". */
export class Owners {
  constructor(
    private readonly layout: Layout,
    private readonly sources: Sources,
    private readonly meet: (name: number) => number,
  ) {}

  /** Index of the source behind the description from `start` to `end` with this head; null without one. */
  of(start: number, end: number, head: number): number | null {
    const { tokens, language } = this.layout;
    const noun = tokens[head]?.lower ?? '';
    const isText = language.documents.has(noun);
    if (MEMBERS.test(noun)) return this.ofMembers(start, head);
    const named = MEDIUM.test(noun) && end === head + 1 ? (this.layout.nameEnding[head] ?? -1) : -1;
    if (named >= 0) return this.meet(named);
    if (!isText && !SPOKESPERSON.test(noun)) return null;
    const isBare = tokens[start]?.lower === 'the' && end === head + 1;
    const owner =
      this.before(start, head, isText) ??
      this.behind(end, head, isText) ??
      (isText ? this.makerBefore(head, head) : null) ??
      (isText && isBare ? this.earlier(noun, start) : null);
    const source = owner === null ? undefined : this.sources.all[owner];
    if (source?.named !== true) return null;
    const isKnown = source.words.length > 1 || source.kind === 'organisation' || source.hasSpoken;
    return (isText ? isKnown : isBody(source) || source.kind === 'organisation') ? source.index : null;
  }

  /** "members of the Harbour Board", "board members", and "the members" behind such words: the body; null for some of them. */
  private ofMembers(start: number, head: number): number | null {
    const { tokens, nameAt, names, quoteAt } = this.layout;
    const noun = tokens[head]?.lower ?? '';
    const isAll = tokens[start]?.lower === 'the' || start === head;
    const own = this.layout.nameEnding[head] ?? -1;
    if (!isAll && own >= 0 && names[own]?.from === start) return this.meet(own);
    if (!isAll) return head === start + 1 ? this.bodyOf(tokens[start]?.lower ?? '', start) : null;
    for (let at = head; at >= 0 && at > head - MEMORY; at--) {
      if (tokens[at]?.lower !== noun || quoteAt[at] !== -1 || !/^(?:of|on)$/u.test(tokens[at + 1]?.lower ?? ''))
        continue;
      const name = nameAt[tokens[at + 2]?.lower === 'the' ? at + 3 : at + 2] ?? -1;
      if (names[name]?.organisation === true) return this.meet(name);
      if (at === head) return null;
    }
    return null;
  }

  /** "committee members": the body with that noun that was named last; null for other words. */
  private bodyOf(noun: string, before: number): number | null {
    return this.layout.language.organisations.has(noun) ? this.sources.body(noun, before) : null;
  }

  /** "The resolution", behind "the council adopted a resolution", "a resolution by the council" or "a Norden Council resolution". */
  private earlier(noun: string, before: number): number | null {
    const { tokens, nameEnding, quoteAt } = this.layout;
    for (let at = before - 1; at > Math.max(0, before - MEMORY); at--) {
      if (tokens[at]?.lower !== noun || quoteAt[at] !== -1) continue;
      const name = nameEnding[at] ?? -1;
      const owner = name >= 0 ? this.meet(name) : (this.behind(at + 1, at, true) ?? this.makerBefore(at, before));
      if (owner !== null) return owner;
    }
    return null;
  }

  /** Who "adopted", "sent" or "published" the text of which the noun stands here: the name before that verb, or the body of that kind that was named last `before`; null without one. */
  private makerBefore(noun: number, before: number): number | null {
    const { tokens, nameEnding, sentenceAt, quoteAt } = this.layout;
    for (let at = noun - 1; at > noun - REACH && sentenceAt[at] === sentenceAt[noun] && quoteAt[at] === -1; at--) {
      if (!MAKING.test(tokens[at]?.lower ?? '')) continue;
      let end = at;
      while (end > at - 3 && nameEnding[end] === -1 && tokens[end - 1]?.word === true) end--;
      const name = nameEnding[end] ?? -1;
      const body = this.nounBefore(end);
      if (body !== null) return this.bodyOf(body, before);
      return name < 0 ? null : this.meet(name);
    }
    return null;
  }

  /** "committee" in "the committee on trade sent": the noun for a body that a phrase begins with; null without one. */
  private nounBefore(end: number): string | null {
    const { tokens, nameAt, language } = this.layout;
    for (let at = end - 1; at > end - REACH && tokens[at]?.word === true; at--) {
      const isNoun = nameAt[at] === -1 && language.organisations.has(tokens[at]?.lower ?? '');
      if (isNoun) return /^(?:on|for|of)$/u.test(tokens[at + 1]?.lower ?? '') ? (tokens[at]?.lower ?? null) : null;
    }
    return null;
  }

  private before(start: number, head: number, isText: boolean): number | null {
    const { tokens, nameEnding, language } = this.layout;
    const holder = this.possessor(start, head);
    if (holder >= 0) return this.shortFor(holder) ?? this.meet(holder);
    for (let at = head; at > start; at--) {
      const name = nameEnding[at] ?? -1;
      if (name >= 0 && (at === head || /^[’']s?$/u.test(tokens[at]?.text ?? ''))) return this.meet(name);
      const noun = tokens[at - 1]?.lower ?? '';
      const isOwner = /^[’']s$/u.test(tokens[at]?.text ?? '') || at === head;
      if (isOwner && language.organisations.has(noun)) return this.sources.body(noun, start);
    }
    const first = tokens[start]?.lower ?? '';
    return isText && first === 'its' ? this.sources.body(null, start) : null;
  }

  /** "the Norden Institute’s Best Harbours report": the name before the possessive; -1 without one. */
  private possessor(start: number, head: number): number {
    const { tokens, nameEnding } = this.layout;
    for (let at = start + 1; at < head; at++)
      if (/^[’']s?$/u.test(tokens[at]?.text ?? '') && (nameEnding[at] ?? -1) >= 0) return nameEnding[at] ?? -1;
    return -1;
  }

  /** "Holm’s research", where the Holm Institute spoke last; null for other names. */
  private shortFor(name: number): number | null {
    const [word = '', ...more] = this.layout.names[name]?.words ?? [];
    const { speaker: last } = this.sources;
    const speaker = this.sources.all[last?.owner ?? -1] ?? last;
    const isShort = more.length === 0 && speaker?.kind === 'organisation' && speaker.words[0] === word;
    return isShort && speaker.named ? speaker.index : null;
  }

  private behind(end: number, head: number, isText: boolean): number | null {
    const { tokens, nameAt, quoteAt, sentenceAt, language } = this.layout;
    const links = isText ? /^(?:by|from)$/u : /^(?:for|of|at|from|with)$/u;
    const limit = isText ? head + REACH : end;
    for (let at = head + 1; at < limit && sentenceAt[at] === sentenceAt[head] && quoteAt[at] === -1; at++) {
      const token = tokens[at];
      if (token === undefined || !token.word || language.that.has(token.lower)) return null;
      if (!links.test(token.lower)) continue;
      const next = language.determiners.has(tokens[at + 1]?.lower ?? '') ? at + 2 : at + 1;
      const name = nameAt[next] ?? -1;
      return name < 0 ? null : this.meet(name);
    }
    return null;
  }
}
