import { findNames, type Name } from '../mentions/findNames.ts';
import { findSentences } from '../text/sentences.ts';
import type { Span } from '../text/span.ts';
import { findTokens, type Token } from '../text/tokens.ts';
import { Sources } from './attribute.ts';
import { en } from '../mentions/languages/en.ts';
import type { Language } from '../mentions/languages/language.ts';
import { ar, de, es, fr, ru } from '../mentions/languages/others.ts';
import { findQuoted } from './marks.ts';
import type { Quotation, Speech } from './quotation.ts';

const languages: Readonly<Record<string, Language>> = { en, de, fr, es, ru, ar };
const notReporting =
  /^(?:calls|called|continues|continued|reports|reported|describes|described|pointed|asked|reads?|suggests|suggested|urged|denied|posts?|posted|answers|demands|demanded|estimates|forecast|comments|promises|agree[ds]|speculate[ds]|hints|proposes|proposed|recommends|recommended|laughed|sighed|shrugged|advises|advised|write|explain|note|warn|cried|snapped|screamed|yelled|shouted|protested|protests|reflects|reflected|reasons|agrees)$/u;
/** A quotation without cue and with fewer words is a term, a title or irony. */
const MIN_LOOSE_WORDS = 5;
const closing = /^[.,;:!?…)—–-]$/u;

interface Subject {
  readonly source: number;
  readonly via: string;
  readonly from: number;
  readonly to: number;
}
interface Cue extends Subject {
  readonly verb: number;
  /** First and last token + 1 of subject and verb together. */
  readonly start: number;
  readonly end: number;
  readonly inverted: boolean;
}
interface Draft {
  parts: Span[];
  cue: string | null;
  speaker: number | null;
  via: string | null;
  confidence: number;
}

/** Who says what in a text whose paragraphs are joined by line breaks. */
export function findSpeech(
  text: string,
  language: string | null,
  options: { byline?: readonly string[] } = {},
): Speech {
  return new Reader(text, languages[(language ?? 'en').slice(0, 2).toLowerCase()] ?? en, options.byline ?? []).read();
}

class Reader {
  private readonly tokens: Token[];
  private readonly quoted: Span[];
  private readonly quoteAt: Int32Array;
  private readonly sentenceAt: Int32Array;
  private readonly nameAt: Int32Array;
  private readonly nameEnding: Int32Array;
  private readonly names: Name[];
  private readonly met = new Map<number, number>();
  private readonly sources: Sources;
  private readonly drafts: Draft[] = [];
  private readonly bylines: ReadonlySet<string>;

  constructor(
    private readonly text: string,
    private readonly language: Language,
    byline: readonly string[],
  ) {
    this.tokens = findTokens(text);
    this.quoted = findQuoted(text);
    this.names = findNames(text, this.tokens, language);
    this.sources = new Sources(text, this.tokens, language);
    this.bylines = new Set(byline.map((name) => name.trim().toLowerCase()));
    const count = this.tokens.length;
    this.quoteAt = this.cover(this.quoted);
    this.sentenceAt = this.cover(findSentences(text));
    this.nameAt = new Int32Array(count).fill(-1);
    this.nameEnding = new Int32Array(count + 1).fill(-1);
    for (const [index, name] of this.names.entries()) {
      this.nameAt.fill(index, name.from, name.to);
      this.nameEnding[name.to] = index;
    }
  }

  read(): Speech {
    let from = 0;
    for (let at = 0; at <= this.tokens.length; at++) {
      if (at < this.tokens.length && this.tokens[at]?.text !== '\n') continue;
      if (at > from) this.readParagraph(from, at);
      from = at + 1;
    }
    return this.finish();
  }

  private readParagraph(from: number, to: number): void {
    const { tokens } = this;
    const line = this.slice(from, to).trim();
    if (this.bylines.has(line.replace(/^by\s+/iu, '').toLowerCase())) return;
    const firstName = this.names[this.nameAt[from] ?? -1];
    if (firstName !== undefined && firstName.to >= to) return; // a name alone on its line: byline or heading
    if (
      firstName !== undefined &&
      tokens[firstName.to]?.text === ':' &&
      to - firstName.to > 3 &&
      firstName.to - from < 4
    ) {
      if (firstName.name === firstName.name.toUpperCase() || this.met.size > 0) {
        const speaker = this.meet(this.nameAt[from] ?? -1);
        this.sources.spoke(speaker);
        this.add(firstName.to + 1, to, null, { source: speaker, via: firstName.name }, 0.8);
        return;
      }
    }
    const used = new Set<number>();
    let last: Cue | null = null;
    let open: Draft | null = null;
    for (let at = from; at < to; at++) {
      const token = tokens[at];
      if (token === undefined || !token.word) continue;
      const quote = this.quoteAt[at] ?? -1;
      if (quote >= 0) {
        if (tokens[at - 1] !== undefined && this.quoteAt[at - 1] === quote) continue;
        continue;
      }
      const name = this.nameAt[at] ?? -1;
      if (name >= 0) {
        const found = this.names[name];
        if (found !== undefined && found.from === at) this.sources.seen(this.meet(name));
        if (found !== undefined && found.to - found.from > 1) continue;
      }
      const cue = this.cueAt(at, from, to, last);
      if (cue === null) continue;
      this.sources.spoke(cue.source);
      const draft: Draft | null = this.content(cue, from, to, used, open);
      if (draft !== null) open = draft;
      last = cue;
    }
    this.looseQuotes(from, to, used, last);
  }

  private cueAt(at: number, from: number, to: number, last: Cue | null): Cue | null {
    const { language, tokens } = this;
    const word = tokens[at]?.lower ?? '';
    const completion = language.accordingTo.get(word);
    if (completion !== undefined && (completion === '' || tokens[at + 1]?.lower === completion)) {
      const verbEnd = at + (completion === '' ? 1 : 2);
      const subject = this.subjectAfter(verbEnd, to);
      if (subject === null) return null;
      return { ...subject, verb: at, start: at, end: subject.to, inverted: true };
    }
    if (language.participles.has(word)) {
      const before = tokens[at - 1]?.text ?? '';
      const isAfterText = language.documents.has(tokens[at - 1]?.lower ?? '');
      if (before !== ',' && before !== 'and' && !isAfterText) return null;
      if (last === null || this.sentenceAt[last.verb] !== this.sentenceAt[at]) {
        let first = at;
        while (first > from && this.sentenceAt[first - 1] === this.sentenceAt[at]) first--;
        for (let ahead = first; ahead < at; ahead++) {
          const name = this.nameAt[ahead] ?? -1;
          const subject =
            name >= 0 ? this.named(name) : this.isPronoun(tokens[ahead]?.lower ?? '') ? this.pronoun(ahead) : null;
          if (subject !== null)
            return { ...subject, verb: at, start: at, end: at + 1, inverted: false, from: at, to: at };
        }
        return null;
      }
      return { ...last, verb: at, start: at, end: at + 1, inverted: false, from: at, to: at };
    }
    if (!language.verbs.has(word) || (tokens[at]?.capital === true && at > from)) return null;
    const before = tokens[at - 1];
    if (before === undefined || at === from) return null;
    let start = at;
    while (start > from + 1 && language.auxiliaries.has(tokens[start - 1]?.lower ?? '')) start--;
    const afterQuote = this.endsQuote(start - 1);
    if (afterQuote || before.text === ',') {
      const right = this.subjectAfter(at + 1, to);
      const next = tokens[at + 1];
      if (right !== null && !(next !== undefined && language.that.has(next.lower))) {
        if (afterQuote || this.nameAt[at + 1] !== -1 || /^[,.]$/u.test(tokens[right.to]?.text ?? '.'))
          return { ...right, verb: at, start, end: right.to, inverted: true };
      }
    }
    const left = this.subjectBefore(at, from);
    if (left === null) return null;
    return { ...left, verb: at, start: left.from, end: at + 1, inverted: false };
  }

  private subjectBefore(verb: number, from: number): Subject | null {
    const { tokens, language } = this;
    let at = verb - 1;
    while (
      at > from &&
      (language.auxiliaries.has(tokens[at]?.lower ?? '') || /ly$/u.test(tokens[at]?.lower ?? '')) &&
      this.nameAt[at] === -1
    )
      at--;
    const token = tokens[at];
    if (token === undefined || this.quoteAt[at] !== -1) return null;
    if (this.sentenceAt[at] !== this.sentenceAt[verb]) return null;
    if (this.isPronoun(token.lower)) return this.pronoun(at);
    const sentence = this.sentenceAt[verb];
    if (/^(?:and|but)$/u.test(token.lower) || this.isCoordinated(at, verb)) return this.sentenceSubject(verb, from);
    if (token.text === ',') {
      for (let back = at - 1; back > from && back > at - 28 && this.sentenceAt[back] === sentence; back--) {
        if (tokens[back]?.text !== ',') continue;
        // "the Institute for Economic Affairs (IEA), a think-tank, said"
        const apposed = this.nameEnding[at] ?? -1;
        const between = this.names[apposed];
        if (between !== undefined && between.from === back + 1 && !between.organisation) return this.named(apposed);
        const bracket = tokens[back - 1]?.text === ')' && tokens[back - 3]?.text === '(' ? back - 3 : back;
        const name = this.nameEnding[bracket] ?? -1;
        if (name >= 0) return this.named(name);
        return this.nounPhrase(bracket, from);
      }
      return null;
    }
    return this.nounPhrase(at + 1, from);
  }

  /** Between "and" and the verb stand only auxiliaries: "was on the call and had told". */
  private isCoordinated(at: number, verb: number): boolean {
    for (let back = verb - 1; back > at; back--) if (/^(?:and|but)$/u.test(this.tokens[back]?.lower ?? '')) return true;
    return false;
  }

  /** The name or pronoun that opens the sentence: what its second verb also goes with. */
  private sentenceSubject(verb: number, from: number): Subject | null {
    let at = verb;
    while (at > from && this.sentenceAt[at - 1] === this.sentenceAt[verb]) at--;
    while (
      at < verb &&
      this.nameAt[at] === -1 &&
      this.language.functionWords.has(this.tokens[at]?.lower ?? '') &&
      !this.isPronoun(this.tokens[at]?.lower ?? '')
    )
      at++;
    for (let ahead = at; ahead < verb && ahead < at + 6; ahead++) {
      const name = this.nameAt[ahead] ?? -1;
      if (name >= 0) return this.quoteAt[ahead] === -1 ? this.named(name) : null;
      if (this.isPronoun(this.tokens[ahead]?.lower ?? '')) return this.pronoun(ahead);
      if (this.language.verbs.has(this.tokens[ahead]?.lower ?? '')) return null;
    }
    return null;
  }

  /** The noun phrase that ends before `end`. */
  private nounPhrase(end: number, from: number): Subject | null {
    const { tokens, language } = this;
    const sentence = this.sentenceAt[end - 1];
    let start = end;
    while (start > from && end - start < 16) {
      const token = tokens[start - 1];
      if (token === undefined || this.sentenceAt[start - 1] !== sentence || this.quoteAt[start - 1] !== -1) break;
      if (/^[,;:—–“”"()]$/u.test(token.text) || language.that.has(token.lower)) break;
      if (language.verbs.has(token.lower) && this.nameAt[start - 1] === -1) break;
      if (
        /^(?:but|as|while|because|if|when|which|what|where|who|whom|after|before|since|until|than)$/u.test(token.lower)
      )
        break;
      if (token.lower === 'and' && this.nameEnding[end] !== -1) break;
      if (language.auxiliaries.has(token.lower) && this.nameAt[start - 1] === -1) break;
      start--;
    }
    while (start < end) {
      const token = tokens[start];
      if (
        token === undefined ||
        !language.functionWords.has(token.lower) ||
        language.determiners.has(token.lower) ||
        this.nameAt[start] !== -1
      )
        break;
      start++;
    }
    if (start >= end) return null;
    const name = this.nameEnding[end] ?? -1;
    let head = -1;
    for (let at = start; at < end; at++) {
      const word = tokens[at]?.lower ?? '';
      if (language.people.has(word) || language.organisations.has(word) || language.documents.has(word)) {
        head = at;
        const next = tokens[at + 1];
        if (next === undefined || !(next.word && !language.functionWords.has(next.lower)) || at + 1 >= end) break;
        if (this.nameAt[at] === -1 && this.nameAt[at + 1] !== -1) break;
      }
      if (head >= 0 && /^(?:for|of|at|with|in|from)$/u.test(word)) break;
    }
    const leading = this.leadingName(start, end);
    if (leading >= 0) return this.named(leading);
    if (name >= 0) {
      const found = this.names[name];
      const link = tokens[head + 1]?.lower ?? '';
      if (found === undefined || head < 0 || head >= found.from || !/^(?:for|of|at|with|from|in|close)$/u.test(link))
        return this.named(name);
    }
    if (head < 0) head = this.agentNoun(start, end);
    if (head < 0) return null;
    for (let at = head; at > start; at--) {
      // The phrase begins at its own determiner, not at that of a phrase before it.
      if (!language.determiners.has(tokens[at]?.lower ?? '') || this.nameAt[at] !== -1) continue;
      if (!/^(?:of|for|in|at|with|from|by|to|on|and|or)$/u.test(tokens[at - 1]?.lower ?? '')) start = at;
      break;
    }
    if (this.nameAt[head] !== -1 && this.nameAt[head] === this.nameAt[end - 1])
      return this.named(this.nameAt[head] ?? -1);
    const source = this.sources.describe(start, end, head);
    return { source, via: this.slice(start, end), from: start, to: end };
  }

  /** The last word of a short phrase when it can name somebody who speaks, by its ending: "the pharmacist", "the teenagers". */
  private agentNoun(start: number, end: number): number {
    const last = this.tokens[end - 1];
    if (last === undefined || end - start > 5 || this.nameAt[end - 1] !== -1) return -1;
    return /(?:ers?|ors?|ists?|ians?|(?:wo)?m[ae]n|ants?|ents?|ees|people|group|family|team)$/u.test(last.lower) &&
      this.language.determiners.has(this.tokens[start]?.lower ?? '')
      ? end - 1
      : -1;
  }

  /** "Ira Katz of Little Five Points Pharmacy in Atlanta": the person whose name opens the phrase; -1 when none does. */
  private leadingName(start: number, end: number): number {
    const first = this.nameAt[start] ?? -1;
    const found = this.names[first];
    if (found === undefined || found.from !== start || found.organisation || found.to >= end) return -1;
    return /^(?:of|from|at|with|for|in)$/u.test(this.tokens[found.to]?.lower ?? '') && found.words.length > 1
      ? first
      : -1;
  }

  private subjectAfter(start: number, to: number): Subject | null {
    const { tokens, language } = this;
    const first = tokens[start];
    if (first === undefined || start >= to || this.quoteAt[start] !== -1) return null;
    if (this.isPronoun(first.lower)) return this.pronoun(start);
    const direct = this.nameAt[start] ?? -1;
    let end = start;
    let head = -1;
    while (end < to && end < start + 14) {
      const token = tokens[end];
      if (
        token === undefined ||
        this.quoteAt[end] !== -1 ||
        !(token.word || /^[’']s$/u.test(token.text) || (token.text === '.' && this.nameAt[end] !== -1))
      )
        break;
      if (
        end > start &&
        language.functionWords.has(token.lower) &&
        !/^(?:of|for|the|with|at|and|to|a|in|from|on)$/u.test(token.lower)
      )
        break;
      if (token.lower === 'on' || (/^(?:in|at)$/u.test(token.lower) && head < 0)) break;
      const name = this.nameAt[end] ?? -1;
      if (name >= 0) {
        const found = this.names[name];
        if (found === undefined) break;
        const following = tokens[found.to];
        const holder = this.nameAfterRole(found.to, to);
        if (holder >= 0) return { ...this.named(holder), from: start };
        if (
          !found.organisation &&
          !(found.words.length > 1 ? /^[’']s$/u : /^(?:[’']s|of|for)$/u).test(following?.text ?? '') &&
          !(following !== undefined && language.people.has(following.lower)) &&
          !/^(?:of|for|with|at|from)$/u.test(tokens[end - 1]?.lower ?? '')
        )
          return { ...this.named(name), from: start };
        end = found.to;
        if (
          direct === name &&
          !/^[’']s$/u.test(following?.text ?? '') &&
          !(following !== undefined && language.people.has(following.lower))
        )
          return this.named(name);
        continue;
      }
      if (
        head < 0 &&
        (language.people.has(token.lower) ||
          language.organisations.has(token.lower) ||
          language.documents.has(token.lower))
      ) {
        const next = tokens[end + 1];
        if (!(next !== undefined && (language.people.has(next.lower) || /^[’']s$/u.test(next.text)))) head = end;
      }
      end++;
    }
    if (head < 0) return direct >= 0 ? this.named(direct) : null;
    return { source: this.sources.describe(start, end, head), via: this.slice(start, end), from: start, to: end };
  }

  /** The name at the end of "managing owner Jorge Mas", from its lower-case words on; -1 when there is none. */
  private nameAfterRole(from: number, to: number): number {
    let at = from;
    while (at < to && at < from + 5 && this.tokens[at]?.word === true && this.nameAt[at] === -1) {
      if (this.language.functionWords.has(this.tokens[at]?.lower ?? '') && this.tokens[at]?.lower !== 'and') return -1;
      at++;
    }
    const name = this.names[this.nameAt[at] ?? -1];
    return at > from && name !== undefined && !name.organisation && name.words.length > 1
      ? (this.nameAt[at] ?? -1)
      : -1;
  }

  private pronoun(at: number): Subject | null {
    const word = this.tokens[at]?.lower ?? '';
    const source = this.sources.pronoun(word);
    return { source: source ?? -1, via: this.tokens[at]?.text ?? word, from: at, to: at + 1 };
  }

  private named(index: number): Subject {
    const name = this.names[index];
    return { source: this.meet(index), via: name?.name ?? '', from: name?.from ?? 0, to: name?.to ?? 0 };
  }

  /** The statement that belongs to a cue, before or after it. */
  private content(cue: Cue, from: number, to: number, used: Set<number>, open: Draft | null): Draft | null {
    const { tokens, language } = this;
    const cueText = this.slice(
      cue.verb,
      language.accordingTo.has(tokens[cue.verb]?.lower ?? '') && tokens[cue.verb + 1]?.lower === 'to'
        ? cue.verb + 2
        : cue.verb + 1,
    );
    const sentence = this.sentenceAt[cue.verb] ?? -1;
    let sentenceStart = cue.verb;
    while (sentenceStart > from && this.sentenceAt[sentenceStart - 1] === sentence) sentenceStart--;
    let sentenceEnd = cue.verb + 1;
    while (sentenceEnd < to && this.sentenceAt[sentenceEnd] === sentence) sentenceEnd++;
    let before: Draft | null = null;
    const quoteBefore = this.quoteEndingAt(cue.start - 1);
    if (
      quoteBefore >= 0 &&
      !used.has(quoteBefore) &&
      language.participles.has(tokens[cue.verb]?.lower ?? '') === false
    ) {
      used.add(quoteBefore);
      const span = this.quoted[quoteBefore];
      const first = this.firstToken(quoteBefore, cue.start);
      const lead = sentenceStart < first - 2 && this.sentenceAt[first] === sentence && !this.startsUpper(first);
      if (span !== undefined) {
        if (lead) before = this.add(sentenceStart, this.lastToken(quoteBefore, cue.start), cueText, cue, 0.8);
        else before = this.addSpan(span, cueText, cue, 0.95);
      }
    } else if (
      quoteBefore < 0 &&
      tokens[cue.start - 1]?.text === ',' &&
      cue.start - sentenceStart > 4 &&
      !language.participles.has(tokens[cue.verb]?.lower ?? '')
    ) {
      const next = tokens[cue.end]?.text ?? '.';
      if (cue.inverted || closing.test(next) || /^(?:on|in|at|during)$/u.test(next) || cue.end >= to) {
        if (!notReporting.test(tokens[cue.verb]?.lower ?? ''))
          return this.add(sentenceStart, cue.start - 1, cueText, cue, 0.75);
      }
    }
    if (language.accordingTo.has(tokens[cue.verb]?.lower ?? '')) {
      if (before !== null) return before;
      if (cue.start > sentenceStart + 3) return this.add(sentenceStart, cue.start, cueText, cue, 0.75);
      const comma = this.find(cue.end, sentenceEnd, ',');
      return comma < 0 ? null : this.add(comma + 1, sentenceEnd, cueText, cue, 0.75);
    }
    let at = cue.end;
    while (
      at < sentenceEnd &&
      (language.addressees.has(tokens[at]?.lower ?? '') || /ly$/u.test(tokens[at]?.lower ?? ''))
    )
      at++;
    // An addressee, a day or a place before "that", a colon or an opening mark.
    for (let ahead = at; ahead < Math.min(sentenceEnd, at + 12); ahead++) {
      const token = tokens[ahead];
      if (token === undefined || language.participles.has(token.lower)) break;
      const opens = this.quoteStarting(ahead + 1) >= 0 && !token.word && /^[,:]$/u.test(tokens[ahead - 1]?.text ?? '');
      if (language.that.has(token.lower) && ahead < at + 8) {
        at = ahead + 1;
        break;
      }
      if (opens) {
        at = ahead;
        break;
      }
      if (token.text === ':') {
        at = ahead + 1;
        break;
      }
      if (/^[;.]$/u.test(token.text)) break;
    }
    const explicit = language.that.has(tokens[at - 1]?.lower ?? '');
    while (at < to && /^[,:]$/u.test(tokens[at]?.text ?? '')) at++;
    const opened = this.quoteStarting(at + 1);
    if (opened >= 0 && tokens[at]?.word === false) {
      if (used.has(opened)) return before;
      const span = this.quoted[opened];
      if (span === undefined) return before;
      const end = this.lastToken(opened, to);
      const rest = sentenceEnd - end;
      used.add(opened);
      if (
        before !== null ||
        (open !== null &&
          open.speaker === cue.source &&
          !language.participles.has(tokens[cue.verb]?.lower ?? '') &&
          tokens[cue.end]?.text === ',')
      ) {
        const target = before ?? open;
        if (target !== null && /,$/u.test(this.text.slice(target.parts.at(-1)?.start, target.parts.at(-1)?.end ?? 0))) {
          target.parts.push({ ...span });
          return target;
        }
      }
      if (
        rest > 4 &&
        this.sentenceAt[end] === sentence &&
        tokens[cue.end]?.text !== ',' &&
        this.find(end, sentenceEnd, ',') !== end + 1
      ) {
        this.useQuotes(at, sentenceEnd, used);
        return this.add(at, sentenceEnd, cueText, cue, 0.8);
      }
      return this.addSpan(span, cueText, cue, 0.95);
    }
    if (before !== null) return before;
    const verb = tokens[cue.verb]?.lower ?? '';
    if (!explicit && notReporting.test(verb)) return null;
    if (!explicit && cue.inverted) return null;
    if (/^[,.;:!?]$/u.test(tokens[cue.end]?.text ?? '.') && !explicit) return null;
    if (/^(?:about|of|for|to|by|on|with|against|at)$/u.test(tokens[at]?.lower ?? '') && !explicit) return null;
    if (sentenceEnd - at < 3) return null;
    let end = sentenceEnd;
    const lastQuote = this.quoteAt[end - 1] ?? -1;
    if (lastQuote >= 0) end = this.lastToken(lastQuote, to);
    this.useQuotes(at, end, used);
    return this.add(at, end, cueText, cue, explicit ? 0.9 : 0.75);
  }

  /** Quotations without a cue of their own: the speaker goes on, or the person of the sentence before; short fragments are none. */
  private looseQuotes(from: number, to: number, used: Set<number>, last: Cue | null): void {
    let previous = -1;
    for (let at = from; at < to; at++) {
      const quote = this.quoteAt[at] ?? -1;
      if (quote < 0 || quote === previous) continue;
      previous = quote;
      const span = this.quoted[quote];
      if (used.has(quote) || span === undefined) continue;
      const content = this.text.slice(span.start, span.end);
      const isSentence = this.isSentence(content, span.end >= (this.tokens[to - 1]?.end ?? 0));
      if (isTitle(content) || (!isSentence && content.split(/\s+/u).length < MIN_LOOSE_WORDS)) continue;
      const found = isSentence ? this.looseSpeaker(at, from, last) : last !== null ? last.source : null;
      const known = found !== null && found >= 0;
      this.drafts.push({
        parts: [span],
        cue: null,
        speaker: known ? found : null,
        via: null,
        confidence: known ? (isSentence ? 0.7 : 0.4) : 0.3,
      });
      if (known && isSentence) this.sources.spoke(found);
    }
  }

  private isSentence(content: string, endsParagraph: boolean): boolean {
    const complete = /[.!?…,—–-]$/u.test(content) || endsParagraph;
    return content.split(/\s+/u).length > 2 && /^[\p{Lu}[…]/u.test(content) && complete;
  }

  /** Who goes on speaking: the paragraph's speaker; else the person who opens the sentence before; else the last speaker. */
  private looseSpeaker(at: number, from: number, last: Cue | null): number | null {
    if (last !== null && last.verb < at) return last.source;
    const before = this.tokens[at - 2] === undefined || at - 2 < from ? null : this.sentenceSubject(at - 1, from);
    if (before !== null && before.source >= 0 && this.sources.all[before.source]?.kind === 'person')
      return before.source;
    if (last !== null) return last.source;
    return this.drafts.at(-1)?.speaker ?? null;
  }

  private finish(): Speech {
    const sorted = this.drafts
      .filter((draft) => draft.parts.length > 0)
      .sort((a, b) => (a.parts[0]?.start ?? 0) - (b.parts[0]?.start ?? 0));
    const seen = new Map<number, number>();
    let quotedAll = 0;
    let pointer = 0;
    const made: Omit<Quotation, 'speaker'>[] = [];
    const speakers: (number | null)[] = [];
    let reach = -1;
    for (const draft of sorted) {
      const start = draft.parts[0]?.start ?? 0;
      const end = draft.parts.at(-1)?.end ?? start;
      while (pointer < this.quoted.length && (this.quoted[pointer]?.end ?? 0) <= start) pointer++;
      const inside: Span[] = [];
      let letters = 0;
      for (const part of draft.parts) {
        for (let at = pointer; at < this.quoted.length; at++) {
          const quote = this.quoted[at];
          if (quote === undefined || quote.start >= part.end) break;
          const span = { start: Math.max(part.start, quote.start), end: Math.min(part.end, quote.end) };
          if (span.end <= span.start) continue;
          const isWhole = span.start <= part.start && span.end >= part.end;
          if (!isWhole && (isTitle(this.text.slice(span.start, span.end)) || this.isTerm(span))) continue;
          inside.push(span);
          letters += span.end - span.start;
        }
      }
      const total = draft.parts.reduce((sum, part) => sum + part.end - part.start, 0);
      const kind =
        letters >= total - 3 || (draft.confidence === 0.8 && draft.cue === null)
          ? 'direct'
          : letters > 0
            ? 'mixed'
            : 'indirect';
      const source = draft.speaker === null ? undefined : this.sources.all[draft.speaker];
      const count = inside.reduce(
        (sum, span) => sum + (this.text.slice(span.start, span.end).match(/[\p{L}\p{N}]+/gu)?.length ?? 0),
        0,
      );
      if (start < reach && kind === 'indirect') continue;
      reach = Math.max(reach, end);
      quotedAll += count;
      if (source !== undefined) {
        if (kind === 'indirect') source.indirect++;
        else source.direct++;
        source.quotedWords += count;
        if (!seen.has(source.index)) seen.set(source.index, seen.size);
      }
      made.push({
        start,
        end,
        kind,
        parts: draft.parts,
        quoted: inside,
        cue: draft.cue,
        via: draft.via,
        confidence: draft.confidence,
      });
      speakers.push(source === undefined ? null : (seen.get(source.index) ?? null));
    }
    const sentences = findSentences(this.text);
    return {
      quotations: made.map((quotation, index) => ({ ...quotation, speaker: speakers[index] ?? null })),
      speakers: [...seen.keys()].flatMap((index) => {
        const source = this.sources.all[index];
        if (source === undefined) return [];
        const roleSpan =
          source.roleAt < 0
            ? null
            : (sentences.find((span) => span.start <= source.roleAt && source.roleAt < span.end) ?? null);
        const { name, kind, named, role, direct, indirect, quotedWords } = source;
        return [
          {
            name,
            kind,
            named,
            role,
            roleSpan,
            direct,
            indirect,
            quotedWords,
            share: quotedAll === 0 ? 0 : quotedWords / quotedAll,
          },
        ];
      }),
    };
  }

  /** 'the “opposition”', 'the so-called “reset”': a word in marks after such a word is called in question, not quoted. */
  private isTerm(span: Span): boolean {
    if (/\s/u.test(this.text.slice(span.start, span.end))) return false;
    return /(?:^|\s)(?:the|this|that|these|those|so-called)\s+\S{1,2}$/iu.test(
      this.text.slice(Math.max(0, span.start - 14), span.start),
    );
  }

  private add(
    from: number,
    to: number,
    cue: string | null,
    subject: { source: number; via: string },
    confidence: number,
  ): Draft | null {
    const { tokens } = this;
    let end = to;
    while (
      end > from &&
      tokens[end - 1]?.word === false &&
      !/^[.!?)%…$]$/u.test(tokens[end - 1]?.text ?? '') &&
      this.quoteAt[end - 1] === -1
    )
      end--;
    let start = from;
    while (start < end && tokens[start]?.word === false && this.quoteAt[start] === -1) start++;
    const first = tokens[start];
    const last = tokens[end - 1];
    if (first === undefined || last === undefined || start >= end) return null;
    return this.addSpan({ start: first.start, end: last.end }, cue, subject, confidence);
  }

  private addSpan(span: Span, cue: string | null, subject: { source: number; via: string }, confidence: number): Draft {
    const known = subject.source >= 0;
    const draft = {
      parts: [span],
      cue,
      speaker: known ? subject.source : null,
      via: subject.via,
      confidence: known ? confidence : 0.3,
    };
    this.drafts.push(draft);
    return draft;
  }

  private useQuotes(from: number, to: number, used: Set<number>): void {
    for (let at = from; at < to; at++) if ((this.quoteAt[at] ?? -1) >= 0) used.add(this.quoteAt[at] ?? -1);
  }

  private meet(index: number): number {
    const known = this.met.get(index);
    if (known !== undefined) return known;
    const name = this.names[index];
    if (name === undefined) return -1;
    const source = this.sources.meet(name);
    this.met.set(index, source);
    return source;
  }

  private isPronoun(word: string): boolean {
    return this.language.he.has(word) || this.language.she.has(word) || this.language.they.has(word);
  }
  private endsQuote(at: number): boolean {
    return this.quoteEndingAt(at) >= 0;
  }
  /** The quotation whose closing mark is this token (or stands before this comma), or -1. */
  private quoteEndingAt(at: number): number {
    let back = at;
    while (back > at - 3 && /^[,—–-]$/u.test(this.tokens[back]?.text ?? '')) back--;
    if (this.tokens[back]?.word !== false || this.quoteAt[back] !== -1) return -1;
    return this.quoteAt[back - 1] ?? -1;
  }
  private quoteStarting(at: number): number {
    const quote = this.quoteAt[at] ?? -1;
    return quote >= 0 && this.quoteAt[at - 1] !== quote ? quote : -1;
  }
  private firstToken(quote: number, before: number): number {
    let at = before - 1;
    while (at > 0 && this.quoteAt[at] !== quote) at--;
    while (at > 0 && this.quoteAt[at - 1] === quote) at--;
    return at;
  }
  private lastToken(quote: number, to: number): number {
    const end = this.quoted[quote]?.end ?? 0;
    let low = 0;
    let high = to;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.tokens[middle]?.start ?? Infinity) < end) low = middle + 1;
      else high = middle;
    }
    return low;
  }
  private startsUpper(at: number): boolean {
    return this.tokens[at]?.capital === true;
  }
  private find(from: number, to: number, text: string): number {
    for (let at = from; at < to; at++) if (this.tokens[at]?.text === text) return at;
    return -1;
  }
  private slice(from: number, to: number): string {
    return this.text.slice(this.tokens[from]?.start ?? 0, this.tokens[to - 1]?.end ?? 0);
  }
  /** For each token the index of the span it stands in, or -1. */
  private cover(spans: readonly Span[]): Int32Array {
    const at = new Int32Array(this.tokens.length).fill(-1);
    let index = 0;
    for (const [position, token] of this.tokens.entries()) {
      while (index < spans.length && (spans[index]?.end ?? 0) <= token.start) index++;
      const span = spans[index];
      if (span !== undefined && span.start <= token.start) at[position] = index;
    }
    return at;
  }
}

/** "The Iron Claw," "O Brother, Where Art Thou?": words that all begin with a capital but for the small ones are a work's title. */
function isTitle(content: string): boolean {
  const words = content.match(/[\p{L}\p{N}’']+/gu) ?? [];
  const capitals = words.filter((word) => /^[\p{Lu}\p{N}]/u.test(word)).length;
  const small = words.filter((word) =>
    /^(?:a|an|and|as|at|by|for|from|in|is|of|on|or|the|to|vs|with)$/u.test(word),
  ).length;
  return words.length > 1 && words.length < 12 && capitals + small === words.length && capitals > 1;
}
