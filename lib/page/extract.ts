import { Readability } from '@mozilla/readability';
import type { Access, Article, Block, PageLink } from '../article/article.ts';
import { findDateline } from '../article/dateline.ts';
import { bylineOf } from './byline.ts';
import { dateOf } from './dates.ts';
import { metaOf } from './declared.ts';
import { filterPieces } from './filter.ts';
import { articleOf, isNode, namesOf, readJsonLd, typesOf } from './jsonLd.ts';
import type { LdNode } from './jsonLd.ts';
import { isByline } from './phrases.ts';
import { splitPieces, type Piece } from './pieces.ts';
import { recoverPieces } from './recover.ts';
import { takeSnapshot } from './snapshot.ts';
import { titleOf } from './title.ts';
import { isSameText } from './words.ts';

/** Agency items are short: below this many letters Readability tries again with looser rules. */
const SHORT_ARTICLE_CHARS = 200;
/** A byline stands among so many blocks above or below the headline. */
const BLOCKS_ABOVE = 3;
const BLOCKS_BELOW = 10;
const NAME = /^(?:(?:by|von|par)\s+)?(\p{Lu}[\p{L}.'’-]+(?: \p{Lu}[\p{L}.'’-]*){1,3})$/iu;

/** Reads the article of a page without changing the page; null when there is none. */
export function extract(document: Document, url: string): Article | null {
  const ld = readJsonLd(document);
  const main = articleOf(ld);
  const siteName = namesOf(main?.['publisher'])[0] ?? metaOf(document, 'og:site_name', 'application-name');
  const title = titleOf(document, main, siteName);
  const { pieces, nearTitle } = readPieces(document, title);
  const { body: kept, removed } = filterPieces(pieces, { title });
  const { body, name } = partName(kept);
  if (body.length === 0) return null;
  const printed = nearTitle.filter(isByline);
  const declared = bylineOf(document, main, siteName, name === null ? printed : [...printed, name]);
  return {
    url,
    canonicalUrl: safeUrl(document.querySelector('link[rel="canonical"]')?.getAttribute('href') ?? null, url),
    title,
    byline: declared,
    siteName,
    datePublished: dateOf(document, main, url),
    language: languageOf(document),
    dateline: findDateline(body, languageOf(document)),
    body,
    relatedLinks: relatedOf(document, url),
    access: accessOf(ld, body),
    removed,
  };
}

interface Reading {
  readonly pieces: readonly Piece[];
  /** The texts above and below the headline. */
  readonly nearTitle: readonly string[];
}

function readPieces(document: Document, title: string): Reading {
  const { document: copy } = takeSnapshot(document, { withHidden: false });
  const all = splitPieces(copy.body);
  const content = readContent(copy);
  const headline = all.findIndex((piece) => isSameText(piece.text, title));
  const near = headline < 0 ? [] : all.slice(Math.max(0, headline - BLOCKS_ABOVE), headline + BLOCKS_BELOW);
  return {
    pieces: recoverPieces(all, content === null ? [] : splitPieces(content), title),
    nearTitle: near.map((piece) => piece.text),
  };
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
