import { COUNTRIES } from '../corpus/countries.ts';
import { mayCover } from '../corpus/interval.ts';
import { nameKey } from '../corpus/nameKey.ts';
import { namesOf } from '../corpus/names.ts';
import type { Corpus } from '../corpus/open.ts';
import type { OutletRecord, OwnerRecord } from '../corpus/records.ts';
import { findNames, sentencesAt } from '../links/findNames.ts';
import type { Span } from '../text/span.ts';
import type { Observed } from './observe.ts';
import { MAX_EVIDENCE, type Observation } from './report.ts';
import { surelyNamed } from './surelyNamed.ts';

const STATE =
  'government|regime|authorities|army|military|armed forces|foreign ministry|foreign minister|president|prime minister|cabinet|parliament|state';

/** For the publisher, and for an agency whose text it carries. */
export function ownerIsParty({ article, text, corpus, publisher, agency }: Observed): Observation[] {
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
  return fact('state-is-party', text, spans, [outlet.name, owner.name]);
}

function ownerNamed(text: string, outlet: OutletRecord, owner: OwnerRecord): Observation | null {
  const own = new Set([...namesOf(outlet), ...outlet.agency].map(nameKey));
  const names = namesOf(owner).filter((name) => !own.has(nameKey(name)));
  const spans = surelyNamed(text, names);
  if (spans.length > 0) return fact('owner-is-party', text, spans, [outlet.name, owner.name]);
  for (const interest of owner.interests) {
    const all = [interest.name, ...interest.aliases];
    if (all.some((name) => own.has(nameKey(name)))) continue;
    const named = surelyNamed(text, all);
    if (named.length > 0) {
      const stake = `${interest.name}: ${interest.relation}`;
      return fact('interest-is-party', text, named, [outlet.name, owner.name, stake]);
    }
  }
  return null;
}

type Stake = 'state-is-party' | 'owner-is-party' | 'interest-is-party';

const WORDING: Readonly<Record<Stake, (chain: readonly string[]) => string>> = {
  'state-is-party': ([outlet = '', owner = '']) => `${outlet} is a state outlet of the ${owner.replace(/^the /i, '')}`,
  'owner-is-party': ([outlet = '', owner = '']) => `${outlet} is owned by ${owner}`,
  'interest-is-party': ([outlet = '', owner = '', stake = '']) => `${outlet} is owned by ${owner} (${stake})`,
};

/** `chain` leads from the outlet to what the spans name. */
function fact(kind: Stake, text: string, spans: readonly Span[], chain: readonly string[]): Observation | null {
  const ordered = [...spans].sort((a, b) => a.start - b.start);
  const first = ordered[0];
  if (first === undefined) return null;
  const surface = text.slice(first.start, first.end);
  return {
    kind,
    text: `${WORDING[kind](chain)}; this text names “${surface}”.`,
    values: [...chain, surface],
    evidence: sentencesAt(text, ordered, MAX_EVIDENCE),
  };
}

function ownersOn(outlet: OutletRecord, date: string | null, corpus: Corpus): OwnerRecord[] {
  return outlet.owners
    .filter((held) => (date === null ? held.to === null : mayCover(held, date)))
    .flatMap(({ owner }) => {
      const record = corpus.record(owner);
      return record?.type === 'owner' ? [record] : [];
    });
}

function escape(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
