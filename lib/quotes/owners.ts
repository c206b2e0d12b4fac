import type { Sources } from './sources.ts';
import { isBody } from './bodies.ts';
import type { Layout } from './layout.ts';

/** Who speaks for a body without a name of their own. */
const SPOKESPERSON = /^spokes(?:man|woman|person|people|men|women)$/u;

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
    if (!isText && !SPOKESPERSON.test(noun)) return null;
    const isBare = tokens[start]?.lower === 'the' && end === head + 1;
    const owner =
      this.before(start, head, isText) ??
      this.behind(end, head, isText) ??
      (isText && isBare ? this.earlier(noun, start) : null);
    const source = owner === null ? undefined : this.sources.all[owner];
    if (source?.named !== true) return null;
    const isKnown = source.words.length > 1 || source.kind === 'organisation' || source.hasSpoken;
    return (isText ? isKnown : isBody(source) || source.kind === 'organisation') ? source.index : null;
  }

  /** "The resolution", behind "the council adopted a resolution", "a resolution by the council" or "a Norden Council resolution". */
  private earlier(noun: string, before: number): number | null {
    const { tokens, nameEnding, quoteAt } = this.layout;
    for (let at = before - 1; at > Math.max(0, before - MEMORY); at--) {
      if (tokens[at]?.lower !== noun || quoteAt[at] !== -1) continue;
      const name = nameEnding[at] ?? -1;
      const owner = name >= 0 ? this.meet(name) : (this.behind(at + 1, at, true) ?? this.makerBefore(at));
      if (owner !== null) return owner;
    }
    return null;
  }

  /** Who "adopted", "sent" or "published" the text of which the noun stands here: the name before that verb; null without one. */
  private makerBefore(noun: number): number | null {
    const { tokens, nameEnding, sentenceAt, quoteAt } = this.layout;
    for (let at = noun - 1; at > noun - REACH && sentenceAt[at] === sentenceAt[noun] && quoteAt[at] === -1; at--) {
      if (!MAKING.test(tokens[at]?.lower ?? '')) continue;
      let end = at;
      while (end > at - 3 && nameEnding[end] === -1 && tokens[end - 1]?.word === true) end--;
      const name = nameEnding[end] ?? -1;
      return name < 0 ? null : this.meet(name);
    }
    return null;
  }

  private before(start: number, head: number, isText: boolean): number | null {
    const { tokens, nameEnding, language } = this.layout;
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
