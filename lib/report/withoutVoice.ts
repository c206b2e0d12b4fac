import { namesOf } from '../corpus/names.ts';
import type { Corpus } from '../corpus/open.ts';
import type { EntryRecord, PersonRecord } from '../corpus/records.ts';
import type { Link } from '../links/linkMentions.ts';
import { sentenceAt } from '../links/findNames.ts';
import { wordIn } from '../links/wordIn.ts';
import { speakersOf, type Quotation, type Speech } from '../quotes/quotation.ts';
import { personNamed } from './personNamed.ts';

/** Named so often in the writer's own words, an organisation is a party to the story; once less when the headline names it. */
const PARTY_MENTIONS = 3;
/** How summaries of teams and leagues begin: they play in a story and are asked nothing. */
const CONTEST =
  /^[^.;]*\b(?:football|soccer|basketball|baseball|hockey|cricket|rugby|golf|sports?)\b[^.;]*\b(?:club|team|league|conference)\b|^[^.;]*\b(?:club|team|league|conference)\b[^.;]*\b(?:football|soccer|basketball|baseball|hockey|cricket|rugby|golf|sports?)\b/iu;

/** Parties, parliaments and courts speak through members and rulings, whom no text calls their speakers. */
const COLLECTIVE =
  /\b(?:party|legislature|parliament|congress|senate|assembly|council of (?:ministers|deputies)|house of \p{Lu}\p{L}+|(?:upper|lower) (?:house|chamber)|court)\b/iu;

export interface Told {
  readonly title: string;
  readonly text: string;
  readonly links: readonly Link[];
  readonly speech: Speech;
  readonly corpus: Corpus;
}

/**
 * Organisations that are parties to the story and to which the text ascribes no statement, in the order of their names' first use. None where a
 * statement has a speaker that may be any of them: none known, or "the agency".
 */
export function withoutVoice(told: Told): string[] {
  const { title, text, speech, corpus } = told;
  if (speech.quotations.some((quotation) => isAnybody(quotation, speech))) return [];
  const said = speech.quotations.map((quotation) => voiceOf(text, quotation, speech)).join('\n');
  const people = new Set(speech.speakers.flatMap(({ name }) => personNamed(name, corpus) ?? []));
  return [...mentionsOf(told)]
    .filter(([record, count]) => count >= (isIn(title, record) ? PARTY_MENTIONS - 1 : PARTY_MENTIONS))

    .filter(
      ([record]) =>
        !CONTEST.test(record.summary) && !isCollective(record) && !isIn(said, record) && !speaksThrough(record, people),
    )
    .map(([record]) => record.title);
}

function isCollective({ title, summary }: EntryRecord): boolean {
  return COLLECTIVE.test(title) || COLLECTIVE.test(summary.split(/[.;,]/u)[0] ?? '');
}

function isAnybody(quotation: Quotation, { speakers }: Speech): boolean {
  if (quotation.speaker === null) return quotation.via === null;
  return speakersOf(quotation).some((index) => {
    const who = speakers[index];
    return who !== undefined && !who.named && who.kind === 'organisation';
  });
}

/** How often the writer names each organisation: not what others are quoted with, nor letters given in brackets behind the name. */
function mentionsOf({ text, links, speech, corpus }: Told): Map<EntryRecord, number> {
  const quoted = speech.quotations.flatMap((quotation) => quotation.quoted);
  const counts = new Map<EntryRecord, number>();
  for (const { record: id, start, end } of links) {
    const record = corpus.record(id);
    if (record?.type !== 'entry' || record.kind !== 'organisation') continue;
    if (text[start - 1] === '(' && text[end] === ')') continue;
    if (quoted.some((span) => span.start <= start && end <= span.end)) continue;
    counts.set(record, (counts.get(record) ?? 0) + 1);
  }
  return counts;
}

/** By a name of the body in the title of an office, too: the High Representative of the EU speaks for it. */
function speaksThrough(record: EntryRecord, people: ReadonlySet<PersonRecord>): boolean {
  return [...people].some(({ roles }) =>
    roles.some(({ title, organisation }) => organisation === record.id || isIn(title, record)),
  );
}

function isIn(words: string, record: EntryRecord): boolean {
  return namesOf(record).some((name) => wordIn(words, name));
}

/** So near to its first naming, in the same sentence, stands what a speaker is, where no role was found: "Interpol President Ana Lind". */
const BEFORE_CHARS = 40;
const BEHIND_CHARS = 60;

function around(text: string, name: string): string {
  const start = text.indexOf(name);
  if (start < 0) return '';
  const sentence = sentenceAt(text, { start, end: start + name.length });
  const at = sentence.indexOf(name);
  return sentence.slice(Math.max(0, at - BEFORE_CHARS), at + name.length + BEHIND_CHARS);
}

/** The words that say who speaks: each speaker's name, its role, the sentence that the role comes from, else what stands around the name. */
function voiceOf(text: string, quotation: Quotation, { speakers }: Speech): string {
  const voices = speakersOf(quotation).flatMap((index) => {
    const { name = '', role = null, roleSpan = null } = speakers[index] ?? {};
    return [name, role ?? '', roleSpan === null ? around(text, name) : text.slice(roleSpan.start, roleSpan.end)];
  });
  return [quotation.via ?? '', ...voices].join('\n');
}
