import type { Steps } from './steps.ts';
import { visibilityOf, type Visibility } from './visibility.ts';

/** A page with more elements is read up to here only, so that a huge document cannot hold up the tab. */
export const MAX_ELEMENTS = 30_000;
/** So is one with more letters: the longest articles have a tenth of that, and Readability cannot be interrupted. */
export const MAX_CHARS = 1_000_000;
/** Between two steps lie so many elements: some milliseconds. */
const STEP_ELEMENTS = 50;
/** Deeper nesting is left out: the walk is recursive. */
const MAX_DEPTH = 500;
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
  /** Letters left out because the page hides them. */
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
  const copy = page.implementation.createHTMLDocument(page.title);
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

  private *copyChildren(from: Element, to: Element, around: Around): Steps<void> {
    for (const child of childrenOf(from)) {
      if (this.isFull) return;
      if (child.nodeType === 3) this.copyText(child.nodeValue ?? '', to, around);
      else if (child.nodeType === 1) yield* this.copyElement(child as Element, to, around);
    }
  }

  private copyText(text: string, to: Element, { visibility }: Around): void {
    if (visibility !== 'shown') {
      this.hiddenChars += text.length;
      return;
    }
    to.append(text.slice(0, MAX_CHARS - this.chars));
    this.chars += text.length;
  }

  private *copyElement(element: Element, to: Element, around: Around): Steps<void> {
    this.elements += 1;
    if (this.elements % STEP_ELEMENTS === 0) yield;
    const depth = around.depth + 1;
    if (depth > MAX_DEPTH) return;
    if (isFurniture(element) || this.options.without.has(element)) return;
    const visibility = visibilityOf(element, this.view, around.visibility);
    const isTaken = visibility === 'shown' ? around.isTaken : this.isTaken(element, visibility, around);
    if (visibility === 'gone' && !isTaken) {
      this.hiddenChars += element.textContent?.length ?? 0;
      return;
    }
    const copy = element.cloneNode(false) as Element;
    if (visibility !== 'shown') reveal(copy);
    if (copy.classList.contains('dateline')) copy.classList.remove('dateline');
    to.append(copy);
    yield* this.copyChildren(element, copy, { depth, isTaken, visibility: isTaken ? 'shown' : visibility });
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
    return isArticle && [...hidden.querySelectorAll('p')].some(isLong);
  }
}

/** The children as they are shown, at this moment: those of an open shadow root, and in its slots the page's own. */
function childrenOf(element: Element): readonly Node[] {
  const assigned = element.nodeName === 'SLOT' ? (element as HTMLSlotElement).assignedNodes() : [];
  if (assigned.length > 0 && element.shadowRoot === null) return assigned;
  const children: Node[] = [];
  for (let child = (element.shadowRoot ?? element).firstChild; child !== null; child = child.nextSibling)
    children.push(child);
  return children;
}

function isFurniture(element: Element): boolean {
  if (SKIPPED.has(element.nodeName.toUpperCase()) || element.id === CHECK_ALSO) return true;
  if (element.nodeName === 'FORM') return (element.textContent?.length ?? 0) < FORM_CHARS;
  if (element.nodeName === 'MAIN' || element.nodeName === 'ARTICLE') return false;
  const isOverlay =
    DIALOG.test(element.getAttribute('role') ?? '') ||
    CONSENT.test(`${element.id} ${element.getAttribute('class') ?? ''}`);
  return isOverlay && element.querySelector('h1, article') === null;
}

function hasLongText(parent: Element): boolean {
  return [...parent.children].filter((one) => one.nodeName === 'P' && isLong(one)).length >= LONG_SHOWN;
}

function isLong(element: Element): boolean {
  return (element.textContent?.length ?? 0) >= LONG_CHARS;
}

/** Readability leaves out what the page hides; this copy is to stay. */
function reveal(copy: Element): void {
  for (const name of ['hidden', 'style', 'aria-hidden']) copy.removeAttribute(name);
}
