/** A page with more elements is read up to here only, so that a huge document cannot hold up the tab. */
export const MAX_ELEMENTS = 30_000;
/** Deeper nesting is left out: the walk is recursive. */
const MAX_DEPTH = 500;
/** A hidden part goes on with the article ("read more") when it holds a paragraph of so many letters … */
const LONG_CHARS = 100;
/** … beside so many paragraphs of that length that are shown. */
const LONG_SHOWN = 2;

/** Elements without text that a reader sees, or with none that belongs to an article. */
const SKIPPED = new Set(
  'SCRIPT STYLE NOSCRIPT TEMPLATE IFRAME SVG CANVAS OBJECT EMBED LINK META AUDIO SOURCE BUTTON SELECT TEXTAREA INPUT DIALOG'.split(
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
  /** The page had more than MAX_ELEMENTS elements. */
  readonly isCut: boolean;
  /** Letters left out because the page hides them. */
  readonly hiddenChars: number;
}

export interface SnapshotOptions {
  /** Whether to copy what the page hides, too. */
  readonly withHidden: boolean;
  /** Elements to leave out. */
  readonly without: ReadonlySet<Element>;
}

/** Copies what a reader can see of a page, text in open shadow roots included. */
export function takeSnapshot(page: Document, options: SnapshotOptions): Snapshot {
  const copy = page.implementation.createHTMLDocument(page.title);
  const walk = new Walk(page.defaultView, options);
  if (page.body !== null) walk.copyChildren(page.body, copy.body, 0);
  return { document: copy, isCut: walk.elements >= MAX_ELEMENTS, hiddenChars: walk.hiddenChars };
}

class Walk {
  elements = 0;
  hiddenChars = 0;
  constructor(
    private readonly view: Window | null,
    private readonly options: SnapshotOptions,
  ) {}

  copyChildren(from: Element, to: Element, depth: number): void {
    for (const child of childrenOf(from)) {
      if (child.nodeType === 3) to.append(child.cloneNode(false));
      else if (child.nodeType === 1) this.copyElement(child as Element, to, depth + 1);
    }
  }

  private copyElement(element: Element, to: Element, depth: number): void {
    this.elements += 1;
    if (this.elements >= MAX_ELEMENTS || depth > MAX_DEPTH) return;
    if (isFurniture(element) || this.options.without.has(element)) return;
    const isHidden = this.isHidden(element);
    if (isHidden && !this.options.withHidden && !goesOn(element)) {
      this.hiddenChars += element.textContent?.length ?? 0;
      return;
    }
    const copy = element.cloneNode(false) as Element;
    if (isHidden) reveal(copy);
    if (copy.classList.contains('dateline')) copy.classList.remove('dateline');
    to.append(copy);
    this.copyChildren(element, copy, depth);
  }

  private isHidden(element: Element): boolean {
    if (element.hasAttribute('hidden')) return true;
    if (this.view === null) return /display:\s*none/iu.test(element.getAttribute('style') ?? '');
    return !element.checkVisibility() && this.view.getComputedStyle(element).display === 'none';
  }
}

/** The children as they are shown: those of an open shadow root, and in its slots the page's own. */
function childrenOf(element: Element): Iterable<Node> {
  if (element.shadowRoot !== null) return element.shadowRoot.childNodes;
  if (element.nodeName !== 'SLOT') return element.childNodes;
  const assigned = (element as HTMLSlotElement).assignedNodes();
  return assigned.length > 0 ? assigned : element.childNodes;
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

/** Whether a hidden part stands among the paragraphs of an article and goes on with it. */
function goesOn(hidden: Element): boolean {
  const shown = [...(hidden.parentElement?.children ?? [])].filter((one) => one.nodeName === 'P' && isLong(one));
  return shown.length >= LONG_SHOWN && [...hidden.querySelectorAll('p')].some(isLong);
}

function isLong(element: Element): boolean {
  return (element.textContent?.length ?? 0) >= LONG_CHARS;
}

/** Readability leaves out what the page hides; this copy is to stay. */
function reveal(copy: Element): void {
  for (const name of ['hidden', 'style', 'aria-hidden']) copy.removeAttribute(name);
}
