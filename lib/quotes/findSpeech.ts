import { ar } from '../mentions/languages/ar.ts';
import { de } from '../mentions/languages/de.ts';
import { en } from '../mentions/languages/en.ts';
import { es } from '../mentions/languages/es.ts';
import { fr } from '../mentions/languages/fr.ts';
import { it } from '../mentions/languages/it.ts';
import type { Language } from '../mentions/languages/language.ts';
import { other } from '../mentions/languages/other.ts';
import { pt } from '../mentions/languages/pt.ts';
import { ru } from '../mentions/languages/ru.ts';
import { AsClauses } from './asClauses.ts';
import { assembleSpeech } from './assemble.ts';
import { Brackets } from './brackets.ts';
import { Clauses } from './clauses.ts';
import { Closings } from './closings.ts';
import { Continuations } from './continuations.ts';
import { Contents } from './contents.ts';
import { type Cue, Cues } from './cues.ts';
import { type Draft, Drafts } from './drafts.ts';
import { Ends } from './ends.ts';
import { Finite } from './finite.ts';
import { Frames } from './frames.ts';
import { Interposed } from './interposed.ts';
import { Inverted } from './inverted.ts';
import { Joint } from './joint.ts';
import { Layout } from './layout.ts';
import { LooseQuotes } from './loose.ts';
import { Nearest } from './nearest.ts';
import { Nouns } from './nouns.ts';
import { Openings } from './openings.ts';
import { Participles } from './participles.ts';
import { postIn } from './posts.ts';
import { Phrases } from './phrases.ts';
import type { Speech } from './quotation.ts';
import type { Span } from '../text/span.ts';
import { Referents } from './referents.ts';
import { giveRepeats } from './repeats.ts';
import { Sources } from './sources.ts';
import { codeOf } from './support.ts';
import { Starts } from './starts.ts';
import { Subjects } from './subjects.ts';
import { Tags } from './tags.ts';
import { Transcript } from './transcript.ts';

const languages: Readonly<Record<string, () => Language>> = { en, de, fr, es, pt, it, ru, ar };

/** Who says what in a text whose paragraphs are joined by line breaks. */
export function findSpeech(
  text: string,
  language: string | null,
  options: { byline?: readonly string[] } = {},
): Speech {
  const code = codeOf(language);
  const table = Object.hasOwn(languages, code) ? (languages[code] ?? other) : other;
  return new Reader(text, table(), options.byline ?? []).read();
}

class Reader {
  private readonly layout: Layout;
  private readonly sources: Sources;
  private readonly referents: Referents;
  private readonly subjects: Subjects;
  private readonly cues: Cues;
  private readonly drafts: Drafts;
  private readonly contents: Contents;
  private readonly loose: LooseQuotes;
  private readonly nearest: Nearest;
  private readonly frames: Frames;
  private readonly asClauses: AsClauses;
  private readonly joint: Joint;
  private readonly transcript: Transcript;
  private readonly continuations: Continuations;
  private readonly bylines: ReadonlySet<string>;
  private previous: Span | null = null;

  constructor(text: string, language: Language, byline: readonly string[]) {
    this.layout = new Layout(text, language);
    this.sources = new Sources(text, this.layout.tokens, language);
    const nouns = new Nouns(this.layout);
    const phrases = new Phrases(this.layout);
    this.referents = new Referents(this.layout, this.sources);
    const openings = new Openings(this.layout, nouns, this.referents);
    const interposed = new Interposed(this.layout, nouns);
    this.subjects = new Subjects(this.layout, nouns, this.referents, phrases, openings, interposed);
    const inverted = new Inverted(this.layout, nouns, this.referents, phrases);
    this.cues = new Cues(
      this.layout,
      this.referents,
      new Participles(this.layout, nouns, this.referents, this.subjects, openings),
      this.subjects,
      openings,
      interposed,
      inverted,
      new Brackets(this.layout, this.subjects, inverted),
    );
    this.joint = new Joint(this.layout, this.referents);
    this.drafts = new Drafts(this.layout);
    this.transcript = new Transcript(this.layout, this.sources, this.referents, this.drafts);
    this.nearest = new Nearest(this.layout, this.sources, this.drafts);
    this.asClauses = new AsClauses(this.layout, nouns, this.subjects);
    this.frames = new Frames(this.layout, this.referents, phrases);
    const clauses = new Clauses(this.layout);
    this.continuations = new Continuations(this.layout, this.drafts, clauses, this.referents);
    const finite = new Finite(this.layout);
    const starts = new Starts(this.layout, finite);
    const ends = new Ends(this.layout, finite);
    this.contents = new Contents(this.layout, this.drafts, clauses, new Closings(this.layout), finite, starts, ends);
    this.loose = new LooseQuotes(
      this.layout,
      this.drafts,
      this.subjects,
      openings,
      this.sources,
      new Tags(this.layout, nouns, this.sources, this.referents, inverted, openings),
    );
    this.bylines = new Set(byline.map((name) => name.trim().toLowerCase()));
  }

  read(): Speech {
    let from = 0;
    for (let at = 0; at <= this.layout.tokens.length; at++) {
      if (at < this.layout.tokens.length && this.layout.tokens[at]?.text !== '\n') continue;
      if (at > from && !this.readPost(from, at)) this.readParagraph(from, at);
      from = at + 1;
    }
    const own = this.sources.all.filter(({ name }) => this.bylines.has(name.toLowerCase())).map(({ index }) => index);
    giveRepeats(this.drafts.all, this.layout.text);
    return assembleSpeech(this.drafts.all, this.layout, this.sources, new Set(own));
  }

  /** Whether the paragraph belongs to an embedded post, which is all its author's words. */
  private readPost(from: number, to: number): boolean {
    const { tokens } = this.layout;
    const post = postIn(this.layout, from, to, this.previous);
    this.previous = { start: tokens[from]?.start ?? 0, end: tokens[to - 1]?.end ?? 0 };
    if (post === null) return false;
    const source = this.referents.meet(post.name);
    this.sources.spoke(source);
    this.drafts.replace(post.span, { source, via: this.layout.names[post.name]?.name ?? '' });
    return true;
  }

  private readParagraph(from: number, to: number): void {
    if (this.layout.language.nearestOnly === true) return this.nearest.read(from, to);
    const { tokens } = this.layout;
    const line = this.layout.slice(from, to).trim();
    if (this.bylines.has(line.replace(/^by\s+/iu, '').toLowerCase())) return;
    const firstName = this.layout.names[this.layout.nameAt[from] ?? -1];
    if (firstName !== undefined && firstName.to >= to) return; // a name alone on its line: byline or heading
    if (this.transcript.read(from, to)) return;
    const used = new Set<number>();
    const first = this.drafts.all.length;
    const cues: Cue[] = [];
    let open: Draft | null = null;
    for (let at = from; at < to; at++) {
      const token = tokens[at];
      if (token === undefined || !token.word) continue;
      const quote = this.layout.quoteAt[at] ?? -1;
      if (quote >= 0) {
        if (tokens[at - 1] !== undefined && this.layout.quoteAt[at - 1] === quote) continue;
        continue;
      }
      const name = this.layout.nameAt[at] ?? -1;
      if (name >= 0) {
        const own = this.layout.names[name];
        if (own?.from === at) {
          this.sources.seen(this.referents.meet(name));
          this.referents.nameBefore(name);
        }
        if (own !== undefined && own.to - own.from > 1) continue;
      }
      const frame = this.frames.frameAt(at, from, to) ?? this.asClauses.frameAt(at, to);
      if (frame !== null) {
        this.sources.spoke(frame.source);
        this.contents.framed(frame, from, to, used);
        at = Math.max(at, frame.end - 1);
        continue;
      }
      const found = this.cues.cueAt(at, from, to, cues.at(-1) ?? null);
      if (found === null) continue;
      const cue = this.joint.complete(found, from, to);
      this.sources.spoke(cue.source, cue.verb);
      const draft: Draft | null = this.contents.content(cue, from, to, used, open);
      if (draft !== null) open = draft;
      cues.push(cue);
    }
    this.loose.read(from, to, used, cues);
    this.loose.close(from, to, first);
    this.continuations.add(from, to, first);
  }
}
