import type { Article } from '../article/article.ts';
import { mayCover } from '../corpus/interval.ts';
import { nameKey } from '../corpus/nameKey.ts';
import { namesOf } from '../corpus/names.ts';
import type { Corpus } from '../corpus/open.ts';
import type { OutletRecord, OwnerRecord } from '../corpus/records.ts';
import { COUNTRIES } from '../corpus/countries.ts';
import { findNames, sentenceAt } from '../links/findNames.ts';
import type { Speech } from '../quotes/quotation.ts';
import type { Span } from '../text/span.ts';
import type { FoundAgency } from './agencyOf.ts';
import type { Observation, SpeakerOffice } from './report.ts';

export interface Observed {
  readonly article: Article;
  readonly text: string;
  readonly speech: Speech;
  readonly corpus: Corpus;
  readonly publisher: OutletRecord | null;
  readonly agency: FoundAgency | null;
  readonly offices: readonly SpeakerOffice[];
  readonly notQuoted: readonly string[];
}

const STATE =
  'government|regime|authorities|army|military|armed forces|foreign ministry|foreign minister|president|prime minister|cabinet|parliament|state';
const MAX_EVIDENCE = 3;

/** Facts about this article, each with the words it stands on. */
export function observe(observed: Observed): Observation[] {
  return [
    ...ownerIsParty(observed),
    ...oneSpeaker(observed),
    ...anonymousOnly(observed),
    ...speakerOffices(observed),
    ...partyWithoutVoice(observed),
    ...agencyText(observed),
  ];
}

/** For the publisher, and for an agency whose text it carries. */
function ownerIsParty({ article, text, corpus, publisher, agency }: Observed): Observation[] {
  const outlets = new Set([publisher, agency?.outlet ?? null]);
  const found: Observation[] = [];
  for (const outlet of outlets) {
    if (outlet === null) continue;
    for (const owner of ownersOn(outlet, article.datePublished, corpus)) {
      const observation =
        owner.kind === 'government' ? governmentNamed(text, outlet, owner) : ownerNamed(text, outlet, owner);
      if (observation !== null) found.push(observation);
    }
  }
  return found;
}

function governmentNamed(text: string, outlet: OutletRecord, owner: OwnerRecord): Observation | null {
  if (outlet.ownership !== 'state') return null;
  const country = COUNTRIES.get(owner.country ?? outlet.country);
  const spans = findNames(text, namesOf(owner));
  if (country !== undefined) {
    const adjectives = [...country.adjectives, ...country.names.filter((name) => name.length <= 4)].map(escape);
    const names = country.names.map(escape);
    const patterns = [
      `(?:${names.join('|')})['’]s? (?:${STATE})`,
      `(?:[Gg]overnment|[Pp]resident|[Aa]rmy|[Mm]inistry) of (?:the )?(?:${names.join('|')})`,
    ];
    if (adjectives.length > 0) patterns.push(`(?:${adjectives.join('|')}) (?:${STATE})`);
    const pattern = new RegExp(`(?<![\\p{L}\\p{N}-])(?:${patterns.join('|')})(?![\\p{L}\\p{N}])`, 'giu');
    for (const match of text.matchAll(pattern))
      if (/^\p{Lu}|of /u.test(match[0])) spans.push({ start: match.index, end: match.index + match[0].length });
    // The country alone counts when the text names it more than in passing.
    if (spans.length === 0) {
      const named = findNames(text, country.names);
      if (named.length >= 2) spans.push(...named);
    }
  }
  return fact(text, spans, `${outlet.name} is a state outlet of the ${ownerLabel(owner)}`);
}

function ownerNamed(text: string, outlet: OutletRecord, owner: OwnerRecord): Observation | null {
  const own = new Set([...namesOf(outlet), ...outlet.agency].map(nameKey));
  const names = namesOf(owner).filter((name) => !own.has(nameKey(name)));
  const spans = findNames(text, names);
  if (spans.length > 0) return fact(text, spans, `${outlet.name} is owned by ${owner.name}`);
  for (const interest of owner.interests) {
    const all = [interest.name, ...interest.aliases];
    if (all.some((name) => own.has(nameKey(name)))) continue;
    const named = findNames(text, all);
    if (named.length > 0) {
      return fact(text, named, `${outlet.name} is owned by ${owner.name} (${interest.name}: ${interest.relation})`);
    }
  }
  return null;
}

function fact(text: string, spans: readonly Span[], chain: string): Observation | null {
  const first = [...spans].sort((a, b) => a.start - b.start)[0];
  if (first === undefined) return null;
  const sentences = [...spans].sort((a, b) => a.start - b.start).map((span) => sentenceAt(text, span));
  return {
    kind: 'owner-is-party',
    text: `${chain}; this text names “${text.slice(first.start, first.end)}”.`,
    evidence: [...new Set(sentences)].slice(0, MAX_EVIDENCE),
  };
}

function oneSpeaker({ text, speech }: Observed): Observation[] {
  const quoting = speech.quotations.filter(({ quoted }) => quoted.length > 0);
  const who = quoting[0]?.speaker ?? null;
  const speaker = who === null ? undefined : speech.speakers[who];
  if (speaker === undefined || quoting.length < 2 || quoting.some((quotation) => quotation.speaker !== who)) return [];
  return [
    {
      kind: 'one-speaker',
      text: `All quoted words in this text are from one speaker: ${speaker.name}.`,
      evidence: quoting.slice(0, MAX_EVIDENCE).map(({ start, end }) => text.slice(start, end)),
    },
  ];
}

function anonymousOnly({ text, speech }: Observed): Observation[] {
  const { quotations, speakers } = speech;
  const anonymous = quotations.every(({ speaker }) => {
    const who = speaker === null ? undefined : speakers[speaker];
    return who !== undefined && !who.named && (who.kind === 'person' || who.kind === 'group' || who.kind === 'unknown');
  });
  if (quotations.length === 0 || !anonymous) return [];
  const names = [
    ...new Set(quotations.flatMap(({ speaker }) => (speaker === null ? [] : (speakers[speaker]?.name ?? [])))),
  ];
  return [
    {
      kind: 'anonymous-only',
      text: `No statement in this text has a named speaker. Given as sources: ${names.join('; ')}.`,
      evidence: quotations.slice(0, MAX_EVIDENCE).map(({ start, end }) => text.slice(start, end)),
    },
  ];
}

function speakerOffices({ article, text, speech, offices }: Observed): Observation[] {
  return offices.flatMap((office) => {
    const quotation = speech.quotations.find(({ speaker }) => speaker === office.speaker);
    if (quotation === undefined || article.datePublished === null) return [];
    return [
      {
        kind: 'speaker-office',
        text: `${office.person} held this office on ${article.datePublished}: ${office.title}.`,
        evidence: [text.slice(quotation.start, quotation.end)],
      } as const,
    ];
  });
}

function partyWithoutVoice({ text, speech, corpus, notQuoted }: Observed): Observation[] {
  if (speech.quotations.length === 0) return [];
  return notQuoted.map((title) => {
    const record = corpus.named(nameKey(title)).find((candidate) => candidate.type === 'entry');
    const spans = findNames(text, record === undefined ? [title] : namesOf(record));
    return {
      kind: 'party-without-voice',
      text: `${title} is named more than once; no statement is ascribed to it.`,
      evidence: [...new Set(spans.map((span) => sentenceAt(text, span)))].slice(0, MAX_EVIDENCE),
    };
  });
}

function agencyText({ publisher, agency }: Observed): Observation[] {
  // On the agency's own site it is simply the publisher.
  if (publisher === null || agency?.outlet == null || agency.outlet.id === publisher.id) return [];
  return [
    {
      kind: 'agency-text',
      text: `${publisher.name} publishes text that is credited to ${agency.outlet.name}.`,
      evidence: [agency.why.evidence],
    },
  ];
}

function ownersOn(outlet: OutletRecord, date: string | null, corpus: Corpus): OwnerRecord[] {
  return outlet.owners
    .filter((held) => (date === null ? held.to === null : mayCover(held, date)))
    .flatMap(({ owner }) => {
      const record = corpus.record(owner);
      return record?.type === 'owner' ? [record] : [];
    });
}

function ownerLabel(owner: OwnerRecord): string {
  return owner.name.replace(/^the /i, '');
}

function escape(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
