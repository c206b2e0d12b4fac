/** A page that supports a record's statements; `url` is https. */
export interface Reference {
  readonly title: string;
  readonly url: string;
}

/** What every record carries. `id` is kebab-case, unique over the whole corpus; `asOf` is YYYY-MM, the month it was checked. */
interface RecordBase {
  readonly id: string;
  readonly references: readonly Reference[];
  readonly asOf: string;
  /** Title of the English Wikipedia article, or null. */
  readonly wikipedia: string | null;
}

export const OUTLET_KINDS = [
  'news agency',
  'newspaper',
  'broadcaster',
  'magazine',
  'website',
  'fact-checker',
  'aggregator',
  'platform',
] as const;
export const OWNERSHIPS = [
  'state',
  'public-service',
  'private',
  'non-profit',
  'party',
  'cooperative',
  'religious',
] as const;
export const OWNER_KINDS = [
  'government',
  'person',
  'family',
  'company',
  'fund',
  'foundation',
  'trust',
  'party',
  'public body',
  'religious body',
  'members',
] as const;
export const ENTRY_KINDS = [
  'event',
  'conflict',
  'agreement',
  'organisation',
  'election',
  'law',
  'court case',
  'place',
  'concept',
  'disaster',
  'programme',
] as const;

export type OutletKind = (typeof OUTLET_KINDS)[number];
export type Ownership = (typeof OWNERSHIPS)[number];
export type OwnerKind = (typeof OWNER_KINDS)[number];
export type EntryKind = (typeof ENTRY_KINDS)[number];

/** Held from `from` until `to`; ISO 8601 year, month or day; null is open or not known. */
export interface Interval {
  readonly from: string | null;
  readonly to: string | null;
}

export interface Ownerships extends Interval {
  readonly owner: string;
}

export interface OutletRecord extends RecordBase {
  readonly type: 'outlet';
  readonly name: string;
  /** Names in other languages and other spellings. */
  readonly aliases: readonly string[];
  /** Host names, or host/path for a section or an account on a shared host; without scheme or "www.". */
  readonly hosts: readonly string[];
  /** What stands for it in datelines and credit lines. */
  readonly agency: readonly string[];
  readonly kind: OutletKind;
  readonly ownership: Ownership;
  readonly owners: readonly Ownerships[];
  /** ISO 3166-1 alpha-2 (and XK). */
  readonly country: string;
  readonly city: string | null;
  readonly founded: string | null;
  readonly languages: readonly string[];
}

/** What an owner also founded, leads or owns, and the names by which a story would mention it. */
export interface Interest {
  readonly name: string;
  readonly relation: string;
  readonly aliases: readonly string[];
}

export interface OwnerRecord extends RecordBase {
  readonly type: 'owner';
  readonly name: string;
  readonly aliases: readonly string[];
  readonly kind: OwnerKind;
  readonly country: string | null;
  readonly interests: readonly Interest[];
}

export interface Role extends Interval {
  readonly title: string;
  readonly organisation: string | null;
  readonly country: string | null;
}

export interface PersonRecord extends RecordBase {
  readonly type: 'person';
  readonly name: string;
  readonly aliases: readonly string[];
  readonly country: string | null;
  readonly roles: readonly Role[];
}

export interface EntryRecord extends RecordBase, Interval {
  readonly type: 'entry';
  /** At most 80 characters. */
  readonly title: string;
  /** At most 300 characters, own words. */
  readonly summary: string;
  readonly kind: EntryKind;
  readonly aliases: readonly string[];
  readonly place: string | null;
  /** Ids of records, or ISO country codes in lower case as "country:sy". */
  readonly parties: readonly string[];
  /** Words one of which must stand in the text before an ambiguous alias is believed; empty: none needed. */
  readonly terms: readonly string[];
  readonly related: readonly string[];
}

export type CorpusRecord = OutletRecord | OwnerRecord | PersonRecord | EntryRecord;
