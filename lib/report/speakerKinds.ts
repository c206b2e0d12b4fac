import { COUNTRIES } from '../corpus/countries.ts';
import { nameKey } from '../corpus/nameKey.ts';
import type { Corpus } from '../corpus/open.ts';
import type { CorpusRecord } from '../corpus/records.ts';
import type { Speaker, SpeakerKind, Speech } from '../quotes/quotation.ts';

const STATES: ReadonlySet<string> = new Set([...COUNTRIES.values()].flatMap(({ names }) => names.map(nameKey)));

/** The speech with the kinds of its named speakers as the corpus knows them, where all records of that name agree; a state is an organisation. */
export function withKinds(speech: Speech, corpus: Corpus): Speech {
  return { ...speech, speakers: speech.speakers.map((speaker) => ({ ...speaker, kind: kindOf(speaker, corpus) })) };
}

function kindOf({ name, kind, named, role }: Speaker, corpus: Corpus): SpeakerKind {
  // What the text says of somebody is surer than a namesake.
  if (!named || role !== null) return kind;
  if (STATES.has(nameKey(name))) return 'organisation';
  const kinds = new Set(corpus.named(nameKey(name)).map(kindOfRecord));
  const [known, ...others] = kinds;
  return known === undefined || known === null || others.length > 0 ? kind : known;
}

function kindOfRecord(record: CorpusRecord): SpeakerKind | null {
  if (record.type === 'person') return 'person';
  if (record.type === 'entry') return record.kind === 'organisation' || record.kind === 'place' ? 'organisation' : null;
  return 'organisation';
}
