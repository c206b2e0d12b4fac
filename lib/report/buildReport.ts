import { textOf, type Article, type PageLink } from '../article/article.ts';
import { mayCover, surelyCovers } from '../corpus/interval.ts';
import type { Corpus } from '../corpus/open.ts';
import type { OutletRecord } from '../corpus/records.ts';
import { linkMentions } from '../links/linkMentions.ts';
import { hostOf, outletOfUrl } from '../links/outletOf.ts';
import { rankRelated } from '../links/rankRelated.ts';
import type { Speech } from '../quotes/quotation.ts';
import { agencyOf } from './agencyOf.ts';
import { observe } from './observe.ts';
import { withoutOwnVoice } from './ownVoice.ts';
import { personNamed } from './personNamed.ts';
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
import { withoutVoice } from './withoutVoice.ts';

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
  const notQuoted = withoutVoice({ title: article.title, text, links, speech, corpus });
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
