import type { Access, PageLink } from '../article/article.ts';
import type { Interval, Reference } from '../corpus/records.ts';
import type { Reason, RelatedView } from '../links/related.ts';
import type { Speech } from '../quotes/quotation.ts';

export type { Reason, RelatedView };

export interface OwnerView extends Interval {
  readonly name: string;
  readonly kind: string;
}

export interface OutletView {
  readonly id: string;
  readonly name: string;
  readonly domain: string;
  readonly kind: string;
  readonly ownership: string;
  readonly owners: readonly OwnerView[];
  readonly country: string;
  readonly city: string | null;
  readonly founded: string | null;
  readonly references: readonly Reference[];
  readonly asOf: string;
  readonly why: Reason;
}

export interface SourceView {
  readonly host: string;
  readonly outlet: OutletView | null;
  /** What the page says of itself; shown, labelled so, when the outlet is not known. */
  readonly declaredName: string | null;
  readonly agency: { readonly name: string; readonly outlet: OutletView | null; readonly why: Reason } | null;
  readonly datelinePlace: string | null;
  readonly byline: readonly string[];
  readonly datePublished: string | null;
}

/** A fact about this article with its evidence; `text` is an English sentence, `kind` and `values` let the interface word it in another language. */
export interface Observation {
  readonly kind:
    | 'state-is-party'
    | 'owner-is-party'
    | 'interest-is-party'
    | 'one-speaker'
    | 'one-side'
    | 'anonymous-only'
    | 'speaker-office'
    | 'party-without-voice'
    | 'agency-text'
    | 'old-article';
  readonly text: string;
  /** What stands in the sentence, in the order of its wording: names, a date. */
  readonly values: readonly string[];
  readonly evidence: readonly string[];
}

/** A link of the page's own; `ownership` where it leads to a known outlet other than the page's, else null. */
export interface PageLinkView extends PageLink {
  readonly ownership: string | null;
}

/** Sentences shown for one observation, at most. */
export const MAX_EVIDENCE = 3;

/** What a speaker was on the article's date, from the corpus. */
export interface SpeakerOffice {
  readonly speaker: number;
  readonly person: string;
  readonly title: string;
}

/** Grows whenever a stored report could no longer be shown. */
export const REPORT_FORMAT = 4;

export interface Report {
  readonly format: typeof REPORT_FORMAT;
  readonly url: string;
  readonly title: string;
  readonly language: string | null;
  readonly access: Access;
  readonly source: SourceView;
  /** The analysed text; the spans in `speech` refer to it. */
  readonly text: string;
  readonly speech: Speech;
  readonly offices: readonly SpeakerOffice[];
  readonly notQuoted: readonly string[];
  readonly related: readonly RelatedView[];
  readonly pageLinks: readonly PageLinkView[];
  readonly observations: readonly Observation[];
}
