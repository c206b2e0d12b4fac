import { firstNamed, isWithin, textIn, type Wanted } from './find.ts';
import { namesOf, type LdNode } from './jsonLd.ts';

/** Where pages print authors, and beside them the house that they write for. */
export const CREDITS: Wanted = { names: /^ADDRESS$/iu, classes: /byline|author|credit|source/iu, most: 60 };
const NOT_PRINTED = /^(?:NAV|FOOTER|FIGURE)$/iu;
const NOT_PRINTED_CLASS = /comment|related/iu;
const DECLARED = ['author', 'creator', 'provider', 'sourceOrganization'];
const PARTS_LIMIT = 400;
const CREDIT_CHARS = 60;
const CREDITS_LIMIT = 40;

/**
 * Names that stand where a page says whose text it shows: declared authors, provider and source organisation, then the
 * pieces of printed CREDITS. Most are persons or the outlet itself; an agency among them has supplied the text. In page
 * order, each once, at most 40 of at most 60 characters; empty when the page says nothing.
 */
export function creditsOf(main: LdNode | null, marked: readonly Element[]): string[] {
  const declared = DECLARED.flatMap((field) => namesOf(main?.[field]));
  const printed = marked.flatMap(piecesOf);
  const credits = [...declared, ...printed].map((name) => name.trim());
  return [...new Set(credits.filter((name) => name !== '' && name.length <= CREDIT_CHARS))].slice(0, CREDITS_LIMIT);
}

/** The texts of an element that are elements of their own, or the element's whole text when it has no such parts. */
function piecesOf(element: Element): string[] {
  if (isWithin(element, NOT_PRINTED, NOT_PRINTED_CLASS)) return [];
  const leaves = firstNamed(element, '*', PARTS_LIMIT).filter((inner) => inner.childElementCount === 0);
  return (leaves.length === 0 ? [element] : leaves.slice(0, CREDITS_LIMIT)).map((leaf) => textIn(leaf));
}
