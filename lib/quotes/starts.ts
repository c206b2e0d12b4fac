import type { Cue } from './cues.ts';
import type { Finite } from './finite.ts';
import type { Layout } from './layout.ts';

/** Days, places and addressees between a cue and what opens its content: so many tokens at most, fewer before "that". */
const OPENING = 12;
const THAT = 8;
/** A phrase that says when, where or to whom has so many tokens at most, a period of time so many. */
const PHRASE = 12;
const PERIOD = 4;
/** Pronouns that open a clause; who is spoken to is “him”, “them”. */
const CLAUSE = /^(?:i|we|he|she|it|they|there)$/u;
const PREPOSITION = /^(?:in|on|at|during|via|to|from|with|by|for|of|through|about|after|before)$/u;
const RELATIVE = /^(?:and|but|who|whom|which|where|when|while|as|with|\p{L}+ing)$/u;
const BE = /^(?:is|are|was|were|has|have|had|will|would|could|can|may|might|should)$/u;
/** Verbs whose object can be who is spoken to. */
const TO_SOMEBODY =
  /^(?:tell|told|assur|reassur|warn|remind|inform|promis|advis|caution|text|wr(?:ote|ite)|ask|urg|notif|show)/u;

/** Whoever denies a claim does not say it. */
const DENIAL = /^(?:den(?:y|ie)|counter|disput|reject|dismiss)/u;

/** Where content begins behind a cue, and what says so; a relative clause is none. */
export interface Opening {
  readonly at: number;
  readonly by: 'that' | 'mark' | 'relative' | null;
}

/** Finds where what is said begins behind its verb. */
export class Starts {
  constructor(
    private readonly layout: Layout,
    private readonly finite: Finite,
  ) {}

  /** Behind an addressee, a day or a place: "that", a colon or an opening mark. */
  opening(cue: Cue, end: number): Opening {
    const { tokens, language, quoteAt } = this.layout;
    let at = cue.end;
    while (at < end && (language.addressees.has(tokens[at]?.lower ?? '') || /ly$/u.test(tokens[at]?.lower ?? ''))) at++;
    let isBehindVerb = false;
    for (let ahead = at; ahead < Math.min(end, at + OPENING); ahead++) {
      const token = tokens[ahead];
      if (token === undefined || language.participles.has(token.lower)) break;
      // A clause of its own: "said it proves that", "says Lind believes that".
      const isClause = ahead === at ? CLAUSE.test(token.lower) : language.verbs.has(token.lower) && !token.capital;
      if (isClause && quoteAt[ahead] === -1) break;
      // "said skippers will carry that plea"
      isBehindVerb ||= ahead > at && language.finite?.has(token.lower) === true;
      const isConjunction = !isBehindVerb && language.periods?.has(tokens[ahead + 1]?.lower ?? '') !== true;
      if (language.that.has(token.lower) && ahead < at + THAT && isConjunction) {
        if (this.isRelative(cue, at, ahead)) return { at, by: 'relative' };
        return { at: language.clauseAfterComma === true ? ahead : ahead + 1, by: 'that' };
      }
      const isMark = !token.word && /^[,:]$/u.test(tokens[ahead - 1]?.text ?? '');
      if (isMark && this.layout.quoteStarting(ahead + 1) >= 0) return { at: ahead, by: 'mark' };
      if (token.text === ':' && !this.isClock(ahead)) return { at: ahead + 1, by: 'mark' };
      if (/^[;.]$/u.test(token.text)) break;
    }
    return { at, by: null };
  }

  /** "at 1:38 p.m." */
  private isClock(colon: number): boolean {
    const { tokens } = this.layout;
    return /^\d+$/u.test(tokens[colon - 1]?.text ?? '') && /^\d/u.test(tokens[colon + 1]?.text ?? '');
  }

  /** "said tenants that pay are late", "an amendment that was vetoed": a clause about the noun behind the verb, unless that is who is spoken to or says when and where. */
  private isRelative(cue: Cue, at: number, that: number): boolean {
    const { tokens, language, nameAt } = this.layout;
    if (that <= at || that <= cue.end) return false;
    if (BE.test(tokens[that + 1]?.lower ?? '')) return true;
    const verb = tokens[cue.verb]?.lower ?? '';
    if (language.claims?.has(tokens[that - 1]?.lower ?? '') === true) return DENIAL.test(verb);
    if (language.finite === undefined || cue.inverted || TO_SOMEBODY.test(verb)) return false;
    const start = this.behindAsides(cue, at, that);
    const { lower = '', text = '' } = tokens[start] ?? {};
    if (start >= that || text === ',' || PREPOSITION.test(lower)) return false;
    const isPhrase = language.determiners.has(lower) || nameAt[start] !== -1;
    return isPhrase || (/[^s]s$/u.test(lower) && start === that - 1);
  }

  /** Behind whom a verb addresses, when and on what occasion: "told the Post on Monday in an interview"; `start` itself without such words. */
  behindAsides(cue: Cue, start: number, end: number): number {
    const { tokens, language } = this.layout;
    const isAddressing = language.addressing?.has(tokens[cue.verb]?.lower ?? '') === true;
    let at = isAddressing && start < end ? this.behindAddressee(start, end) : start;
    for (let next = at; next < end; at = next) {
      next = Math.max(this.behindTime(at, end), this.behindOccasion(at, end));
      if (next <= at) break;
    }
    // "told the Post, the quay is closed"
    const isBehindComma = at > start && tokens[at]?.text === ',' && this.finite.isClause(at + 1, end);
    return isBehindComma && !RELATIVE.test(tokens[at + 1]?.lower ?? '') ? at + 1 : at;
  }

  /** Behind whatever says to whom, when, where and how a verb behind its statement reports: "…, Lind told the Post from her boat." */
  behindTail(cue: Cue, end: number): number {
    let at = this.behindAsides(cue, cue.end, end);
    while (at < end && PREPOSITION.test(this.layout.tokens[at]?.lower ?? ''))
      at = Math.max(this.behindPhrase(at, end), this.behindTime(at, end));
    return at;
  }

  /** "the Post", "NBC viewers", "the members of the board". */
  private behindAddressee(start: number, end: number): number {
    const { tokens, names, nameAt, language } = this.layout;
    let at = language.determiners.has(tokens[start]?.lower ?? '') ? start + 1 : start;
    let name = names[nameAt[at] ?? -1];
    while (name !== undefined) {
      at = name.to;
      const goesOn = /^(?:[’']s|and)$/u.test(tokens[at]?.text ?? '');
      name = goesOn ? names[nameAt[at + 1] ?? -1] : undefined;
    }
    for (let ahead = at; ahead < Math.min(end, at + PERIOD); ahead++) {
      const { lower = '', word = false } = tokens[ahead] ?? {};
      if (!word || language.functionWords.has(lower) || nameAt[ahead] !== -1) break;
      if (!language.people.has(lower) && !language.organisations.has(lower)) continue;
      const isOf = /^(?:of|in|at|from)$/u.test(tokens[ahead + 1]?.lower ?? '');
      return isOf ? this.behindPhrase(ahead + 1, end) : ahead + 1;
    }
    return nameAt[at - 1] === -1 ? start : at;
  }

  /** "on Monday night", "last week", "in March", "an hour later". */
  private behindTime(start: number, end: number): number {
    const { tokens, language } = this.layout;
    const { moments, periods } = language;
    let at = start;
    while (at < Math.min(end, start + PERIOD) && !moments?.has(tokens[at]?.lower ?? '')) {
      const { lower = '' } = tokens[at] ?? {};
      const isOpener = /^(?:last|this|next|earlier|late|early|same|past|ago|\d+)$/u.test(lower);
      // Not "on the day it fell", but "a day later".
      const isBare = at === start || /^(?:the|an?)$/u.test(tokens[at - 1]?.lower ?? '');
      const later = this.behindLater(at + 1);
      if (periods?.has(lower) === true) return isBare && later === at + 1 ? start : later;
      if (!isOpener && !language.determiners.has(lower) && !/^(?:in|on|at)$/u.test(lower)) return start;
      at++;
    }
    // "the July call" is no day
    const isDay =
      moments?.has(tokens[at]?.lower ?? '') === true && !language.determiners.has(tokens[at - 1]?.lower ?? '');
    if (!isDay) return start;
    at++;
    while (at < end && /^\d+$/u.test(tokens[at]?.text ?? '')) at++;
    return at < end && periods?.has(tokens[at]?.lower ?? '') === true ? at + 1 : at;
  }

  private behindLater(at: number): number {
    return /^(?:ago|later|earlier)$/u.test(this.layout.tokens[at]?.lower ?? '') ? at + 1 : at;
  }

  /** "in an interview with the Post", "during the board meeting". */
  private behindOccasion(start: number, end: number): number {
    const { tokens, language } = this.layout;
    if (!/^(?:in|on|at|during|via|through|to)$/u.test(tokens[start]?.lower ?? '')) return start;
    const behind = this.behindPhrase(start, end);
    for (let at = start + 1; at < behind; at++) {
      const lower = tokens[at]?.lower ?? '';
      if (language.documents.has(lower) || language.occasions?.has(lower) === true) return behind;
    }
    return start;
  }

  /** The token behind a preposition, its noun and what the noun is of: where another phrase begins. */
  private behindPhrase(start: number, end: number): number {
    const { tokens, nameAt, language } = this.layout;
    let isOpen = true;
    let at = start + 1;
    for (; at < Math.min(end, start + PHRASE); at++) {
      const { lower = '', text = '', word = false } = tokens[at] ?? {};
      if (/^[’']s$/u.test(text)) isOpen = true;
      else if (!word || language.that.has(lower) || CLAUSE.test(lower) || language.finite?.has(lower) === true) break;
      else if (PREPOSITION.test(lower) || lower === 'and') isOpen = true;
      else {
        const isFirst = language.determiners.has(lower) || (nameAt[at] !== -1 && nameAt[at] !== nameAt[at - 1]);
        if (!isOpen && (isFirst || language.moments?.has(lower) === true)) break;
        isOpen = language.determiners.has(lower) || /ing$/u.test(lower);
      }
    }
    return at;
  }
}
