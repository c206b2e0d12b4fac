import type { Access, Block } from '../article/article.ts';
import { metaOf } from './declared.ts';
import { typesOf, type LdNode } from './jsonLd.ts';
import { countWords } from './words.ts';

/** A text with fewer letters beside a paywall is its first lines; a page with fewer that declares a video is one. */
const STUB_CHARS = 1500;
const MEDIA_CHARS = 600;
/** A page that declares so many times the words that were read shows only a part of them. */
const DECLARED_TIMES = 1.5;
const LIVE_TITLE =
  /\b(?:live(?:blog| updates?|-?ticker)?:|live blog|live updates|liveticker|en direct\s*:|minuto a minuto|diretta:|онлайн-трансляция)/iu;

/** Whether the page can be read in full, or is a live blog, a stub before a paywall or mostly pictures or sound. */
export function accessOf(document: Document, nodes: readonly LdNode[], title: string, body: readonly Block[]): Access {
  const types = new Set(nodes.flatMap(typesOf));
  const chars = body.reduce((sum, block) => sum + block.text.length, 0);
  if (types.has('LiveBlogPosting') || LIVE_TITLE.test(title)) return 'live-blog';
  if (isLocked(nodes) && (chars < STUB_CHARS || declaredWords(nodes) > DECLARED_TIMES * wordCount(body)))
    return 'paywall';
  const isVideo =
    types.has('VideoObject') || types.has('AudioObject') || types.has('ImageGallery') || types.has('MediaGallery');
  const isMedia = isVideo || /^(?:video|music)\b/u.test(metaOf(document, 'og:type') ?? '');
  return isMedia && chars < MEDIA_CHARS ? 'media' : 'open';
}

/** Whether the page declares that its text is for subscribers. */
export function isLocked(nodes: readonly LdNode[]): boolean {
  return nodes.some((node) => /^false$/iu.test(String(node['isAccessibleForFree'])));
}

const wordCount = (body: readonly Block[]): number => body.reduce((sum, block) => sum + countWords(block.text), 0);

function declaredWords(nodes: readonly LdNode[]): number {
  return Math.max(0, ...nodes.map((node) => Number(node['wordCount'])).filter((count) => Number.isFinite(count)));
}
