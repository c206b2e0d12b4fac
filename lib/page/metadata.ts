import type { Access, Article } from '../article/article.ts';

type Meta = Pick<Article, 'canonicalUrl' | 'title' | 'byline' | 'siteName' | 'datePublished' | 'language' | 'access'>;
type Json = Record<string, unknown>;

/** JSON-LD longer than this is not parsed; deeper nodes than this are not looked at. */
const MAX_JSON_CHARS = 1_000_000;
const MAX_DEPTH = 6;
const MAX_NAME_CHARS = 80;
const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const text = (value: unknown): string | null =>
  typeof value === 'string' && value.trim() !== '' ? value.trim() : null;

/** What the page says of itself, from JSON-LD, then meta elements, then the visible page. */
export function metadataOf(document: Document, url: string): Meta {
  const article = articleNode(document);
  const content = (selector: string) => text(document.querySelector(selector)?.getAttribute('content'));
  const publisher = article?.publisher;
  const date =
    text(article?.datePublished) ??
    content('meta[property="article:published_time"]') ??
    text(document.querySelector('time[datetime]')?.getAttribute('datetime'));
  return {
    canonicalUrl: httpUrl(document.querySelector('link[rel="canonical"]')?.getAttribute('href') ?? null, url),
    title: titleOf(document, content('meta[property="og:title"]') ?? document.title),
    byline: bylineOf(document, article),
    siteName: (isObject(publisher) ? text(publisher.name) : null) ?? content('meta[property="og:site_name"]'),
    datePublished: /^\d{4}-\d{2}-\d{2}/.exec(date ?? '')?.[0] ?? null,
    language: text(document.documentElement.lang)?.toLowerCase() ?? null,
    access: accessOf(article),
  };
}

/** The address resolved against the page's, when it is http(s); null otherwise. */
export function httpUrl(href: string | null, base: string): string | null {
  if (href === null || !URL.canParse(href, base)) return null;
  const resolved = new URL(href, base);
  return /^https?:$/.test(resolved.protocol) ? resolved.href : null;
}

function accessOf(article: Json | null): Access {
  if (article === null) return 'open';
  if (article['@type'] === 'LiveBlogPosting') return 'live-blog';
  return article.isAccessibleForFree === false || /^false$/i.test(text(article.isAccessibleForFree) ?? '')
    ? 'paywall'
    : 'open';
}

function articleNode(document: Document): Json | null {
  for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
    const code = script.textContent ?? '';
    if (code.length > MAX_JSON_CHARS) continue;
    try {
      const found = findArticle(JSON.parse(code), 0);
      if (found !== null) return found;
    } catch {
      continue; // a page's broken JSON-LD says nothing
    }
  }
  return null;
}

function findArticle(value: unknown, depth: number): Json | null {
  if (depth > MAX_DEPTH) return null;
  const inner: readonly unknown[] = Array.isArray(value)
    ? value
    : isObject(value) && Array.isArray(value['@graph'])
      ? value['@graph']
      : [];
  if (
    isObject(value) &&
    [value['@type']].flat().some((type) => typeof type === 'string' && /Article|BlogPosting|Report$/.test(type))
  )
    return value;
  for (const each of inner) {
    const found = findArticle(each, depth + 1);
    if (found !== null) return found;
  }
  return null;
}

function bylineOf(document: Document, article: Json | null): string[] {
  const authors: readonly unknown[] = [article?.author].flat();
  const declared = authors.map((author) => text(isObject(author) ? author.name : author));
  const named = declared.filter(
    (name): name is string => name !== null && name.length <= MAX_NAME_CHARS && !/^https?:/.test(name),
  );
  if (named.length > 0) return [...new Set(named)];
  const shown =
    document.querySelector('meta[name="author"]')?.getAttribute('content') ??
    document.querySelector('[rel="author"], [itemprop="author"], .byline, .author')?.textContent;
  const line = (shown ?? '')
    .replace(/\s+/g, ' ')
    .replace(/^\s*by\s+/i, '')
    .trim();
  if (line === '' || line.length > MAX_NAME_CHARS || /^https?:/.test(line)) return [];
  return line
    .split(/,| and /)
    .map((name) => name.trim())
    .filter((name) => name !== '');
}

function titleOf(document: Document, declared: string): string {
  const words = new Set(declared.toLowerCase().split(/\s+/));
  let best = { shared: 0, title: declared.trim() };
  for (const heading of document.querySelectorAll('h1')) {
    const title = heading.textContent.replace(/\s+/g, ' ').trim();
    const shared = title
      .toLowerCase()
      .split(' ')
      .filter((word) => words.has(word)).length;
    if (shared > best.shared) best = { shared, title };
  }
  return best.title;
}
