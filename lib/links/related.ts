import type { Reference } from '../corpus/records.ts';

/** How an answer was found, for "Why am I seeing this?": a rule's name and the words it stands on. */
export interface Reason {
  readonly rule: string;
  readonly evidence: string;
}

export interface RelatedView {
  readonly id: string;
  readonly title: string;
  readonly summary: string;
  readonly kind: string;
  readonly group: 'events' | 'agreements' | 'organisations' | 'people' | 'places' | 'topics';
  readonly from: string | null;
  readonly to: string | null;
  readonly wikipedia: string | null;
  readonly references: readonly Reference[];
  readonly asOf: string;
  readonly why: Reason;
  readonly score: number;
}
