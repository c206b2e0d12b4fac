import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { BADGE_CSS, drawBadge } from '../components/badge.ts';
import { attachCard } from '../components/card/attachCard.ts';
import { dresser } from '../components/card/dresser.ts';
import { outletFacts } from '../components/card/facts.ts';
import { keepPresses } from '../components/card/keepPresses.ts';
import { CARD_CSS } from '../components/card/style.ts';
import { looksLikeArticle } from './shared/looksLikeArticle.ts';
import { native } from './shared/native.ts';
import { speakBrowser } from './shared/speakBrowser.ts';
import { MAX_URLS, type BadgeFact, type BadgeReply } from '../lib/messages/protocol.ts';

/** Links added later are looked at together, this long after the first of them. */
const SETTLE_MS = 400;
/** A page gets at most so many badges. */
const MAX_BADGES = 300;

const seen = new WeakSet<HTMLAnchorElement>();
let drawn = 0;

const dress = dresser(BADGE_CSS + CARD_CSS);

function draw(fact: BadgeFact, explained: Element): HTMLElement {
  const host = document.createElement('span');
  host.setAttribute('data-backgrounder', '');
  const root = host.attachShadow({ mode: 'closed' });
  dress(root);
  const button = drawBadge(fact);
  root.append(button);
  keepPresses(root);
  attachCard({
    button,
    explained: () => explained.getBoundingClientRect(),
    label: fact.name,
    content: () => outletFacts(fact),
  });
  return host;
}

interface Spot {
  readonly put: (host: Element) => void;
  /** What the badge is about, and its card must not cover: the headline in a link that is a whole box. */
  readonly explained: Element;
}

/**
 * Beside a link in running text; inside one that is a box (an item of a flex or grid layout, a card): beside a box a
 * badge would stand at the start of the row, over its text.
 */
function spotOf(link: HTMLAnchorElement): Spot {
  const box = link.querySelector('h1, h2, h3, h4, h5, h6');
  if (box === null && getComputedStyle(link).display === 'inline')
    return { put: (host) => link.after(host), explained: link };
  const target = box ?? lastText(link);
  return { put: (host) => target.append(host), explained: box ?? link };
}

/** The innermost element that holds the last words of a box. */
function lastText(box: Element): Element {
  const last = [...box.childNodes].findLast((node) => node.textContent?.trim() !== '');
  return last instanceof Element ? lastText(last) : box;
}

/** Where a headline is cut at the end of its line, its badge would stand out in the page: it is drawn back over the cut. */
function drawBack(hosts: readonly HTMLElement[]): void {
  const excess = hosts.map(
    (host) => host.getBoundingClientRect().left - (host.parentElement?.getBoundingClientRect().right ?? Infinity),
  );
  hosts.forEach((host, index) => {
    const by = excess[index] ?? 0;
    if (by > 0) host.style.setProperty('translate', `${-by}px`);
  });
}

/** Links to other sites with words of their own: what a badge can stand beside. */
function newLinks(): HTMLAnchorElement[] {
  const links: HTMLAnchorElement[] = [];
  for (const link of document.querySelectorAll<HTMLAnchorElement>('a[href^="http"]')) {
    if (links.length === MAX_URLS) break;
    if (seen.has(link)) continue;
    seen.add(link);
    const words = link.textContent.trim();
    if (link.hostname !== location.hostname && words.length > 2 && link.href.length <= 2048) links.push(link);
  }
  return links;
}

/** All places are looked up before the first badge is drawn: each look after a change would have the page laid out anew. */
function drawAll(links: readonly HTMLAnchorElement[], facts: readonly BadgeFact[]): HTMLElement[] {
  const spots = facts
    .flatMap((fact) => fact.indexes.map((index) => ({ fact, index, link: links[index] })))
    .sort((one, other) => one.index - other.index)
    .filter(({ link }) => link?.isConnected === true)
    .slice(0, MAX_BADGES - drawn)
    .flatMap(({ fact, link }) => (link === undefined ? [] : { fact, ...spotOf(link) }));
  drawn += spots.length;
  return spots.map(({ fact, put, explained }) => {
    const host = draw(fact, explained);
    put(host);
    return host;
  });
}

/** False when there is nothing more to do on this page. */
async function badgeLinks(): Promise<boolean> {
  if (drawn >= MAX_BADGES) return false;
  const links = newLinks();
  if (links.length === 0) return true;
  const request = { kind: 'outlets', urls: links.map((link) => link.href), isArticle: looksLikeArticle(document) };
  const facts = await native().runtime.sendMessage<object, BadgeReply>(request);
  if (!Array.isArray(facts)) return false;
  drawBack(drawAll(links, facts));
  return links.length < MAX_URLS || badgeLinks();
}

export default defineUnlistedScript(() => {
  speakBrowser();
  let timer: ReturnType<typeof setTimeout> | undefined;
  /** After an update of the extension its old scripts cannot reach it any more: they end quietly. */
  const stop = () => {
    observer.disconnect();
    clearTimeout(timer);
  };
  const look = () => {
    timer = undefined;
    badgeLinks().then((more) => (more ? undefined : stop()), stop);
  };
  // Not put off by further changes: a page that never stops changing is followed all the same.
  const observer = new MutationObserver(() => (timer ??= setTimeout(look, SETTLE_MS)));
  observer.observe(document.documentElement, { childList: true, subtree: true });
  look();
  if (looksLikeArticle(document))
    native()
      .runtime.sendMessage({ kind: 'article-seen' })
      .catch(() => undefined);
});
