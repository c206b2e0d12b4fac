import type { PageLink } from '../article/article.ts';
import { isSamePage, isSameSite, pageKey, safeUrl } from './address.ts';
import { textIn } from './declared.ts';
import type { Piece } from './pieces.ts';
import { wordsOf } from './words.ts';

/** Headings of boxes that list further articles. */
const HEADING =
  /^\W*(?:related|read (?:also|more|next)|also read|see also|check also|more (?:on|about|coverage|stories about)|further reading|recommended|(?:you )?may also like|mehr (?:zum thema|themen)|(?:audio|video)\P{L}{1,5}(?:und video )?zum thema|die redaktion empfiehlt|lesen sie auch|auch interessant|zum thema|à lire aussi|lire aussi|sur le même|voir aussi|lea también|relacionad[ao]s|noticias relacionadas|leia (?:também|mais)|notícias relacionadas|leggi anche|lees ook|läs också|czytaj także|читайте также|по теме|материалы по теме|ilgili haberler|اقرأ أيض|مواضيع ذات صلة|أخبار ذات صلة|相关(?:新闻|阅读|报道)|延伸閱讀|関連記事)/iu;
const BOXES =
  '#check-also-box, [class*="related" i], [id*="related" i], [class*="read-also" i], [class*="readmore" i], [class*="read-more" i], [class*="more-on" i], [class*="see-also" i]';
/** Elements, and words in the classes of elements, that make a box inside of them something else. */
const OTHER_ELEMENT = /^(?:NAV|HEADER|FOOTER|FORM)$/u;
const OTHER_CLASS = /(?:^|[\s_-])(?:tags?|topics?|comments?|menu|share|sharing|social|sponsor(?:ed)?)(?:$|[\s_-])/iu;
/** Classes of these describe the page, not a box. */
const WHOLE = /^(?:BODY|MAIN|ARTICLE)$/u;
const BOX_LINKS = 30;
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
export function relatedOf(document: Document, base: string, inText: readonly Piece[]): PageLink[] {
  const links = new Map<string, PageLink>();
  const anchors = [...inText.map(({ text, href }) => ({ title: text, href })), ...boxes(document).flatMap(anchorsIn)];
  for (const { title, href } of anchors) {
    const url = safeUrl(href, base);
    const clean = title.replace(/^\W*(?:related|read (?:also|more)|also read|see also)\s*:\s*/iu, '');
    if (url === null || !isArticle(clean, url, base)) continue;
    const key = pageKey(url);
    if (!links.has(key)) links.set(key, { title: clean.slice(0, TITLE_LIMIT), url });
  }
  return [...links.values()].slice(0, LINKS);
}

function boxes(document: Document): Element[] {
  const headed = [...document.querySelectorAll('h2, h3, h4, h5, h6, [class*="title" i], [class*="head" i], strong')]
    .filter((heading) => (heading.textContent ?? '').length < 80 && isHeading(textIn(heading), document))
    .flatMap((heading) => boxBelow(heading) ?? []);
  const named = [...document.querySelectorAll(BOXES)].filter(
    (box) => box.nodeName !== 'BODY' && !/^(?:HTML|MAIN|ARTICLE)$/u.test(box.nodeName),
  );
  return [...headed, ...named].filter((box) => !isOtherBox(box));
}

function isOtherBox(box: Element): boolean {
  for (let at: Element | null = box; at !== null && !WHOLE.test(at.nodeName); at = at.parentElement)
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
    const count = box.querySelectorAll('a[href]').length;
    if (count > BOX_LINKS || WHOLE.test(box.nodeName)) return null;
    if (count > 0 && !(count === 1 && heading.querySelector('a') !== null)) return box;
  }
  return null;
}

function anchorsIn(box: Element): Anchor[] {
  const found = [...box.querySelectorAll('a[href]')];
  if (found.length > BOX_LINKS) return [];
  return found.map((anchor) => ({
    title: shownIn(anchor.querySelector('h2, h3, h4, h5, [class*="title" i], [class*="headline" i]') ?? anchor),
    href: anchor.getAttribute('href'),
  }));
}

/** The text of an element without what is for browsers that run no scripts: it stands in the page as text. */
function shownIn(element: Element): string {
  if (element.querySelector('noscript, style, script') === null) return textIn(element);
  const copy = element.cloneNode(true) as Element;
  for (const unseen of copy.querySelectorAll('noscript, style, script')) unseen.remove();
  return textIn(copy);
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
