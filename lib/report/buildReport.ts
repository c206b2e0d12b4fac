import { textOf, type Article, type PageLink } from '../article/article.ts';
import { mayCover, surelyCovers } from '../corpus/interval.ts';
import { nameKey } from '../corpus/nameKey.ts';
import { namesOf } from '../corpus/names.ts';
import type { Corpus } from '../corpus/open.ts';
import type { EntryRecord, OutletRecord, PersonRecord } from '../corpus/records.ts';
import { linkMentions, type Link } from '../links/linkMentions.ts';
import { hostOf, outletOfUrl } from '../links/outletOf.ts';
import { rankRelated } from '../links/rankRelated.ts';
import { wordIn } from '../links/wordIn.ts';
import { speakersOf, type Quotation, type Speech } from '../quotes/quotation.ts';
import { agencyOf } from './agencyOf.ts';
import { observe } from './observe.ts';
import { withoutOwnVoice } from './ownVoice.ts';
import { withKinds } from './speakerKinds.ts';
import {
  REPORT_FORMAT,
  type OutletView,
  type PageLinkView,
  type Reason,
  type Report,
  type SourceView,
  type SpeakerOffice,
} from './report.ts';

/** Named this often, a party is one of the story's. */
const PARTY_MENTIONS = 2;

/** All that is shown beside an article. Pure: the same article, speech, corpus and day give the same report. */
export function buildReport(article: Article, found: Speech, corpus: Corpus, today: string | null = null): Report {
  const text = textOf(article);
  const links = linkMentions(text, corpus);
  const published = outletOfUrl(article.url, corpus);
  const agency = agencyOf(article, corpus, published);
  const speech = withKinds(withoutOwnVoice(found, [published?.outlet ?? null, agency?.outlet ?? null]), corpus);
  const date = article.datePublished;
  const source: SourceView = {
    host: hostOf(article.url),
    outlet: published === null ? null : outletView(published.outlet, published.why, date, corpus),
    declaredName: article.siteName,
    agency:
      agency === null
        ? null
        : {
            name: agency.name,
            outlet: agency.outlet === null ? null : outletView(agency.outlet, agency.why, date, corpus),
            why: agency.why,
          },
    datelinePlace: article.dateline?.place ?? null,
    byline: article.byline,
    datePublished: date,
  };
  const offices = officesOf(speech, date, corpus);
  const notQuoted = withoutVoice(text, links, speech, corpus);
  return {
    format: REPORT_FORMAT,
    url: article.url,
    title: article.title,
    language: article.language,
    access: article.access,
    source,
    text,
    speech,
    offices,
    notQuoted,
    related: rankRelated(article, links, corpus),
    pageLinks: article.relatedLinks.map((link) => linkView(link, published?.outlet ?? null, corpus)),
    observations: observe({
      article,
      text,
      speech,
      corpus,
      publisher: published?.outlet ?? null,
      agency,
      offices,
      notQuoted,
      today,
    }),
  };
}

function linkView(link: PageLink, own: OutletRecord | null, corpus: Corpus): PageLinkView {
  const outlet = outletOfUrl(link.url, corpus)?.outlet ?? null;
  const isOther = outlet !== null && outlet.id !== own?.id && outlet.kind !== 'platform';
  return { ...link, ownership: isOther ? outlet.ownership : null };
}

function outletView(outlet: OutletRecord, why: Reason, date: string | null, corpus: Corpus): OutletView {
  const { id, name, kind, ownership, country, city, founded, references, asOf } = outlet;
  const owners = outlet.owners
    .filter((held) => (date === null ? held.to === null : mayCover(held, date)))
    .flatMap(({ owner, from, to }) => {
      const record = corpus.record(owner);
      return record?.type === 'owner' ? [{ name: record.name, kind: record.kind, from, to }] : [];
    });
  return {
    id,
    name,
    domain: outlet.hosts[0] ?? '',
    kind,
    ownership,
    owners,
    country,
    city,
    founded,
    references,
    asOf,
    why,
  };
}

/** The offices that the corpus surely knows each speaker to have held on that day. */
function officesOf(speech: Speech, date: string | null, corpus: Corpus): SpeakerOffice[] {
  if (date === null) return [];
  return speech.speakers.flatMap((speaker, index) => {
    const person = speaker.named && speaker.kind === 'person' ? personNamed(speaker.name, corpus) : null;
    if (person === null) return [];
    return person.roles
      .filter((role) => surelyCovers(role, date))
      .map(({ title }) => ({ speaker: index, person: person.name, title }));
  });
}

/** By a name of at least two words: a surname alone is too little to give someone an office. */
function personNamed(name: string, corpus: Corpus): PersonRecord | null {
  if (!/\S\s+\S/.test(name)) return null;
  const found = corpus.named(nameKey(name)).filter((record): record is PersonRecord => record.type === 'person');
  return found.length === 1 ? (found[0] ?? null) : null;
}

/** Organisations that the text names at least twice and to which it ascribes no statement, in the order of their names' first use. */
function withoutVoice(text: string, links: readonly Link[], speech: Speech, corpus: Corpus): string[] {
  const counts = new Map<EntryRecord, number>();
  for (const { record: id } of links) {
    const record = corpus.record(id);
    if (record?.type === 'entry' && record.kind === 'organisation') counts.set(record, (counts.get(record) ?? 0) + 1);
  }
  const said = speech.quotations.map((quotation) => voiceOf(text, quotation, speech)).join('\n');
  const people = new Set(speech.speakers.flatMap(({ name }) => personNamed(name, corpus) ?? []));
  // Where a statement has no known speaker, anyone may have made it.
  if (speech.quotations.some(({ speaker, via }) => speaker === null && via === null)) return [];
  return [...counts]
    .filter(([record, count]) => count >= PARTY_MENTIONS && !speaks(record))
    .map(([record]) => record.title);

  function speaks(record: EntryRecord): boolean {
    if (namesOf(record).some((name) => wordIn(said, name))) return true;
    return [...people].some(({ roles }) => roles.some(({ organisation }) => organisation === record.id));
  }
}

/** The words that say who speaks: each speaker's name, its role, and the sentence that the role comes from. */
function voiceOf(text: string, quotation: Quotation, { speakers }: Speech): string {
  const voices = speakersOf(quotation).flatMap((index) => {
    const { name = '', role = null, roleSpan = null } = speakers[index] ?? {};
    return [name, role ?? '', roleSpan === null ? '' : text.slice(roleSpan.start, roleSpan.end)];
  });
  return [quotation.via ?? '', ...voices].join('\n');
}
