import { classOf, countChars, firstNamed } from './find.ts';
import type { Steps } from './steps.ts';
import { visibilityOf, type Visibility } from './visibility.ts';

/** A page with more elements is read up to here only, so that a huge document cannot hold up the tab. */
export const MAX_ELEMENTS = 30_000;
/** So is one with more letters: of 455 pages of news the longest shows 150,000, its article 32,000. */
export const MAX_CHARS = 400_000;
/** Between two steps lies the work of so many nodes: some milliseconds. A look into an element counts as more. */
const STEP_NODES = 100;
const LOOK_NODES = 25;
/** Longer values of attributes hold nothing to read, and cost whoever looks for words in them; of 455 pages the longest class has 810 letters, the longest address 2,230. */
const ATTRIBUTE_CHARS = 1_000;
const ADDRESS_CHARS = 5_000;
const ADDRESSES = new Set(['href', 'src', 'srcset']);
/** An element with more attributes is copied without them: of 455 pages the most have 50. */
const MOST_ATTRIBUTES = 100;
/** Hidden letters are counted up to so many an element: as many as a text needs to be looked for again (extract.ts). */
const HIDDEN_CHARS = 2_000;
/** Among so many paragraphs a long one is looked for. */
const PARAGRAPHS = 300;
/** More children of one element are not gone through: so many elements are more than are read. */
const MAX_CHILDREN = 4 * MAX_ELEMENTS;
/** Deeper nesting is left out: the walk is recursive, and Readability looks at each text once for each box around it. Of 150 pages the deepest has 32. */
const MAX_DEPTH = 100;
/** A hidden part goes on with the article ("read more") when it holds a paragraph of so many letters … */
const LONG_CHARS = 100;
/** … beside so many paragraphs of that length that are shown. */
const LONG_SHOWN = 2;

/** Elements without text that a reader sees, or with none that belongs to an article. */
const SKIPPED = new Set(
  'SCRIPT STYLE NOSCRIPT TEMPLATE IFRAME SVG CANVAS OBJECT EMBED LINK META AUDIO SOURCE BUTTON SELECT TEXTAREA INPUT DIALOG AMP-CONSENT AMP-AD AMP-STICKY-AD AMP-EMBED AMP-SIDEBAR'.split(
    ' ',
  ),
);
/** Words in the ids and classes of consent managers' dialogs. */
const CONSENT =
  /(?:^|[\s_-])(?:cookie-?(?:banner|consent|notice|policy|bar|law)|privacy-?(?:modal|banner|center|manager)|consent|gdpr|ccpa|cmp|onetrust|didomi|usercentrics|truste|cookiebot)(?:$|[\s_-])/iu;
/** A form with more text than this is a page of a site that wraps its pages in one. */
const FORM_CHARS = 800;
/** "Check also" of two widespread WordPress themes: the heading is translated, the id is not. */
const CHECK_ALSO = 'check-also-box';
const DIALOG = /^(?:dialog|alertdialog)$/u;

export interface Snapshot {
  /** A document of our own: what is done to it never reaches the page. */
  readonly document: Document;
  /** The page had more than MAX_ELEMENTS elements or MAX_CHARS letters. */
  readonly isCut: boolean;
  /** Letters left out because the page hides them, up to a limit for each hidden part. */
  readonly hiddenChars: number;
}

export interface SnapshotOptions {
  /** Whether to copy what the page hides, too: all of it, or what goes on with an article behind "read more". */
  readonly hidden: 'all' | 'continued' | 'none';
  /** Elements to leave out. */
  readonly without: ReadonlySet<Element>;
  /** Copies what is `unseen`, too: the page is not drawn yet. */
  readonly isUndrawn?: boolean;
}

/** Copies what a reader can see of a page, text in open shadow roots included. The page may change between the steps. */
export function* takeSnapshot(page: Document, options: SnapshotOptions): Steps<Snapshot> {
  const copy = page.implementation.createHTMLDocument(page.title.slice(0, ATTRIBUTE_CHARS));
  const walk = new Walk(page.defaultView, options);
  if (page.body !== null) yield* walk.copyBody(page.body, copy.body);
  return { document: copy, isCut: walk.isFull, hiddenChars: walk.hiddenChars };
}

interface Around {
  readonly depth: number;
  readonly visibility: Visibility;
  /** It is in something hidden that is taken all the same. */
  readonly isTaken: boolean;
}

class Walk {
  hiddenChars = 0;
  private elements = 0;
  private chars = 0;
  private work = 0;
  private readonly continued = new Map<Element, boolean>();
  constructor(
    private readonly view: Window | null,
    private readonly options: SnapshotOptions,
  ) {}

  get isFull(): boolean {
    return this.elements >= MAX_ELEMENTS || this.chars >= MAX_CHARS;
  }

  *copyBody(from: Element, to: Element): Steps<void> {
    const isTaken = this.options.hidden === 'all' || this.options.isUndrawn === true;
    const isUnseen = !isTaken && visibilityOf(from, this.view, 'shown') === 'unseen';
    yield* this.copyChildren(from, to, { depth: 0, visibility: isUnseen ? 'unseen' : 'shown', isTaken });
  }

  /** Texts that stand side by side become one: a page may part its letters into any number. */
  private *copyChildren(from: Element, to: Element, around: Around): Steps<void> {
    let text = '';
    for (const child of childrenOf(from)) {
      if (this.isSpent(1)) yield;
      if (child.nodeType === 3) text += (child.nodeValue ?? '').slice(0, MAX_CHARS);
      else if (child.nodeType === 1) {
        this.copyText(text, to, around);
        text = '';
        yield* this.copyElement(child as Element, to, around);
      }
      if (this.isFull || text.length > MAX_CHARS) break;
    }
    this.copyText(text, to, around);
  }

  private copyText(text: string, to: Element, { visibility }: Around): void {
    if (text === '') return;
    if (visibility !== 'shown') {
      this.hiddenChars += text.length;
      return;
    }
    to.append(text.slice(0, Math.max(0, MAX_CHARS - this.chars)));
    this.chars += text.length;
  }

  private *copyElement(element: Element, to: Element, around: Around): Steps<void> {
    this.elements += 1;
    const depth = around.depth + 1;
    if (depth > MAX_DEPTH || SKIPPED.has(element.nodeName.toUpperCase()) || this.options.without.has(element)) return;
    if (isBox(element)) {
      if (this.isSpent(LOOK_NODES)) yield;
      if (isFurniture(element)) return;
    }
    const visibility = visibilityOf(element, this.view, around.visibility);
    if (visibility !== 'shown' && this.isSpent(LOOK_NODES)) yield;
    const isTaken = visibility === 'shown' ? around.isTaken : this.isTaken(element, visibility, around);
    if (visibility === 'gone' && !isTaken) {
      this.hiddenChars += countChars(element, HIDDEN_CHARS);
      return;
    }
    const copy = copyOf(element, to);
    if (visibility !== 'shown') reveal(copy);
    if (copy.classList.contains('dateline')) copy.classList.remove('dateline');
    to.append(copy);
    yield* this.copyChildren(element, copy, { depth, isTaken, visibility: isTaken ? 'shown' : visibility });
  }

  /** Whether a step has done its share of work with this. */
  private isSpent(nodes: number): boolean {
    this.work += nodes;
    if (this.work < STEP_NODES) return false;
    this.work = 0;
    return true;
  }

  private isTaken(hidden: Element, visibility: Visibility, around: Around): boolean {
    if (this.options.hidden === 'all') return true;
    // "Read more" does not leave a hole in the page: what is unseen does not go on with an article.
    if (visibility === 'unseen') return around.isTaken || this.options.isUndrawn === true;
    return this.options.hidden === 'continued' && around.visibility === 'shown' && this.goesOn(hidden);
  }

  /** Whether a hidden part stands among the paragraphs of an article and goes on with it. */
  private goesOn(hidden: Element): boolean {
    const { parentElement: parent } = hidden;
    if (parent === null) return false;
    const isArticle = this.continued.get(parent) ?? hasLongText(parent);
    this.continued.set(parent, isArticle);
    return isArticle && firstNamed(hidden, 'p', PARAGRAPHS).some(isLong);
  }
}

/** The children as they are shown, at this moment: those of an open shadow root, and in its slots the page's own. */
function childrenOf(element: Element): readonly Node[] {
  const assigned = element.nodeName === 'SLOT' ? (element as HTMLSlotElement).assignedNodes() : [];
  if (assigned.length > 0 && element.shadowRoot === null) return assigned;
  const children: Node[] = [];
  let child = (element.shadowRoot ?? element).firstChild;
  for (; child !== null && children.length < MAX_CHILDREN; child = child.nextSibling) children.push(child);
  return children;
}

/** Whether an element may be a form or stand above the page: a look at it tells, which is not taken at others. */
function isBox(element: Element): boolean {
  if (element.nodeName === 'MAIN' || element.nodeName === 'ARTICLE') return false;
  if (element.nodeName === 'FORM' || element.id === CHECK_ALSO || DIALOG.test(element.getAttribute('role') ?? ''))
    return true;
  return CONSENT.test(`${element.id.slice(0, ATTRIBUTE_CHARS)} ${classOf(element)}`);
}

function isFurniture(box: Element): boolean {
  if (box.id === CHECK_ALSO) return true;
  if (box.nodeName === 'FORM') return countChars(box, FORM_CHARS) < FORM_CHARS;
  return box.querySelector('h1, article') === null;
}

function hasLongText(parent: Element): boolean {
  let count = 0;
  let child = parent.firstElementChild;
  for (let index = 0; index < PARAGRAPHS && child !== null; index += 1, child = child.nextElementSibling) {
    if (child.nodeName === 'P' && isLong(child)) count += 1;
    if (count === LONG_SHOWN) return true;
  }
  return false;
}

function isLong(element: Element): boolean {
  return countChars(element, LONG_CHARS) === LONG_CHARS;
}

/** An element like another, alone, without what would take long to look through. */
function copyOf(element: Element, to: Element): Element {
  if (element.attributes.length > MOST_ATTRIBUTES) return to.ownerDocument.createElement('div');
  const copy = element.cloneNode(false) as Element;
  for (const { name, value } of [...copy.attributes])
    if (value.length > (ADDRESSES.has(name) ? ADDRESS_CHARS : ATTRIBUTE_CHARS)) copy.removeAttribute(name);
  return copy;
}

/** Readability leaves out what the page hides; this copy is to stay. */
function reveal(copy: Element): void {
  for (const name of ['hidden', 'style', 'aria-hidden']) copy.removeAttribute(name);
}
