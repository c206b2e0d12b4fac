import { firstNamed, textIn } from './find.ts';
import type { Steps } from './steps.ts';
import { isSameText } from './words.ts';

/** A box with so many parts is a list of links when this share of its letters is in links. */
const LIST_LINKS = 500;
const LIST_LINKED = 0.8;
/** So many h1 may stand above the headline. */
const HEADINGS_LIMIT = 50;
/** What NodeFilter calls them; a document read outside of a browser may have none. */
const SHOW_ELEMENT_AND_TEXT = 1 | 4;
/** Between two steps lie so many elements, or removals. */
const STEP_ELEMENTS = 1_000;
const STEP_REMOVALS = 200;

/** How much of a copy is kept: nodes that cost no more together, by what each one costs so deep below the body. */
export interface Limit {
  readonly most: number;
  readonly costOf: (node: Node, depth: number) => number;
}

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

/** Leaves of a copy that is beyond the limit what is within it from the headline on; says whether anything went. */
export function* narrow(copy: Document, title: string, limit: Limit): Steps<boolean> {
  if (beyond(copy.body, copy.body, limit) === null) return false;
  yield;
  const headline = firstNamed(copy, 'h1', HEADINGS_LIMIT).find((h1) => isSameText(textIn(h1), title));
  const last = beyond(headline ?? copy.body, copy.body, limit);
  yield;
  if (last !== null) {
    yield* dropBeside(last, copy.body, 'nextSibling');
    last.parentNode?.removeChild(last);
  }
  if (headline !== undefined) yield* dropBeside(headline, copy.body, 'previousSibling');
  return true;
}

/** The first node, counted from another, with which the limit is passed; null when all is within it. */
function beyond(first: Element, root: Element, { most, costOf }: Limit): Node | null {
  const nodes = root.ownerDocument.createTreeWalker(root, SHOW_ELEMENT_AND_TEXT);
  nodes.currentNode = first;
  let depth = 0;
  for (let at: Node | null = first; at !== null && at !== root; at = at.parentNode) depth += 1;
  let left = most;
  for (let before: Node = first; nodes.nextNode() !== null; before = nodes.currentNode) {
    const { parentNode } = nodes.currentNode;
    depth += 1;
    for (let at: Node | null = before; at !== null && at !== parentNode; at = at.parentNode) depth -= 1;
    left -= costOf(nodes.currentNode, depth);
    if (left < 0) return nodes.currentNode;
  }
  return null;
}

/** Removes all that stands before or after a node, but what it stands in. */
function* dropBeside(node: Node, root: Element, side: 'nextSibling' | 'previousSibling'): Steps<void> {
  let count = 0;
  for (let at: Node | null = node; at !== null && at !== root; at = at.parentNode) {
    for (let beside = at[side]; beside !== null; beside = at[side]) {
      beside.parentNode?.removeChild(beside);
      count += 1;
      if (count % STEP_REMOVALS === 0) yield;
    }
  }
}
