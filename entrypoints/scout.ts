import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { BADGE_CSS, drawBadge } from '../components/badge.ts';
import { attachCard } from '../components/card/attachCard.ts';
import { dresser } from '../components/card/dresser.ts';
import { outletFacts } from '../components/card/facts.ts';
import { keepPresses } from '../components/card/keepPresses.ts';
import { CARD_CSS } from '../components/card/style.ts';
import { PAGE_TURNS } from '../components/pageTurns.ts';
import { looksLikeArticle } from './shared/looksLikeArticle.ts';
import { native } from './shared/native.ts';
import { speakBrowser } from './shared/speakBrowser.ts';
import { isHuge, textIn } from '../lib/page/find.ts';
import { inTurns, type Steps } from '../lib/page/steps.ts';
import { MAX_URL_CHARS, MAX_URLS, type BadgeFact, type BadgeReply } from '../lib/messages/protocol.ts';

/** Links added later are looked at together, this long after the first of them. */
const SETTLE_MS = 400;
/** A page gets at most so many badges, so many in a step. */
const MAX_BADGES = 300;
const STEP_BADGES = 30;
/** So many links are looked at in a step. */
const STEP_LINKS = 200;
/** In a box of more parts nothing is badged. */
const MAX_BESIDE = 2_000;
/** The last words of a box are looked for in so many of its last parts. */
const LAST_NODES = 100;

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
  for (let at = box.lastChild, count = 0; at !== null && count < LAST_NODES; at = at.previousSibling, count += 1) {
    if (at instanceof Element && textIn(at) !== '') return lastText(at);
    if (at instanceof Text && at.data.trim() !== '') return box;
  }
  return box;
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

/** Links to other sites with words of their own that were not looked at before, from the place on that is given; what a badge can stand beside. */
function* newLinks(from: number): Steps<{ readonly links: readonly HTMLAnchorElement[]; readonly next: number }> {
  const links: HTMLAnchorElement[] = [];
  const all = document.getElementsByTagName('a');
  let next = from;
  for (; links.length < MAX_URLS; next += 1) {
    if (next % STEP_LINKS === 0) yield;
    const link = all.item(next);
    if (link === null) break;
    if (seen.has(link)) continue;
    seen.add(link);
    if (isOutside(link) && isRoomy(link)) links.push(link);
  }
  return { links, next };
}

function isOutside(link: HTMLAnchorElement): boolean {
  if ((link.getAttribute('href')?.length ?? Infinity) > MAX_URL_CHARS) return false;
  if (!/^https?:$/u.test(link.protocol) || link.hostname === location.hostname) return false;
  return link.href.length <= MAX_URL_CHARS && textIn(link).length > 2;
}

/** Where very many stand side by side, each badge would have the browser lay out all of them again. */
function isRoomy({ parentElement }: Element): boolean {
  return parentElement !== null && parentElement.childElementCount <= MAX_BESIDE;
}

/** Badges beside links, some in a step; their places are looked up before the first is drawn: each look after a change has the page laid out anew. */
function* drawAll(links: readonly HTMLAnchorElement[], facts: readonly BadgeFact[]): Steps<void> {
  const wanted = facts
    .flatMap((fact) => fact.indexes.map((index) => ({ fact, index })))
    .sort((one, other) => one.index - other.index);
  for (let at = 0; at < wanted.length && drawn < MAX_BADGES; at += STEP_BADGES) {
    yield;
    const spots = wanted
      .slice(at, at + STEP_BADGES)
      .flatMap(({ fact, index }) => ({ fact, link: links[index] }))
      .flatMap(({ fact, link }) => (link?.isConnected === true ? { fact, ...spotOf(link) } : []))
      .slice(0, MAX_BADGES - drawn);
    drawn += spots.length;
    const hosts = spots.map(({ fact, put, explained }) => {
      const host = draw(fact, explained);
      put(host);
      return host;
    });
    yield;
    drawBack(hosts);
  }
}

/** False when there is nothing more to do on this page. */
async function badgeLinks(from = 0): Promise<boolean> {
  if (drawn >= MAX_BADGES || isHuge(document)) return false;
  const found = await inTurns(newLinks(from), PAGE_TURNS);
  if (found === null) return false;
  const { links, next } = found.value;
  if (links.length === 0) return true;
  const request = { kind: 'outlets', urls: links.map((link) => link.href), isArticle: looksLikeArticle(document) };
  const facts = await native().runtime.sendMessage<object, BadgeReply>(request);
  if (!Array.isArray(facts)) return false;
  if ((await inTurns(drawAll(links, facts), PAGE_TURNS)) === null) return false;
  return links.length < MAX_URLS || badgeLinks(next);
}

export default defineUnlistedScript(() => {
  speakBrowser();
  let timer: ReturnType<typeof setTimeout> | undefined;
  /** After an update of the extension its old scripts cannot reach it any more: they end quietly. */
  const stop = () => {
    observer.disconnect();
    clearTimeout(timer);
  };
  let looking = Promise.resolve();
  const look = () => {
    timer = undefined;
    looking = looking.then(() => badgeLinks()).then((more) => (more ? undefined : stop()), stop);
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
