/** One block of the body, in reading order; `text` holds no line break. */
export interface Block {
  readonly kind: 'paragraph' | 'heading' | 'quote' | 'list-item';
  readonly text: string;
}

/** A link as the page shows it; `url` is absolute and http(s). */
export interface PageLink {
  readonly title: string;
  readonly url: string;
}

/** Where and by whom the text was filed: "Moscow, SANA –". Either part may be missing, not both. */
export interface Dateline {
  readonly place: string | null;
  readonly agency: string | null;
}

/** A piece of the page that was left out of the body, and why. */
export interface Removal {
  readonly step: string;
  readonly reason: string;
  readonly text: string;
}

export type Access = 'open' | 'paywall' | 'live-blog' | 'media';

/** What was read from a page. All of it is untrusted text: never HTML, never longer than the limits in lib/page. */
export interface Article {
  readonly url: string;
  readonly canonicalUrl: string | null;
  readonly title: string;
  /** Names of the authors, in the page's order; empty when the page names none. */
  readonly byline: readonly string[];
  /** Names beside which the page ascribes its text to somebody: authors, providers, houses of the authors. May be empty. */
  readonly credits: readonly string[];
  /** The outlet's name as the page declares it (JSON-LD publisher, og:site_name). */
  readonly siteName: string | null;
  /** ISO 8601 day, or null. */
  readonly datePublished: string | null;
  /** BCP 47, lower case primary tag first; null when unknown. */
  readonly language: string | null;
  readonly dateline: Dateline | null;
  readonly body: readonly Block[];
  readonly relatedLinks: readonly PageLink[];
  readonly access: Access;
  readonly removed: readonly Removal[];
}

/** The body as one text, blocks joined by one line break: what every span of a report refers to. */
export function textOf(article: Article): string {
  return article.body.map((block) => block.text).join('\n');
}
