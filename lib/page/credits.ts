import { findFirst, firstNamed, textIn } from './find.ts';
import { namesOf, type LdNode } from './jsonLd.ts';

/** Where pages print authors, and beside them the house that they write for. */
const PRINTED = '[class*="byline" i], [class*="author" i], [class*="credit" i], [class*="source" i], address';
const NOT_PRINTED = 'nav, footer, figure, [class*="comment" i], [class*="related" i]';
const DECLARED = ['author', 'creator', 'provider', 'sourceOrganization'];
const PRINTED_LIMIT = 60;
const PARTS_LIMIT = 400;
const CREDIT_CHARS = 60;
const CREDITS_LIMIT = 40;

/**
 * Names that stand where a page says whose text it shows: declared authors, provider and source organisation, then the
 * pieces of printed bylines. Most are persons or the outlet itself; an agency among them has supplied the text. In page
 * order, each once, at most 40 of at most 60 characters; empty when the page says nothing.
 */
export function creditsOf(document: Document, main: LdNode | null): string[] {
  const declared = DECLARED.flatMap((field) => namesOf(main?.[field]));
  const printed = findFirst(document, PRINTED, PRINTED_LIMIT).flatMap(piecesOf);
  const credits = [...declared, ...printed].map((name) => name.trim());
  return [...new Set(credits.filter((name) => name !== '' && name.length <= CREDIT_CHARS))].slice(0, CREDITS_LIMIT);
}

/** The texts of an element that are elements of their own, or the element's whole text when it has no such parts. */
function piecesOf(element: Element): string[] {
  if (element.closest(NOT_PRINTED) !== null) return [];
  const leaves = firstNamed(element, '*', PARTS_LIMIT).filter((inner) => inner.childElementCount === 0);
  return (leaves.length === 0 ? [element] : leaves.slice(0, CREDITS_LIMIT)).map((leaf) => textIn(leaf));
}
