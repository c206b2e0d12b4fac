/** One look over all of a page's elements cannot be put down: it takes some 10 ms for so many. */
const WHOLE_ELEMENTS = 100_000;
/** A page with more is searched up to here only, element by element, which costs ten times as much. */
const SEARCHED_ELEMENTS = 10_000;
/** Of an element's text so many letters and nodes are looked at: labels, names and headlines are short. */
const HEAD_CHARS = 5_000;
const HEAD_NODES = 2_000;
/** What NodeFilter calls it; a document read outside of a browser may have none. */
const SHOW_TEXT = 4;

/** The first elements of a page that match a selector, at most so many, in page order. */
export function findFirst(document: Document, selector: string, most: number): Element[] {
  const all = document.getElementsByTagName('*');
  if (all.item(WHOLE_ELEMENTS) === null) return [...document.querySelectorAll(selector)].slice(0, most);
  const found: Element[] = [];
  for (let index = 0; index < SEARCHED_ELEMENTS && found.length < most; index += 1) {
    const element = all.item(index);
    if (element?.matches(selector) === true) found.push(element);
  }
  return found;
}

/** The first descendants of a name, at most so many: found without a look at the rest. */
export function firstNamed(root: Document | Element, name: string, most: number): Element[] {
  const all = root.getElementsByTagName(name);
  const found: Element[] = [];
  for (let index = 0; index < most; index += 1) {
    const element = all.item(index);
    if (element === null) break;
    found.push(element);
  }
  return found;
}

/** Goes through the texts of an element, in page order. */
export function textsOf(element: Element): TreeWalker {
  return element.ownerDocument.createTreeWalker(element, SHOW_TEXT);
}

/** How many letters an element holds, `most` where there are more: counting ends there. */
export function countChars(element: Element, most: number): number {
  const texts = textsOf(element);
  let count = 0;
  while (count < most && texts.nextNode() !== null) count += texts.currentNode.nodeValue?.length ?? 0;
  return Math.min(count, most);
}

/** The text of an element, its spaces squeezed, soft hyphens left out, without that of the elements named; of a long one its beginning. */
export function textIn(element: Element, without = ''): string {
  const texts = textsOf(element);
  let text = '';
  for (let nodes = 0; nodes < HEAD_NODES && text.length < HEAD_CHARS && texts.nextNode() !== null; nodes += 1) {
    const { currentNode: node } = texts;
    if (without === '' || node.parentElement?.closest(without) === null) text += node.nodeValue ?? '';
  }
  return text.slice(0, HEAD_CHARS).replaceAll('\u00AD', '').replace(/\s+/gu, ' ').trim();
}
