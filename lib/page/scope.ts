import { isSamePage, safeUrl } from './address.ts';
import { countChars, firstNamed } from './find.ts';

/** An article element with fewer letters is a teaser. */
const ARTICLE_CHARS = 1000;
/** So many article elements are looked at: teasers are some, too. */
const ARTICLES_LIMIT = 300;
const NONE: ReadonlySet<Element> = new Set();

/**
 * The articles of a page that are not the one the reader is looking at, where the page shows several one below the
 * other: that one carries the page's address, or else has its headline nearest to the top of the window.
 */
export function otherArticles(document: Document, url: string): ReadonlySet<Element> {
  const articles = firstNamed(document, 'article', ARTICLES_LIMIT).filter(isWhole);
  if (articles.length < 2) return NONE;
  const chosen = articles.find((article) => addressOf(article, url)) ?? nearest(document, articles);
  return new Set(articles.filter((article) => article !== chosen));
}

function isWhole(article: Element): boolean {
  const isInner = article.parentElement?.closest('article') !== null;
  return !isInner && article.querySelector('h1') !== null && countChars(article, ARTICLE_CHARS) === ARTICLE_CHARS;
}

function addressOf(article: Element, url: string): boolean {
  const marked = ['data-url', 'data-href', 'data-permalink', 'data-canonical', 'data-link'].map((name) =>
    article.getAttribute(name),
  );
  const linked = article.querySelector('h1 a[href], a[rel="bookmark"]')?.getAttribute('href') ?? null;
  return [...marked, linked].some((href) => {
    const address = safeUrl(href, url);
    return address !== null && isSamePage(address, url);
  });
}

function nearest(document: Document, articles: readonly Element[]): Element | undefined {
  if (document.defaultView === null) return articles[0];
  const above = (article: Element): number => article.querySelector('h1')?.getBoundingClientRect().top ?? 0;
  const middle = document.defaultView.innerHeight / 2;
  return articles.findLast((article) => above(article) < middle) ?? articles[0];
}
