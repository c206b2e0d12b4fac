import { yearsOf } from '../corpus/interval.ts';
import { nameKey } from '../corpus/nameKey.ts';
import { namesOf } from '../corpus/names.ts';
import type { Article } from '../article/article.ts';
import type { Corpus } from '../corpus/open.ts';
import type { OutletRecord } from '../corpus/records.ts';
import { findNames, sentencesAt } from '../links/findNames.ts';
import { speakersOf, type Speech } from '../quotes/quotation.ts';
import type { FoundAgency } from './agencyOf.ts';
import { oneSide } from './oneSide.ts';
import { ownerIsParty } from './ownerIsParty.ts';
import { MAX_EVIDENCE, type Observation, type SpeakerOffice } from './report.ts';

const OLD_YEARS = 1;
export interface Observed {
  readonly article: Article;
  readonly text: string;
  readonly speech: Speech;
  readonly corpus: Corpus;
  readonly publisher: OutletRecord | null;
  readonly agency: FoundAgency | null;
  readonly offices: readonly SpeakerOffice[];
  readonly notQuoted: readonly string[];
  /** ISO 8601 day on which the report is made; null: age is not judged. */
  readonly today: string | null;
}

/** Facts about this article, each with the words it stands on. */
export function observe(observed: Observed): Observation[] {
  return [
    ...ownerIsParty(observed),
    ...oneSpeaker(observed),
    ...oneSide(observed),
    ...anonymousOnly(observed),
    ...speakerOffices(observed),
    ...partyWithoutVoice(observed),
    ...agencyText(observed),
    ...oldArticle(observed),
  ];
}

function oneSpeaker({ text, speech }: Observed): Observation[] {
  const quoting = speech.quotations.filter(({ quoted }) => quoted.length > 0);
  const [who, ...others] = new Set(quoting.flatMap(speakersOf));
  const speaker = who === undefined ? undefined : speech.speakers[who];
  const isUnclear = others.length > 0 || quoting.some((quotation) => quotation.speaker === null);
  if (speaker === undefined || quoting.length < 2 || isUnclear) return [];
  return [
    {
      kind: 'one-speaker',
      text: `All quoted words in this text are from one speaker: ${speaker.name}.`,
      values: [speaker.name],
      evidence: quoting
        .flatMap(({ quoted }) => quoted)
        .slice(0, MAX_EVIDENCE)
        .map(({ start, end }) => text.slice(start, end)),
    },
  ];
}

function anonymousOnly({ text, speech }: Observed): Observation[] {
  const { quotations, speakers } = speech;
  const indices = [...new Set(quotations.flatMap(speakersOf))];
  const sources = indices.flatMap((index) => speakers[index] ?? []);
  const isSomebody = quotations.every(({ speaker }) => speaker !== null);
  const anonymous = sources.every(
    ({ named, kind }) => !named && (kind === 'person' || kind === 'group' || kind === 'unknown'),
  );
  if (quotations.length === 0 || !isSomebody || !anonymous) return [];
  const names = [...new Set(sources.map(({ name }) => name))];
  return [
    {
      kind: 'anonymous-only',
      text: `No statement in this text has a named speaker. Given as sources: ${names.join('; ')}.`,
      values: names,
      evidence: quotations.slice(0, MAX_EVIDENCE).map(({ start, end }) => text.slice(start, end)),
    },
  ];
}

function speakerOffices({ article, text, speech, offices }: Observed): Observation[] {
  return offices.flatMap((office) => {
    const quotation = speech.quotations.find((one) => speakersOf(one).includes(office.speaker));
    if (quotation === undefined || article.datePublished === null) return [];
    return [
      {
        kind: 'speaker-office',
        text: `${office.person} held this office on ${article.datePublished}: ${office.title}.`,
        values: [office.person, office.title],
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
      values: [title],
      evidence: sentencesAt(text, spans, MAX_EVIDENCE),
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
      values: [publisher.name, agency.outlet.name],
      evidence: [agency.why.evidence],
    },
  ];
}

/** A year and more after its day an article is read as news only by mistake. */
function oldArticle({ article, today }: Observed): Observation[] {
  const [then, now] = [yearsOf(article.datePublished ?? ''), yearsOf(today ?? '')];
  if (article.datePublished === null || then === null || now === null || now - then < OLD_YEARS) return [];
  const years = Math.floor(now - then);
  return [
    {
      kind: 'old-article',
      text: `This article was published on ${article.datePublished}, ${years} ${years === 1 ? 'year' : 'years'} ago.`,
      values: [article.datePublished],
      evidence: [],
    },
  ];
}
