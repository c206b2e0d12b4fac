import type { Article } from '../article/article.ts';
import { nameKey } from '../corpus/nameKey.ts';
import { agencyKey } from '../corpus/names.ts';
import type { Corpus } from '../corpus/open.ts';
import type { OutletRecord } from '../corpus/records.ts';
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

/** The agency whose text this is, by its dateline, its credit line or its byline; null when none is given. */
export function agencyOf(article: Article, corpus: Corpus): FoundAgency | null {
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
