import type { Corpus } from '../corpus/open.ts';
import type { OutletRecord } from '../corpus/records.ts';
import type { Reason } from './related.ts';

export interface FoundOutlet {
  readonly outlet: OutletRecord;
  readonly why: Reason;
}

const MAX_COPIES = 3;
/** Google's own hosts ("google.de", "google.co.uk"), and none that only begins like them. */
const GOOGLE = /^google\.(?:com|(?:com?\.)?[a-z]{2})$/;
/** Hosts on which the same accounts are as on others, under which the corpus has them. */
const RENAMED: ReadonlyMap<string, string> = new Map([['twitter.com', 'x.com']]);
/** What sites call their hosts for telephones. */
const MOBILE = /^(?:m|mobile)$/;

/** The outlet that publishes at this address, or null. */
export function outletOfUrl(url: string, corpus: Corpus): FoundOutlet | null {
  let address = parseHttp(url);
  let copy: string | null = null;
  for (let depth = 0; address !== null && depth < MAX_COPIES; depth++) {
    const original = originalOf(address);
    if (original === null) break;
    copy ??= original.kind;
    address = original.url;
  }
  if (address === null) return null;
  const found = lookUp(address, corpus);
  return found === null || copy === null
    ? found
    : { outlet: found.outlet, why: { ...found.why, rule: `${copy}, ${found.why.rule}` } };
}

/** The host without "www.", or the empty string. */
export function hostOf(url: string): string {
  const address = parseHttp(url);
  return address === null ? '' : bare(address.hostname);
}

function lookUp(address: URL, corpus: Corpus): FoundOutlet | null {
  const host = bare(address.hostname);
  if (!/[a-z]/.test(host.slice(host.lastIndexOf('.') + 1))) return null;
  const labels = host.split('.');
  for (let skip = 0; labels.length - skip >= 2; skip++) {
    const candidate = labels.slice(skip).join('.');
    const site = RENAMED.get(candidate) ?? candidate;
    const onPath = corpus.mayHavePaths(site) ? outletOnPath(site, address.pathname, corpus) : null;
    if (onPath !== null) return onPath;
    const outlet = corpus.outletAt(candidate);
    if (outlet === null) continue;
    if (skip === 0) return { outlet, why: { rule: 'host', evidence: candidate } };
    // Whoever publishes below a platform's name is not the platform.
    const isOther = skip > 1 || !MOBILE.test(labels[0] ?? '');
    return outlet.kind === 'platform' && isOther ? null : { outlet, why: { rule: 'parent host', evidence: candidate } };
  }
  return null;
}

/** The outlet with the longest path that the address begins with. */
function outletOnPath(host: string, pathname: string, corpus: Corpus): FoundOutlet | null {
  const segments = pathname
    .toLowerCase()
    .split('/')
    .filter((segment) => segment !== '');
  for (let length = segments.length; length > 0; length--) {
    const key = `${host}/${segments.slice(0, length).join('/')}`;
    const outlet = corpus.outletAt(key);
    if (outlet !== null) return { outlet, why: { rule: 'path', evidence: key } };
  }
  return null;
}

/** For a copy that a cache, an archive or a translator serves: the address of what it copies. */
function originalOf(address: URL): { url: URL | null; kind: string } | null {
  const host = bare(address.hostname);
  const rest = address.pathname + address.search;
  if (host === 'cdn.ampproject.org' || host.endsWith('.cdn.ampproject.org')) {
    return { url: ampOriginal(/^\/[a-z](?:\/s)?\/(.+)$/.exec(rest)?.[1]), kind: 'AMP cache' };
  }
  if (GOOGLE.test(host) && address.pathname.startsWith('/amp/')) {
    return { url: ampOriginal(/^\/amp\/(?:s\/)?(.+)$/.exec(rest)?.[1]), kind: 'AMP cache' };
  }
  if (host === 'web.archive.org') {
    const original = /^\/web\/\d{1,14}(?:[a-z]{2}_)?\/(.+)$/.exec(rest)?.[1];
    // A page of the archive itself is the archive's.
    if (original === undefined) return null;
    return {
      url: parseHttp(/^https?:/i.test(original) ? original.replace(/^(https?:)\/+/i, '$1//') : `http://${original}`),
      kind: 'archived copy',
    };
  }
  if (host.endsWith('.translate.goog')) {
    const label = host.slice(0, -'.translate.goog'.length);
    // "-" stands for a dot and "--" for a hyphen; an encoded international name cannot be told apart, so it is left.
    const decoded = label.includes('xn--') ? '' : label.replace(/--|-/g, (dash) => (dash === '--' ? '-' : '.'));
    return { url: decoded === '' ? null : parseHttp(`https://${decoded}${rest}`), kind: 'translated copy' };
  }
  return null;
}

function ampOriginal(rest: string | undefined): URL | null {
  return rest === undefined ? null : parseHttp(`https://${rest.replace(/^https?:\/+/i, '')}`);
}

function parseHttp(url: string): URL | null {
  try {
    const parsed = new URL(url);
    return parsed.protocol === 'https:' || parsed.protocol === 'http:' ? parsed : null;
  } catch {
    return null;
  }
}

function bare(hostname: string): string {
  return hostname
    .toLowerCase()
    .replace(/\.$/, '')
    .replace(/^www\./, '');
}
