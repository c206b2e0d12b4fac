import { browser } from 'wxt/browser';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { BADGE_CSS, badgeText } from '../components/badge.ts';
import { MAX_URLS, type BadgeFact } from '../lib/messages/protocol.ts';

/** Links added later are looked at together, this long after the last change. */
const SETTLE_MS = 400;
/** A page gets at most so many badges. */
const MAX_BADGES = 300;

const seen = new WeakSet<HTMLAnchorElement>();
let drawn = 0;

function draw(link: HTMLAnchorElement, fact: BadgeFact): void {
  const host = document.createElement('span');
  host.setAttribute('data-backgrounder', '');
  const root = host.attachShadow({ mode: 'closed' });
  const style = document.createElement('style');
  style.textContent = BADGE_CSS;
  const badge = document.createElement('span');
  badge.className = 'badge';
  badge.tabIndex = 0;
  badge.setAttribute('role', 'note');
  badge.textContent = badgeText(fact.ownership);
  const label = [fact.name, badgeText(fact.ownership), fact.owner, fact.country]
    .filter((part) => part !== null)
    .join(', ');
  badge.setAttribute('aria-label', label);
  badge.title = label;
  root.append(style, badge);
  link.after(host);
  drawn += 1;
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

async function badgeLinks(): Promise<void> {
  const links = drawn < MAX_BADGES ? newLinks() : [];
  if (links.length === 0) return;
  const facts: unknown = await browser.runtime.sendMessage({ kind: 'outlets', urls: links.map((link) => link.href) });
  if (!Array.isArray(facts)) return;
  for (const fact of facts as readonly BadgeFact[]) {
    const link = links[fact.index];
    if (link?.isConnected === true && drawn < MAX_BADGES) draw(link, fact);
  }
}

const looksLikeArticle = () =>
  document.querySelector('article, [itemprop="articleBody"], meta[property="og:type"][content="article"]') !== null;

export default defineUnlistedScript(() => {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const observer = new MutationObserver(() => {
    clearTimeout(timer);
    timer = setTimeout(() => void badgeLinks().catch(stop), SETTLE_MS);
  });
  /** After an update of the extension its old scripts cannot reach it any more: they end quietly. */
  const stop = () => {
    observer.disconnect();
    clearTimeout(timer);
  };
  observer.observe(document.documentElement, { childList: true, subtree: true });
  void badgeLinks().catch(stop);
  if (looksLikeArticle()) void browser.runtime.sendMessage({ kind: 'article-seen' }).catch(stop);
});
