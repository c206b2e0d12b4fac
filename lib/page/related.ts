import type { PageLink } from '../article/article.ts';
import { isSamePage, isSameSite, pageKey, safeUrl } from './address.ts';
import { classOf, firstNamed, isWithin, textIn, type Wanted } from './find.ts';
import type { Piece } from './pieces.ts';
import type { Steps } from './steps.ts';
import { wordsOf } from './words.ts';

/** Headings of boxes that list further articles. */
const HEADING =
  /^\W*(?:related|read (?:also|more|next)|also read|see also|check also|more (?:on|about|coverage|stories about)|further reading|recommended|(?:you )?may also like|mehr (?:zum thema|themen)|(?:audio|video)\P{L}{1,5}(?:und video )?zum thema|die redaktion empfiehlt|lesen sie auch|auch interessant|zum thema|à lire aussi|lire aussi|sur le même|voir aussi|lea también|relacionad[ao]s|noticias relacionadas|leia (?:também|mais)|notícias relacionadas|leggi anche|lees ook|läs också|czytaj także|читайте также|по теме|материалы по теме|ilgili haberler|اقرأ أيض|مواضيع ذات صلة|أخبار ذات صلة|相关(?:新闻|阅读|报道)|延伸閱讀|関連記事)/iu;
/** What is for browsers that run no scripts stands in the page as text. */
const UNSEEN = 'noscript, style, script';
/** What may head a box of links, and what says by its name that it is one. */
export const HEADINGS: Wanted = {
  names: /^(?:H[2-6]|STRONG)$/iu,
  classes: /title|head/iu,
  most: 3_000,
};
export const BOXES: Wanted = {
  classes: /related|read-also|read-?more|more-on|see-also/iu,
  selector: '#check-also-box, [id*="related" i]',
  most: 300,
};
/** Elements, and words in the classes of elements, that make a box inside of them something else. */
const OTHER_ELEMENT = /^(?:NAV|HEADER|FOOTER|FORM)$/u;
const OTHER_CLASS = /(?:^|[\s_-])(?:tags?|topics?|comments?|menu|share|sharing|social|sponsor(?:ed)?)(?:$|[\s_-])/iu;
/** Classes of these describe the page, not a box. */
const WHOLE = /^(?:BODY|MAIN|ARTICLE)$/u;
const HEADING_CHARS = 80;
/** So many headings of boxes are looked at. */
const HEADED_LIMIT = 300;
const BOX_LINKS = 30;
const ANCHORS_LIMIT = 2 * BOX_LINKS;
/** A link's own headline stands among so many of its parts. */
const PARTS_LIMIT = 50;
const LINKS = 30;
/** A headline has at least so many words and letters; a shorter link leads to a section, a tag or an author. */
const TITLE_WORDS = 4;
const TITLE_CHARS = 20;
const TITLE_LIMIT = 300;
/** Between two steps lie so many links. */
const STEP_ANCHORS = 200;
const NO_ARTICLE =
  /\/(?:tags?|topics?|authors?|autor(?:en)?|category|categories|section|profile|search|newsletters?|subscribe|login|account|podcasts?\/?$)(?:\/|$)|\.(?:pdf|jpe?g|png|mp[34])$/iu;

interface Marked {
  readonly headings: readonly Element[];
  readonly boxes: readonly Element[];
}

interface Anchor {
  readonly title: string;
  readonly href: string | null;
}

/** Links to further articles that the page shows with this one: in its text, in boxes beside and below it. */
export function* relatedOf(base: string, inText: readonly Piece[], marked: Marked): Steps<PageLink[]> {
  const links = new Map<string, PageLink>();
  const anchors: Anchor[] = inText.map(({ text, href }) => ({ title: text, href }));
  for (const box of yield* boxes(base, marked)) {
    anchors.push(...anchorsIn(box));
    yield;
  }
  for (const [index, { title, href }] of anchors.entries()) {
    if (index % STEP_ANCHORS === 0) yield;
    const url = safeUrl(href, base);
    const clean = title.replace(/^\W*(?:related|read (?:also|more)|also read|see also)\s*:\s*/iu, '');
    if (url === null || !isArticle(clean, url, base)) continue;
    const key = pageKey(url);
    if (!links.has(key)) links.set(key, { title: clean.slice(0, TITLE_LIMIT), url });
  }
  return [...links.values()].slice(0, LINKS);
}

function* boxes(base: string, marked: Marked): Steps<Element[]> {
  const found: Element[] = [];
  let left = HEADED_LIMIT;
  for (const heading of marked.headings) {
    const text = textIn(heading);
    if (text.length >= HEADING_CHARS || !isHeading(text, base) || left === 0) continue;
    left -= 1;
    const box = boxBelow(heading);
    if (box !== null) found.push(box);
    yield;
  }
  const named = marked.boxes.filter((box) => !/^(?:HTML|BODY|MAIN|ARTICLE)$/u.test(box.nodeName));
  return [...found, ...named].filter((box) => !isWithin(box, OTHER_ELEMENT, OTHER_CLASS, WHOLE));
}

/** Whether a text heads further articles: "More on the harbour", while "More on The Port Times" heads all that there is. */
function isHeading(text: string, base: string): boolean {
  const about = wordsOf(/^\W*more (?:on|about)\s+(?:the\s+)?(.+)$/iu.exec(text)?.[1] ?? '').join('');
  const host = wordsOf(new URL(base).hostname).join('');
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
    title: textIn(firstNamed(anchor, '*', PARTS_LIMIT).find(isTitle) ?? anchor, UNSEEN),
    href: anchor.getAttribute('href'),
  }));
}

const isTitle = (part: Element): boolean => /^H[2-5]$/u.test(part.nodeName) || /title|headline/iu.test(classOf(part));

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
