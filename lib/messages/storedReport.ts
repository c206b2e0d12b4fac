import type { Access } from '../article/article.ts';
import type { Interval, Reference } from '../corpus/records.ts';
import type { Reason, RelatedView } from '../links/related.ts';
import type { Quotation, Speaker } from '../quotes/quotation.ts';
import { REPORT_FORMAT, type Observation, type OutletView, type Report, type SourceView } from '../report/report.ts';
import { flag, is, listOf, number, objectOf, oneOf, orNull, text, type Guard } from './shape.ts';

/** A report under the stamp of the page that it was made of (see ReadPage). */
export interface StoredReport {
  readonly stamp: string;
  readonly report: Report;
}

const texts = listOf(text);
const some = orNull(text);
const span = { start: number, end: number };
const interval: { [Key in keyof Interval]: Guard<Interval[Key]> } = { from: some, to: some };
const references = listOf(objectOf<Reference>({ title: text, url: text }));
const why = objectOf<Reason>({ rule: text, evidence: text });

const isOutlet = objectOf<OutletView>({
  id: text,
  name: text,
  domain: text,
  kind: text,
  ownership: text,
  owners: listOf(objectOf({ name: text, kind: text, ...interval })),
  country: text,
  city: some,
  founded: some,
  references,
  asOf: text,
  why,
});
const isSource = objectOf<SourceView>({
  host: text,
  outlet: orNull(isOutlet),
  declaredName: some,
  agency: orNull(objectOf({ name: text, outlet: orNull(isOutlet), why })),
  datelinePlace: some,
  byline: texts,
  datePublished: some,
});
const isQuotation = objectOf<Quotation>({
  ...span,
  kind: oneOf<Quotation['kind']>({ direct: true, mixed: true, indirect: true }),
  parts: listOf(objectOf(span)),
  quoted: listOf(objectOf(span)),
  cue: some,
  speaker: orNull(number),
  others: listOf(number),
  via: some,
  confidence: number,
});
const isSpeaker = objectOf<Speaker>({
  name: text,
  kind: oneOf<Speaker['kind']>({ person: true, group: true, organisation: true, document: true, unknown: true }),
  named: flag,
  role: some,
  roleSpan: orNull(objectOf(span)),
  direct: number,
  indirect: number,
  quotedWords: number,
  share: number,
});
const isRelated = objectOf<RelatedView>({
  ...interval,
  id: text,
  title: text,
  summary: text,
  kind: text,
  group: oneOf<RelatedView['group']>({
    events: true,
    agreements: true,
    organisations: true,
    people: true,
    places: true,
    topics: true,
  }),
  wikipedia: some,
  references,
  asOf: text,
  why,
  score: number,
});
const isObservation = objectOf<Observation>({
  kind: oneOf<Observation['kind']>({
    'state-is-party': true,
    'owner-is-party': true,
    'interest-is-party': true,
    'one-speaker': true,
    'one-side': true,
    'anonymous-only': true,
    'speaker-office': true,
    'party-without-voice': true,
    'agency-text': true,
    'old-article': true,
  }),
  text,
  values: texts,
  evidence: texts,
});
const isStored = objectOf<StoredReport>({
  stamp: text,
  report: objectOf<Report>({
    format: is(REPORT_FORMAT),
    url: text,
    title: text,
    language: some,
    access: oneOf<Access>({ open: true, paywall: true, 'live-blog': true, media: true }),
    source: isSource,
    text,
    speech: objectOf({ quotations: listOf(isQuotation), speakers: listOf(isSpeaker) }),
    offices: listOf(objectOf({ speaker: number, person: text, title: text })),
    notQuoted: texts,
    related: listOf(isRelated),
    pageLinks: listOf(objectOf({ title: text, url: text, ownership: some })),
    observations: listOf(isObservation),
  }),
});

/** A report as the session storage keeps it; null for anything else, a report of another format included. */
export function toStoredReport(value: unknown): StoredReport | null {
  return isStored(value) ? value : null;
}
