import type { Layout } from './layout.ts';
import type { Nouns } from './nouns.ts';
import type { Phrase, Phrases } from './phrases.ts';
import type { Referents, Subject } from './referents.ts';

/** A longer phrase behind "according to" has a clause of its own. */
const MAX_PHRASE = 14;

/** What things are done by, not learned from: "according to the plan". */
const RULES =
  /^(?:plans?|laws?|rules?|schedules?|customs?|traditions?|principles?|needs?|wish|wishes|will|standards?|size|age|type|terms?)$/u;
/** Days, places and addressees between verb and subject are so many tokens at most. */
const ADVERBIALS = 9;

/** Finds the subject that stands behind its verb: "said Ana Lind", "according to the ministry". */
export class Inverted {
  constructor(
    private readonly layout: Layout,
    private readonly nouns: Nouns,
    private readonly referents: Referents,
    private readonly phrases: Phrases,
  ) {}

  subjectAfter(begin: number, to: number): Subject | null {
    const start = this.behindAdverbials(begin, to);
    const { tokens, language, nameEnding } = this.layout;
    const first = tokens[start];
    if (first === undefined || start >= to || this.layout.quoteAt[start] !== -1) return null;
    if (this.layout.isPronoun(first.lower)) return this.referents.pronoun(start);
    if (language.joining?.has(first.lower) === true) return null;
    if (/^(?:of|about|to|in|on|at|with|by|from|after|during)$/u.test(first.lower)) return null;
    const plain = this.phrases.plainAt(start, to);
    if (plain !== null) return this.describe(plain);
    const held =
      language.headFirst === true || language.nounsCapital !== undefined ? -1 : this.nouns.holderAtEnd(start, to);
    if (held >= 0) return { ...this.referents.named(held), from: start };
    const direct = this.nameAfterDeterminer(start);
    let end = start;
    let head = -1;
    while (end < to && end < start + 14) {
      const token = tokens[end];
      if (
        token === undefined ||
        this.layout.quoteAt[end] !== -1 ||
        !(token.word || /^[’']s$/u.test(token.text) || (token.text === '.' && this.layout.nameAt[end] !== -1))
      )
        break;
      if (end > start && language.functionWords.has(token.lower) && !language.within.has(token.lower)) break;
      if (token.lower === 'on' || (/^(?:in|at)$/u.test(token.lower) && head < 0)) break;
      const name = this.layout.nameAt[end] ?? -1;
      if (name >= 0) {
        const found = this.layout.names[name];
        if (found === undefined) break;
        const following = tokens[found.to];
        const holder = this.nameAfterRole(found.to, to);
        if (holder >= 0) return { ...this.referents.named(holder), from: start };
        // "Norway’s Coast Guard"
        const isHeld = found.organisation && /^[’']s$/u.test(tokens[found.from - 1]?.text ?? '');
        if (isHeld && this.endsPhrase(found.to)) return { ...this.referents.named(name), from: start };
        // "отчёту Счётной палаты": the name says whose text it is
        if (head >= 0 && language.headFirst === true && language.documents.has(tokens[head]?.lower ?? '')) {
          end = found.to;
          continue;
        }
        if (head < 0 && this.nouns.isAttributed(found.to)) {
          end = found.to;
          continue;
        }
        if (
          !found.organisation &&
          !(found.words.length > 1 ? /^[’']s$/u : /^(?:[’']s|of|for)$/u).test(following?.text ?? '') &&
          !(following !== undefined && language.people.has(following.lower)) &&
          (name !== direct || found.from === start || this.endsPhrase(found.to)) &&
          !language.relations.has(tokens[end - 1]?.lower ?? '')
        )
          return { ...this.referents.named(name), from: start };
        end = found.to;
        if (
          direct === name &&
          !/^[’']s$/u.test(following?.text ?? '') &&
          !(following !== undefined && language.people.has(following.lower)) &&
          (found.from === start || this.endsPhrase(found.to))
        )
          return this.referents.named(name);
        continue;
      }
      if (
        head < 0 &&
        (language.people.has(token.lower) ||
          language.organisations.has(token.lower) ||
          language.documents.has(token.lower) ||
          (end > start && nameEnding[end] !== -1 && this.nouns.isAttributed(end)) ||
          this.nouns.agentNoun(start, end + 1) === end ||
          (end === start && this.endsPhrase(end + 1) && this.nouns.quantifier(start, end + 1) === end))
      ) {
        const next = tokens[end + 1];
        if (!(next !== undefined && (language.people.has(next.lower) || /^[’']s$/u.test(next.text)))) head = end;
      }
      end++;
    }
    const isWhole =
      direct >= 0 && (this.layout.nameAt[start] === direct || this.endsPhrase(this.layout.names[direct]?.to ?? 0));
    if (head < 0) return isWhole ? this.referents.named(direct) : null;
    while (language.headFirst === true && end > head + 1 && language.functionWords.has(tokens[end - 1]?.lower ?? ''))
      end--;
    const apposed = this.apposedAt(end);
    if (apposed >= 0) return { ...this.referents.named(apposed), from: start };
    return {
      source: this.referents.described(start, end, head),
      via: this.layout.slice(start, end),
      from: start,
      to: end,
    };
  }

  /** Whether no noun follows: "the Gallup", not "the Gallup average". */
  private endsPhrase(at: number): boolean {
    const { tokens, language } = this.layout;
    const token = tokens[at];
    return token?.word !== true || language.functionWords.has(token.lower) || language.verbs.has(token.lower);
  }

  /** Behind "according to": "type of bond", "need": what something depends on. */
  isRule(at: number): boolean {
    return this.layout.nameAt[at] === -1 && RULES.test(this.layout.tokens[at]?.lower ?? '');
  }

  /** "an analysis by the Post", "an attendee": whatever is named as where something was learned; null for "the plan", "the law". */
  anyPhrase(start: number, to: number): Subject | null {
    const { tokens, quoteAt, language } = this.layout;
    if (!language.determiners.has(tokens[start]?.lower ?? '')) return null;
    let head = -1;
    let end = start + 1;
    for (; end < to && end < start + MAX_PHRASE && quoteAt[end] === -1; end++) {
      const { lower = '', word = false } = tokens[end] ?? {};
      if (!word && !/^[’']s?$/u.test(lower)) break;
      if (language.that.has(lower) || language.verbs.has(lower)) break;
      if (head < 0 && (language.functionWords.has(lower) || /ed$/u.test(lower)) && end > start + 1) head = end - 1;
    }
    const name = this.layout.nameEnding[end] ?? -1;
    if (head < 0 && (this.layout.names[name]?.from ?? 0) > start) return { ...this.referents.named(name), from: start };
    if (head < 0) head = end - 1;
    if (head <= start || RULES.test(tokens[head]?.lower ?? '')) return null;
    return {
      source: this.referents.described(start, end, head),
      via: this.layout.slice(start, end),
      from: start,
      to: end,
    };
  }

  /** "Lind", "the FBI": the name that begins here or behind a determiner; -1 without one. */
  private nameAfterDeterminer(at: number): number {
    const { tokens, nameAt, language } = this.layout;
    const own = nameAt[at] ?? -1;
    return own < 0 && language.determiners.has(tokens[at]?.lower ?? '') ? (nameAt[at + 1] ?? -1) : own;
  }

  /** The phrase that names a text here, behind a preposition; null without one. */
  textAt(start: number, to: number): Subject | null {
    const phrase = this.phrases.anyAt(start, to);
    return phrase === null ? null : this.describe(phrase);
  }

  private describe({ from, to, head }: Phrase): Subject {
    const apposed = this.apposedAt(to);
    if (apposed >= 0) return { ...this.referents.named(apposed), from };
    return { source: this.referents.described(from, to, head), via: this.layout.slice(from, to), from, to };
  }

  /** Behind "lundi à Paris" in "a déclaré lundi à Paris Anne Morel": the first token of a subject; `start` when none follows. */
  private behindAdverbials(start: number, to: number): number {
    const { tokens, nameAt, names, language } = this.layout;
    const { adverbials, addressees, people, organisations, determiners } = language;
    if (adverbials === undefined) return start;
    let at = start;
    while (at < to && at < start + ADVERBIALS) {
      const token = tokens[at];
      if (token?.word !== true) break;
      const name = names[nameAt[at] ?? -1];
      const isOpener = adverbials.has(token.lower) || addressees.has(token.lower);
      if (isOpener && !this.opensNoun(at)) {
        at++;
        const object =
          names[nameAt[at] ?? -1] ?? names[nameAt[determiners.has(tokens[at]?.lower ?? '') ? at + 1 : -1] ?? -1];
        if (object !== undefined && adverbials.has(token.lower)) at = object.to;
        continue;
      }
      if (name !== undefined || this.layout.isPronoun(token.lower)) return at;
      if (people.has(token.lower) || organisations.has(token.lower) || this.opensNoun(at)) return at;
      if (at === start) return start;
      at++;
    }
    return start;
  }

  /** Whether a determiner with a noun for somebody stands here. */
  private opensNoun(at: number): boolean {
    const { tokens, nameAt, language } = this.layout;
    if (!language.determiners.has(tokens[at]?.lower ?? '')) return false;
    const next = tokens[at + 1]?.lower ?? '';
    return (
      language.people.has(next) ||
      language.organisations.has(next) ||
      language.documents.has(next) ||
      nameAt[at + 1] !== -1
    );
  }

  /** "le directeur du port, Jean Tissot.": the name of a person between commas that a description ends before; -1 without one. */
  private apposedAt(comma: number): number {
    const { tokens, nameAt, names, language } = this.layout;
    if ((language.headFirst !== true && language.verbSecond === undefined) || tokens[comma]?.text !== ',') return -1;
    const index = nameAt[comma + 1] ?? -1;
    const name = names[index];
    const isPerson = name !== undefined && !name.organisation && name.words.length > 1;
    return isPerson && tokens[name.to]?.word !== true ? index : -1;
  }

  /** The name at the end of "managing owner Jorge Mas", from its lower-case words on; -1 when there is none. */
  private nameAfterRole(from: number, to: number): number {
    const { tokens, nameAt, language } = this.layout;
    if (language.joining?.has(tokens[from]?.lower ?? '') === true) return -1;
    let at = from;
    while (at < to && at < from + 5 && tokens[at]?.word === true && nameAt[at] === -1) {
      if (language.functionWords.has(tokens[at]?.lower ?? '') && tokens[at]?.lower !== 'and') return -1;
      at++;
    }
    const index = nameAt[at] ?? -1;
    const name = this.layout.names[index];
    return at > from && name !== undefined && !name.organisation && name.words.length > 1 ? index : -1;
  }
}
