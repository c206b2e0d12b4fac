import type { Steps } from './steps.ts';

/** A page with more elements is searched up to here only (of 455 pages of news the largest has 5,100), so many of them, or of their letters, in a step. */
const SEARCHED_ELEMENTS = 30_000;
const STEP_ELEMENTS = 200;
const STEP_LETTERS = 20_000;
/** What selectors look into; an element with more letters in them matches none: of 455 pages no attribute has 2,300. */
const ATTRIBUTES = ['id', 'href', 'rel', 'itemprop'];
const ELEMENT_LETTERS = 5_000;
/** So much of a class is looked at, and so many elements around another. */
const CLASS_LETTERS = 1_000;
const AROUND_LIMIT = 200;
/** Of an element's text so many letters and nodes are looked at: labels, names and headlines are short. */
const HEAD_CHARS = 5_000;
const HEAD_NODES = 2_000;
/** What NodeFilter calls it; a document read outside of a browser may have none. */
const SHOW_TEXT = 4;

/** Elements to look for, at most so many: of one of these names, with one of these words in their classes, or that match the selector. */
export interface Wanted {
  readonly names?: RegExp;
  readonly classes?: RegExp;
  /** For elements with attributes; words in classes are not looked for by it, for pages can make their classes very long. */
  readonly selector?: string;
  readonly most: number;
}

/** The first elements of a page that are wanted, for each kind, in page order; all of it in one walk, step by step. */
export function* search<Kind extends string>(
  document: Document,
  wanted: Readonly<Record<Kind, Wanted>>,
): Steps<Record<Kind, Element[]>> {
  const kinds = Object.keys(wanted) as Kind[];
  const found = Object.fromEntries(kinds.map((kind) => [kind, [] as Element[]])) as Record<Kind, Element[]>;
  const byName = new Map<string, readonly Kind[]>();
  const byClass = new Map<string, readonly Kind[]>();
  const all = document.getElementsByTagName('*');
  let letters = 0;
  for (let index = 0; index < SEARCHED_ELEMENTS; index += 1) {
    const element = all.item(index);
    if (element === null) break;
    const name = element.nodeName;
    const classes = classOf(element);
    const named = remember(byName, name, () => kinds.filter((kind) => wanted[kind].names?.test(name)));
    const classed = remember(byClass, classes, () => kinds.filter((kind) => wanted[kind].classes?.test(classes)));
    const own = lettersOf(element);
    letters += own;
    for (const kind of kinds) {
      const { selector, most } = wanted[kind];
      if (found[kind].length === most) continue;
      const isFound =
        named.includes(kind) ||
        classed.includes(kind) ||
        (selector !== undefined && own > 0 && own <= ELEMENT_LETTERS && element.matches(selector));
      if (isFound) found[kind].push(element);
    }
    if (index % STEP_ELEMENTS === 0 || letters > STEP_LETTERS) {
      letters = 0;
      yield;
    }
  }
  return found;
}

/** What was found out for a key, or is now. */
function remember<Value>(known: Map<string, Value>, key: string, find: () => Value): Value {
  const value = known.get(key) ?? find();
  known.set(key, value);
  return value;
}

function lettersOf(element: Element): number {
  let letters = 0;
  for (const name of ATTRIBUTES) letters += element.getAttribute(name)?.length ?? 0;
  return letters;
}

/** The classes of an element as they are written; of very long ones the beginning. */
export function classOf(element: Element): string {
  return (element.getAttribute('class') ?? '').slice(0, CLASS_LETTERS);
}

/** Whether an element is, or stands in, one whose name or classes say so, up to the first whose name ends the search. */
export function isWithin(element: Element, names: RegExp, classes: RegExp, end = /^HTML$/u): boolean {
  let at: Element | null = element;
  for (let depth = 0; depth < AROUND_LIMIT && at !== null && !end.test(at.nodeName); depth += 1, at = at.parentElement)
    if (names.test(at.nodeName) || classes.test(classOf(at))) return true;
  return false;
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

/** Whether a page is so large that any change to it takes the browser a long task: some 100 ms for 100,000 elements on a busy machine. */
export const isHuge = (document: Document): boolean => hasMoreElements(document, SEARCHED_ELEMENTS);

/** Whether a document has more elements than so many. */
export function hasMoreElements(document: Document, count: number): boolean {
  return document.getElementsByTagName('*').item(count) !== null;
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
