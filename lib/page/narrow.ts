import { firstNamed, textIn } from './find.ts';
import type { Steps } from './steps.ts';
import { isSameText } from './words.ts';

/** A box with so many parts is a list of links when this share of its letters is in links. */
const LIST_LINKS = 500;
const LIST_LINKED = 0.8;
/** So many h1 may stand above the headline. */
const HEADINGS_LIMIT = 50;
/** What NodeFilter calls it; a document read outside of a browser may have none. */
const SHOW_ELEMENT = 1;
/** Between two steps lie so many elements, or removals. */
const STEP_ELEMENTS = 1_000;
const STEP_REMOVALS = 200;

/** Takes out what is no article to Readability either, but costs it a look at every link, again and again. */
export function* dropLinkLists(copy: Document): Steps<void> {
  let count = 0;
  for (const element of copy.body.querySelectorAll('*')) {
    count += 1;
    if (count % STEP_ELEMENTS === 0) yield;
    if (element.childElementCount < LIST_LINKS) continue;
    const linked = [...element.querySelectorAll('a')].reduce((sum, link) => sum + (link.textContent?.length ?? 0), 0);
    if (linked >= LIST_LINKED * (element.textContent?.length ?? 0)) element.replaceChildren();
    yield;
  }
}

/** Leaves of a copy with more elements than `most` those from the headline on, so many of them; says whether anything went. */
export function* narrow(copy: Document, title: string, most: number): Steps<boolean> {
  if (copy.body.getElementsByTagName('*').item(most) === null) return false;
  const headline = firstNamed(copy, 'h1', HEADINGS_LIMIT).find((h1) => isSameText(textIn(h1), title));
  yield;
  const last = elementAfter(headline ?? copy.body, copy.body, most);
  if (last !== null) yield* dropBeside(last, copy.body, 'nextSibling');
  if (headline !== undefined) yield* dropBeside(headline, copy.body, 'previousSibling');
  return true;
}

/** The last element that may be read, counted from another, emptied; null when the page ends before. */
function elementAfter(first: Element, root: Element, most: number): Element | null {
  const elements = root.ownerDocument.createTreeWalker(root, SHOW_ELEMENT);
  elements.currentNode = first;
  for (let count = 1; count < most; count += 1) if (elements.nextNode() === null) return null;
  const last = elements.currentNode as Element;
  last.replaceChildren();
  return last;
}

/** Removes all that stands before or after an element, but what it stands in. */
function* dropBeside(element: Element, root: Element, side: 'nextSibling' | 'previousSibling'): Steps<void> {
  let count = 0;
  for (let at: Element | null = element; at !== null && at !== root; at = at.parentElement) {
    for (let beside = at[side]; beside !== null; beside = at[side]) {
      beside.remove();
      count += 1;
      if (count % STEP_REMOVALS === 0) yield;
    }
  }
}
