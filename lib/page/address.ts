/** Browsers themselves show no longer addresses; the longest of news pages have some 3,000 letters. */
const MAX_LETTERS = 20_000;

/** An absolute http(s) address; null for anything else, and for what is too long to be one. */
export function safeUrl(href: string | null, base: string): string | null {
  if (href === null || href.length > MAX_LETTERS || href.trim() === '') return null;
  try {
    const url = new URL(href, base);
    return /^https?:$/u.test(url.protocol) ? url.href : null;
  } catch {
    return null;
  }
}

/** Parts of a query that name a page: "?p=22034" of WordPress, "?id=…", "?story=…"; others only follow the reader. */
const NAMING = /^(?:p|id|article|articleid|story|storyid|nid|newsid|page_id|aid|idx|no)$/iu;

/** The address without what does not name the page: scheme, "www.", fragment, closing slash, most of the query. */
export function pageKey(url: string): string {
  const [path = '', query = ''] = url.replace(/#.*$/u, '').split('?');
  const naming = query.split('&').filter((pair) => NAMING.test(pair.split('=')[0] ?? ''));
  return [path.replace(/\/$/u, '').replace(/^https?:\/\/(?:www\.)?/u, ''), ...naming.sort()].join('?');
}

export function isSamePage(one: string, other: string): boolean {
  return pageKey(one) === pageKey(other);
}

/** Labels below which countries' registries give out names: "co.uk", "com.au". */
const REGISTRY = /^(?:ac|co|com|edu|go|gob|gouv|gov|mil|ne|net|nom|or|org)\.[a-z]{2}$/u;

/** Whether two addresses share the registered part of their hosts: near enough to "of the same site" for a list of links. */
export function isSameSite(one: string, other: string): boolean {
  return siteOf(one) === siteOf(other);
}

function siteOf(url: string): string {
  const labels = new URL(url).hostname.split('.');
  return labels.slice(REGISTRY.test(labels.slice(-2).join('.')) ? -3 : -2).join('.');
}
