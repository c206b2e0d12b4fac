import { Readability } from '@mozilla/readability';
import type { Access, Article, Block, PageLink } from '../article/article.ts';
import { parseDateline } from '../article/dateline.ts';
import { filterPieces } from './filter.ts';
import { articleOf, isNode, namesOf, readJsonLd, typesOf } from './jsonLd.ts';
import type { LdNode } from './jsonLd.ts';
import { splitPieces, type Piece } from './pieces.ts';
import { recoverPieces } from './recover.ts';
import { takeSnapshot } from './snapshot.ts';

/** Agency items are short: below this many letters Readability tries again with looser rules. */
const SHORT_ARTICLE_CHARS = 200;
const NAME = /^(?:(?:by|von|par)\s+)?(\p{Lu}[\p{L}.'’-]+(?: \p{Lu}[\p{L}.'’-]*){1,3})$/iu;

/** Reads the article of a page without changing the page; null when there is none. */
export function extract(document: Document, url: string): Article | null {
  const ld = readJsonLd(document);
  const main = articleOf(ld);
  const title = titleOf(document);
  const { body: kept, removed } = filterPieces(readPieces(document, title), { title });
  const { body, name } = partName(kept);
  if (body.length === 0) return null;
  const declared = bylineOf(document, main);
  return {
    url,
    canonicalUrl: safeUrl(document.querySelector('link[rel="canonical"]')?.getAttribute('href') ?? null, url),
    title,
    byline: declared.length > 0 ? declared : name === null ? [] : [name],
    siteName: namesOf(main?.['publisher'])[0] ?? meta(document, 'og:site_name'),
    datePublished: dateOf(document, main),
    language: languageOf(document),
    dateline: parseDateline(body.find((block) => block.kind === 'paragraph')?.text ?? '')?.dateline ?? null,
    body,
    relatedLinks: relatedOf(document, url),
    access: accessOf(ld, body),
    removed,
  };
}

function readPieces(document: Document, title: string): Piece[] {
  const { document: copy } = takeSnapshot(document, { withHidden: false });
  const all = splitPieces(copy.body);
  const content = readContent(copy);
  return recoverPieces(all, content === null ? [] : splitPieces(content), title);
}

function readContent(copy: Document): Element | null {
  try {
    const parsed = new Readability<Node>(copy, {
      charThreshold: SHORT_ARTICLE_CHARS,
      keepClasses: true,
      disableJSONLD: true,
      serializer: (node) => node,
    }).parse();
    return (parsed?.content as Element | null | undefined) ?? null;
  } catch {
    return null;
  }
}

function partName(blocks: readonly Block[]): { body: Block[]; name: string | null } {
  const found = NAME.exec(blocks.at(-1)?.text ?? '');
  const name = found?.[1];
  const isName = name !== undefined && name.split(' ').every((word) => /^\p{Lu}/u.test(word));
  return isName && blocks.length > 1 ? { body: blocks.slice(0, -1), name } : { body: [...blocks], name: null };
}

function meta(document: Document, key: string): string | null {
  const node = document.querySelector(`meta[property="${key}"], meta[name="${key}"]`);
  const value = node?.getAttribute('content')?.trim() ?? '';
  return value === '' ? null : value.slice(0, 500);
}

const wordsOf = (text: string): Set<string> => new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []);

function titleOf(document: Document): string {
  const declared = meta(document, 'og:title') ?? document.title;
  const words = wordsOf(declared);
  let best = '';
  let most = 0;
  for (const h1 of document.querySelectorAll('h1')) {
    const text = (h1.textContent ?? '').replace(/\s+/gu, ' ').trim();
    const common = [...wordsOf(text)].filter((word) => words.has(word)).length;
    if (common > most) [best, most] = [text, common];
  }
  return (most >= 2 ? best : declared.replace(/ [|–—-] [^|–—]{2,40}$/u, '').trim()).slice(0, 500);
}

function bylineOf(document: Document, main: LdNode | null): string[] {
  const shown = document.querySelector('[rel="author"], [itemprop="author"], [class*="byline"]')?.textContent ?? '';
  const sources = [namesOf(main?.['author']), [meta(document, 'author') ?? ''], [shown]];
  for (const source of sources) {
    const names = source
      .map(cleanName)
      .filter((name) => name.length > 2 && name.length < 80 && !/^https?:/u.test(name));
    if (names.length > 0) return [...new Set(names)];
  }
  return [];
}

function cleanName(name: string): string {
  return name
    .replace(/\s+/gu, ' ')
    .trim()
    .replace(/^(?:by|von|par)\s+/iu, '');
}

function dateOf(document: Document, main: LdNode | null): string | null {
  const declared = main?.['datePublished'];
  const shown = document.querySelector('time[datetime]')?.getAttribute('datetime') ?? null;
  const all = [typeof declared === 'string' ? declared : null, meta(document, 'article:published_time'), shown];
  for (const one of all) {
    const day = /^\s*(\d{4}-\d{2}-\d{2})/u.exec(one ?? '')?.[1];
    if (day !== undefined) return day;
  }
  return null;
}

function languageOf(document: Document): string | null {
  const lang = document.documentElement.getAttribute('lang') ?? '';
  const found = /^([A-Za-z]{2,3})((?:[-_][A-Za-z0-9]{2,8})*)$/u.exec(lang.trim());
  return found === null ? null : (found[1] ?? '').toLowerCase() + (found[2] ?? '').replaceAll('_', '-');
}

function accessOf(nodes: readonly LdNode[], body: readonly Block[]): Access {
  const types = nodes.flatMap(typesOf);
  if (types.includes('LiveBlogPosting')) return 'live-blog';
  if (nodes.some((node) => isNode(node) && /^false$/iu.test(String(node['isAccessibleForFree'])))) return 'paywall';
  const length = body.reduce((sum, block) => sum + block.text.length, 0);
  return types.includes('VideoObject') && length < 400 ? 'media' : 'open';
}

function safeUrl(href: string | null, base: string): string | null {
  if (href === null || href.trim() === '') return null;
  try {
    const url = new URL(href, base);
    return /^https?:$/u.test(url.protocol) ? url.href : null;
  } catch {
    return null;
  }
}

const RELATED = /^(?:related|read also|also read|check also|see also|more on)\b/iu;

function relatedOf(document: Document, base: string): PageLink[] {
  const links = new Map<string, PageLink>();
  const anchors = [...document.querySelectorAll('#check-also-box h2 a')];
  for (const heading of document.querySelectorAll('h2, h3, h4, h5')) {
    const box = heading.parentElement;
    const isRelated = RELATED.test((heading.textContent ?? '').trim()) && box !== null && box.nodeName !== 'BODY';
    if (isRelated && box.querySelectorAll('a').length <= 30) anchors.push(...box.querySelectorAll('a[href]'));
  }
  for (const anchor of anchors) {
    const url = safeUrl(anchor.getAttribute('href'), base);
    const title = (anchor.textContent ?? '').replace(/\s+/gu, ' ').trim();
    if (url !== null && title.length > 10 && !links.has(url)) links.set(url, { title, url });
  }
  return [...links.values()].slice(0, 30);
}
