import type { Article } from '../article/article.ts';
import { nameKey } from '../corpus/nameKey.ts';
import { agencyKey } from '../corpus/names.ts';
import type { Corpus } from '../corpus/open.ts';
import type { OutletRecord } from '../corpus/records.ts';
import type { FoundOutlet } from '../links/outletOf.ts';
import type { Reason } from './report.ts';

export interface FoundAgency {
  readonly name: string;
  readonly outlet: OutletRecord | null;
  readonly why: Reason;
}

interface Known {
  readonly name: string;
  readonly outlet: OutletRecord;
  /** The words that name it. */
  readonly surface: string;
}

/** A credit at the start of a paragraph: "WASHINGTON (Reuters) - ". */
const OPENING = /^[^()\n]{0,60}\(([^()\n]{2,40})\)\s*[-‐-―]/u;
/** A credit that closes a text: "(Reuters)", "Source: Xinhua", "— AP", "With files from Reuters", "dpa/afp". */
const CLOSING = [
  /^(?:Source|Sources|Quelle|Credit)s?\s*:\s*(.{2,60}?)\.?$/iu,
  /^With (?:files|reporting|material|inputs?|agency inputs) (?:from|by) (.{2,60}?)\.?$/iu,
  /^\(?(?:[-‐-―]+\s*)?([^()\n]{2,40}?)\.?\)?$/u,
  /[.!?"”]\s*\(([^()\n]{2,40})\)\.?$/u,
  /[.!?"”]\s+[-‐-―]+\s*([^()\n.]{2,40})\.?$/u,
];
/** Patterns that say in words that somebody else's text was used: there any outlet counts, not only an agency. */
const CREDIT = new Set(CLOSING.slice(0, 2));
const CLOSING_BLOCKS = 2;
/** "— Reuters writers Ana Berg and Jo Lind contributed to this report." */
const CONTRIBUTED =
  /^[-‐-―\s]*(?:The )?(\p{Lu}[^,.;:]{1,40}?) (?:\p{Ll}+ )?(?:writer|reporter|journalist|correspondent|editor|video journalist|staff)s? (?:(?:\p{Lu}[\p{L}.’'-]*|and|in|of|de|da|al),? ){0,60}contributed\b/u;

/**
 * The agency whose text this is, by its dateline, its credit line, its byline, or what the page declares beside it; of a
 * text on an agency's own site, that agency; null when none is given.
 */
export function agencyOf(article: Article, corpus: Corpus, publisher: FoundOutlet | null): FoundAgency | null {
  const given = creditedIn(article, corpus);
  if (given !== null) return given;
  const declared = declaredBeside(article, corpus, publisher?.outlet ?? null);
  if (declared !== null) return declared;
  if (publisher?.outlet.kind !== 'news agency') return null;
  return { name: publisher.outlet.name, outlet: publisher.outlet, why: publisher.why };
}

function creditedIn(article: Article, corpus: Corpus): FoundAgency | null {
  const named = article.dateline?.agency ?? null;
  if (named !== null) {
    const known = lookUp(named, corpus) ?? outletCalled(named, corpus);
    // A local station puts its own call sign there: only what is known to supply others is an agency.
    if (known !== null) return credited(known, 'dateline', named);
  }
  const blocks = article.body.filter(({ kind }) => kind !== 'heading').map(({ text }) => text.trim());
  for (const block of blocks.slice(0, 2)) {
    const found = lookUp(OPENING.exec(block)?.[1], corpus);
    if (found !== null) return credited(found, 'credit line', found.surface);
  }
  for (const block of blocks.slice(-CLOSING_BLOCKS).reverse()) {
    const helped = lookUp(CONTRIBUTED.exec(block)?.[1], corpus);
    if (helped !== null) return credited(helped, 'credit line', helped.surface);
    for (const pattern of CLOSING) {
      const credit = pattern.exec(block)?.[1];
      const found = lookUp(credit, corpus) ?? (CREDIT.has(pattern) ? outletCalled(credit, corpus) : null);
      if (found !== null) return credited(found, 'credit line', found.surface);
    }
  }
  for (const author of article.byline) {
    const found = lookUp(author, corpus);
    if (found !== null) return credited(found, 'byline', author);
  }
  return null;
}

/** An agency among the page's credits; on an aggregator, whose own texts are few, any known outlet that is not itself. */
function declaredBeside({ credits }: Article, corpus: Corpus, publisher: OutletRecord | null): FoundAgency | null {
  for (const credit of credits) {
    const found = lookUp(credit, corpus) ?? (publisher?.kind === 'aggregator' ? outletCalled(credit, corpus) : null);
    if (found !== null && found.outlet.id !== publisher?.id) return credited(found, 'declared', credit);
  }
  return null;
}

/** The known agency that a credit names; of "dpa/afp", the first known. */
function lookUp(credit: string | undefined, corpus: Corpus): Known | null {
  if (credit === undefined) return null;
  for (const part of [credit, ...credit.split(/\s*[/,;&]\s*|\s+(?:and|und|via)\s+/u)]) {
    const surface = part.trim();
    const outlet = corpus.agencyNamed(agencyKey(surface.replace(/^(?:by|the)\s+/i, '')));
    if (outlet !== null) return { name: outlet.name, outlet, surface };
  }
  return null;
}

/** The one outlet of that name. */
function outletCalled(name: string | undefined, corpus: Corpus): Known | null {
  if (name === undefined) return null;
  const outlets = corpus.named(nameKey(name.trim())).filter((record) => record.type === 'outlet');
  const [outlet] = outlets;
  return outlet !== undefined && outlets.length === 1 ? { name: outlet.name, outlet, surface: name.trim() } : null;
}

function credited(found: Known, rule: string, evidence: string): FoundAgency {
  return { name: found.name, outlet: found.outlet, why: { rule, evidence } };
}
