/** `gone`: with all that is in it (display: none). `unseen`: it takes up its place, and what is in it may be shown (visibility: hidden). */
export type Visibility = 'shown' | 'unseen' | 'gone';

/** The same question under the name that older browsers know, too. */
const CHECK: CheckVisibilityOptions = { visibilityProperty: true, checkVisibilityCSS: true };

/**
 * Whether an element's own text is shown. Outside of a browser only the element's attributes tell, and what they do not
 * say it has from its parent.
 */
export function visibilityOf(element: Element, view: Window | null, parent: Visibility): Visibility {
  if (element.hasAttribute('hidden')) return 'gone';
  if (view === null) return declaredIn(element.getAttribute('style') ?? '') ?? parent;
  if (element.checkVisibility(CHECK)) return 'shown';
  const { display, visibility } = view.getComputedStyle(element);
  if (display === 'none') return 'gone';
  return visibility === 'visible' ? 'shown' : 'unseen';
}

function declaredIn(style: string): Visibility | null {
  if (/display:\s*none/iu.test(style)) return 'gone';
  const found = /visibility:\s*(hidden|collapse|visible)/iu.exec(style);
  if (found === null) return null;
  return found[1]?.toLowerCase() === 'visible' ? 'shown' : 'unseen';
}
