import type { PageLink } from '../article/article.ts';
import { httpUrl } from './metadata.ts';

const HEADING = /^(related|read (also|more)|see also|check also|more on|more from|you may also like)\b/i;
const MAX_LINKS = 10;

/** The page's own related items: links in boxes headed so. Empty when there are none. */
export function relatedLinksOf(document: Document, url: string): PageLink[] {
  const boxes = new Set<Element>(document.querySelectorAll('#check-also-box'));
  for (const heading of document.querySelectorAll('h2, h3, h4, strong')) {
    if (heading.textContent.length < 60 && HEADING.test(heading.textContent.trim()) && heading.parentElement !== null)
      boxes.add(heading.parentElement);
  }
  const found = new Map<string, PageLink>();
  for (const box of boxes) {
    for (const link of box.querySelectorAll('a[href]')) {
      const title = link.textContent.replace(/\s+/g, ' ').trim();
      const target = httpUrl(link.getAttribute('href'), url);
      if (target !== null && target !== `${url}#` && title.length > 12 && found.size < MAX_LINKS)
        found.set(target, { title, url: target });
    }
  }
  return [...found.values()];
}
