/** Where a statement begins in the window, and how wide its number is. */
export interface Beginning {
  readonly left: number;
  readonly top: number;
  readonly width: number;
}

/** So far a number stands out over the line in which its statement begins: over the gap between lines, and hardly on letters. */
const RISE = 13;
/** Numbers nearer than this in height would lie over each other. */
const HEIGHT = 17;
const GAP = 2;

/** The places of numbers in the order of their statements, none over the one before it or beyond the sides of the page; null for what is not seen. */
export function placeNumbers(
  beginnings: readonly (Beginning | null)[],
  sides: { readonly left: number; readonly right: number },
): ({ readonly left: number; readonly top: number } | null)[] {
  let before = { right: -Infinity, top: -Infinity, left: Infinity };
  return beginnings.map((beginning) => {
    if (beginning === null) return null;
    const top = beginning.top - RISE;
    const wished = Math.max(sides.left, Math.min(beginning.left - beginning.width / 2, sides.right - beginning.width));
    const collides =
      Math.abs(top - before.top) < HEIGHT && wished < before.right + GAP && wished + beginning.width > before.left;
    const left = collides ? before.right + GAP : wished;
    before = { left, right: left + beginning.width, top };
    return { left, top };
  });
}
