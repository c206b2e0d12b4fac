import type { PageLink } from '../article/article.ts';
import { isSamePage, isSameSite, pageKey, safeUrl } from './address.ts';
import { findFirst, firstNamed, textIn } from './find.ts';
import type { Piece } from './pieces.ts';
import type { Steps } from './steps.ts';
import { wordsOf } from './words.ts';

/** Headings of boxes that list further articles. */
const HEADING =
  /^\W*(?:related|read (?:also|more|next)|also read|see also|check also|more (?:on|about|coverage|stories about)|further reading|recommended|(?:you )?may also like|mehr (?:zum thema|themen)|(?:audio|video)\P{L}{1,5}(?:und video )?zum thema|die redaktion empfiehlt|lesen sie auch|auch interessant|zum thema|à lire aussi|lire aussi|sur le même|voir aussi|lea también|relacionad[ao]s|noticias relacionadas|leia (?:também|mais)|notícias relacionadas|leggi anche|lees ook|läs också|czytaj także|читайте также|по теме|материалы по теме|ilgili haberler|اقرأ أيض|مواضيع ذات صلة|أخبار ذات صلة|相关(?:新闻|阅读|报道)|延伸閱讀|関連記事)/iu;
/** What is for browsers that run no scripts stands in the page as text. */
const UNSEEN = 'noscript, style, script';
const HEADINGS = 'h2, h3, h4, h5, h6, [class*="title" i], [class*="head" i], strong';
/** Of so many times as many headings one is a box's at most. */
const HEADINGS_TIMES = 10;
const BOXES =
  '#check-also-box, [class*="related" i], [id*="related" i], [class*="read-also" i], [class*="readmore" i], [class*="read-more" i], [class*="more-on" i], [class*="see-also" i]';
/** Elements, and words in the classes of elements, that make a box inside of them something else. */
const OTHER_ELEMENT = /^(?:NAV|HEADER|FOOTER|FORM)$/u;
const OTHER_CLASS = /(?:^|[\s_-])(?:tags?|topics?|comments?|menu|share|sharing|social|sponsor(?:ed)?)(?:$|[\s_-])/iu;
/** Classes of these describe the page, not a box. */
const WHOLE = /^(?:BODY|MAIN|ARTICLE)$/u;
const HEADING_CHARS = 80;
/** So many headings of boxes, and boxes, are looked at, and so many elements around them. */
const BOXES_LIMIT = 300;
const AROUND_LIMIT = 200;
const BOX_LINKS = 30;
const ANCHORS_LIMIT = 2 * BOX_LINKS;
const LINKS = 30;
/** A headline has at least so many words and letters; a shorter link leads to a section, a tag or an author. */
const TITLE_WORDS = 4;
const TITLE_CHARS = 20;
const TITLE_LIMIT = 300;
const NO_ARTICLE =
  /\/(?:tags?|topics?|authors?|autor(?:en)?|category|categories|section|profile|search|newsletters?|subscribe|login|account|podcasts?\/?$)(?:\/|$)|\.(?:pdf|jpe?g|png|mp[34])$/iu;

interface Anchor {
  readonly title: string;
  readonly href: string | null;
}

/** Links to further articles that the page shows with this one: in its text, in boxes beside and below it. */
export function* relatedOf(document: Document, base: string, inText: readonly Piece[]): Steps<PageLink[]> {
  const links = new Map<string, PageLink>();
  const anchors: Anchor[] = inText.map(({ text, href }) => ({ title: text, href }));
  for (const box of yield* boxes(document)) {
    anchors.push(...anchorsIn(box));
    yield;
  }
  for (const { title, href } of anchors) {
    const url = safeUrl(href, base);
    const clean = title.replace(/^\W*(?:related|read (?:also|more)|also read|see also)\s*:\s*/iu, '');
    if (url === null || !isArticle(clean, url, base)) continue;
    const key = pageKey(url);
    if (!links.has(key)) links.set(key, { title: clean.slice(0, TITLE_LIMIT), url });
  }
  return [...links.values()].slice(0, LINKS);
}

function* boxes(document: Document): Steps<Element[]> {
  const found: Element[] = [];
  const headings = findFirst(document, HEADINGS, BOXES_LIMIT * HEADINGS_TIMES);
  yield;
  let left = BOXES_LIMIT;
  for (const heading of headings) {
    const text = textIn(heading);
    if (text.length >= HEADING_CHARS || !isHeading(text, document) || left === 0) continue;
    left -= 1;
    const box = boxBelow(heading);
    if (box !== null) found.push(box);
    yield;
  }
  const named = findFirst(document, BOXES, BOXES_LIMIT).filter(
    (box) => !/^(?:HTML|BODY|MAIN|ARTICLE)$/u.test(box.nodeName),
  );
  yield;
  return [...found, ...named].filter((box) => !isOtherBox(box));
}

function isOtherBox(box: Element): boolean {
  let at: Element | null = box;
  for (
    let depth = 0;
    depth < AROUND_LIMIT && at !== null && !WHOLE.test(at.nodeName);
    depth += 1, at = at.parentElement
  )
    if (OTHER_ELEMENT.test(at.nodeName) || OTHER_CLASS.test(at.getAttribute('class') ?? '')) return true;
  return false;
}

/** Whether a text heads further articles: "More on the harbour", while "More on The Port Times" heads all that there is. */
function isHeading(text: string, document: Document): boolean {
  const about = wordsOf(/^\W*more (?:on|about)\s+(?:the\s+)?(.+)$/iu.exec(text)?.[1] ?? '').join('');
  const host = wordsOf(document.location?.hostname ?? '').join('');
  return HEADING.test(text) && (about === '' || !host.includes(about));
}

/** The smallest element around a heading that holds links. */
function boxBelow(heading: Element): Element | null {
  let box = heading.parentElement;
  for (let depth = 0; box !== null && depth < 3; depth += 1, box = box.parentElement) {
    const count = linksIn(box).length;
    if (count > BOX_LINKS || WHOLE.test(box.nodeName)) return null;
    if (count > 0 && !(count === 1 && heading.querySelector('a') !== null)) return box;
  }
  return null;
}

/** The links of a box; of one that has too many some more than BOX_LINKS. */
function linksIn(box: Element): Element[] {
  return firstNamed(box, 'a', ANCHORS_LIMIT).filter((anchor) => anchor.hasAttribute('href'));
}

function anchorsIn(box: Element): Anchor[] {
  const found = linksIn(box);
  if (found.length > BOX_LINKS) return [];
  return found.map((anchor) => ({
    title: textIn(anchor.querySelector('h2, h3, h4, h5, [class*="title" i], [class*="headline" i]') ?? anchor, UNSEEN),
    href: anchor.getAttribute('href'),
  }));
}

function isArticle(title: string, url: string, base: string): boolean {
  const isHeadline = title.length >= TITLE_CHARS && (wordsOf(title).length >= TITLE_WORDS || /\p{Lo}{10}/u.test(title));
  return (
    isHeadline &&
    isSameSite(url, base) &&
    !isSamePage(url, base) &&
    !NO_ARTICLE.test(new URL(url).pathname) &&
    new URL(url).pathname !== '/'
  );
}
