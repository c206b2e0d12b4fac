import { surelyCovers } from '../corpus/interval.ts';
import { nameKey } from '../corpus/nameKey.ts';
import { namesOf } from '../corpus/names.ts';
import type { Corpus } from '../corpus/open.ts';
import type { CorpusRecord, Interval, OutletRecord, PersonRecord, Reference, Role } from '../corpus/records.ts';
import { linkMentions } from '../links/linkMentions.ts';
import { wordIn } from '../links/wordIn.ts';
import type { Speaker } from '../quotes/quotation.ts';
import type { Report } from './report.ts';

/** An office and whether the person surely holds it today and surely held it on the article's date. */
export interface OfficeView extends Interval {
  readonly title: string;
  readonly isToday: boolean;
  readonly isThen: boolean;
}

interface View {
  readonly name: string;
  readonly references: readonly Reference[];
  readonly asOf: string;
}

/** What the corpus says of one bearer of a name. */
export type Candidate =
  | (View & { readonly type: 'person'; readonly country: string | null; readonly offices: readonly OfficeView[] })
  | (View & OutletWords & { readonly type: 'outlet' })
  | (View & { readonly type: 'owner'; readonly country: string | null; readonly interests: readonly string[] })
  | (View & Interval & { readonly type: 'entry'; readonly summary: string });

interface OutletWords extends Pick<OutletRecord, 'ownership' | 'country' | 'founded'> {
  readonly owners: readonly string[];
}

export interface WhoAnswer {
  /** As selected, without what stands around it. */
  readonly name: string;
  /** Whom the article means first, where it tells; empty when nobody in the corpus has the name. */
  readonly candidates: readonly Candidate[];
  /** What the article itself says of a speaker of that name. */
  readonly inArticle: Pick<Speaker, 'name' | 'role'> | null;
  readonly articleDate: string | null;
}

/** What is longer is no name. */
const MAX_NAME_CHARS = 200;
/** More would be a list to read, not an answer. */
const MAX_CANDIDATES = 5;

/** Who or what a name selected in a page is. `report` is the page's, null where it has none; `today` is an ISO day. */
export function whoIs(selected: string, corpus: Corpus, report: Report | null, today: string): WhoAnswer {
  const name = bareName(selected.slice(0, MAX_NAME_CHARS));
  const articleDate = report?.source.datePublished ?? null;
  const candidates = name === '' ? [] : recordsOf(name, corpus, report?.text ?? '');
  return {
    name,
    candidates: candidates.slice(0, MAX_CANDIDATES).map((record) => candidateOf(record, corpus, articleDate, today)),
    inArticle: name === '' || report === null ? null : speakerNamed(name, report.speech.speakers),
    articleDate,
  };
}

/** Without the quotation marks, points and possessive endings that come along with a selection. */
function bareName(selected: string): string {
  return selected
    .replace(/\s+/gu, ' ')
    .replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}.)]+$/gu, '')
    .replace(/['’]s?$/u, '')
    .replace(/(?<=\p{Ll}|\))\.$/u, '');
}

/** Whom the article means, and all whom the corpus calls so; where nobody is, those who are named within the selection. */
function recordsOf(name: string, corpus: Corpus, text: string): readonly CorpusRecord[] {
  const links = linkMentions(text, corpus);
  const called = (spelt: string): string[] => {
    const key = nameKey(spelt);
    const meant = links.filter(({ surface }) => nameKey(surface) === key).map(({ record }) => record);
    return [...meant, ...corpus.named(key).map(({ id }) => id)];
  };
  const within = () => linkMentions(name, corpus, { titleCase: true }).map(({ record }) => record);
  const found = [called(name), called(name.replace(/^the (?=\p{Lu})/iu, ''))].find((ids) => ids.length > 0) ?? within();
  return withoutDoubles([...new Set(found)].flatMap((id) => corpus.record(id) ?? []));
}

/** An organisation that also owns outlets has two records; the one that says what it is is enough. */
function withoutDoubles(records: readonly CorpusRecord[]): readonly CorpusRecord[] {
  const names = new Set(records.filter(({ type }) => type !== 'owner').map((record) => namesOf(record)[0]));
  return records.filter((record) => record.type !== 'owner' || !names.has(record.name));
}

function speakerNamed(name: string, speakers: readonly Speaker[]): WhoAnswer['inArticle'] {
  const found = speakers.filter((speaker) => speaker.named && wordIn(speaker.name, name));
  const [speaker] = found;
  return speaker === undefined || found.length > 1 ? null : { name: speaker.name, role: speaker.role };
}

function candidateOf(record: CorpusRecord, corpus: Corpus, date: string | null, today: string): Candidate {
  const { references, asOf } = record;
  const view = { name: namesOf(record)[0] ?? '', references, asOf };
  if (record.type === 'person')
    return { ...view, type: 'person', country: record.country, offices: officesOf(record, date, today) };
  if (record.type === 'entry')
    return { ...view, type: 'entry', summary: record.summary, from: record.from, to: record.to };
  if (record.type === 'owner') {
    const interests = record.interests.map((interest) => `${interest.relation}: ${interest.name}`);
    return { ...view, type: 'owner', country: record.country, interests };
  }
  const { ownership, country, founded } = record;
  return { ...view, type: 'outlet', ownership, country, founded, owners: ownersNow(record, corpus) };
}

/** Names of those who own the outlet now, as far as the corpus knows. */
export function ownersNow({ owners }: OutletRecord, corpus: Corpus): string[] {
  return owners
    .filter((held) => held.to === null)
    .flatMap((held) => {
      const owner = corpus.record(held.owner);
      return owner?.type === 'owner' ? [owner.name] : [];
    });
}

/** Those of today and of the article's date; where there are none, the last one that is known. */
function officesOf({ roles }: PersonRecord, date: string | null, today: string): readonly OfficeView[] {
  const offices = roles.map(({ title, from, to, ...role }: Role) => ({
    title,
    from,
    to,
    isToday: surelyCovers({ ...role, from, to }, today),
    isThen: date !== null && surelyCovers({ ...role, from, to }, date),
  }));
  const held = offices.filter(({ isToday, isThen }) => isToday || isThen);
  if (held.length > 0) return held;
  const latest = [...offices].sort((a, b) => compareText(b.to ?? b.from ?? '', a.to ?? a.from ?? ''))[0];
  return latest === undefined ? [] : [latest];
}

const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
