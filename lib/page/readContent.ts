import Readability from '@mozilla/readability/Readability.js';
import { classOf } from './find.ts';
import type { Limit } from './narrow.ts';

/** Readability looks for rules with which it keeps at least so many letters: any at all. What it misses is found again (recover.ts). */
const LEAST_CHARS = 1;
/**
 * What Readability takes in microseconds for an element of the kind that costs it most, for each letter of the classes and texts, and for how
 * deep they stand, for it looks at a text once for each box around it: measured on pages of one kind of thing each, on a busy machine.
 */
const ELEMENT_COST = 24;
const ELEMENT_DEPTH_COST = 0.3;
const CLASS_COST = 0.01;
const LETTER_COST = 0.065;
const LETTER_DEPTH_COST = 0.008;

/** Readability cannot be put down: it is given what takes no more than this. Of 455 pages one in twenty has more; they take less than half of it. */
export const PARSED: Limit = {
  most: 45_000,
  costOf: (node, depth) =>
    node.nodeType === 1
      ? ELEMENT_COST + depth * ELEMENT_DEPTH_COST + classOf(node as Element).length * CLASS_COST
      : (node.nodeValue?.length ?? 0) * (LETTER_COST + depth * LETTER_DEPTH_COST),
};

/** What Readability takes for the content of a document, which it changes; null when it finds none. */
export function readContent(copy: Document): Element | null {
  try {
    const parsed = new Readability<Node>(copy, {
      charThreshold: LEAST_CHARS,
      keepClasses: true,
      disableJSONLD: true,
      serializer: (node) => node,
    }).parse();
    return (parsed?.content as Element | null | undefined) ?? null;
  } catch {
    return null;
  }
}
