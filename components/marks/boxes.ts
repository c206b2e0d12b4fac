import type { Box } from '../card/place.ts';

/** The smallest box around all that have a size; an empty one when none has. */
export function unionOf(boxes: readonly Box[]): Box {
  const seen = boxes.filter(({ left, right }) => right > left);
  if (seen.length === 0) return { left: 0, top: 0, right: 0, bottom: 0 };
  return {
    left: Math.min(...seen.map(({ left }) => left)),
    top: Math.min(...seen.map(({ top }) => top)),
    right: Math.max(...seen.map(({ right }) => right)),
    bottom: Math.max(...seen.map(({ bottom }) => bottom)),
  };
}

/** The elements around a node that cut off what stands out of them, or scroll it. */
export function clipsOf(node: Node): readonly Element[] {
  return ancestorsOf(node).filter(
    (element) =>
      element.parentElement !== null && element !== document.body && getComputedStyle(element).overflow !== 'visible',
  );
}

/** Whether the beginning of a box is not cut off. */
export function isWithin({ left, top, bottom }: Box, clips: readonly Element[]): boolean {
  return clips.every((element) => {
    const clip = element.getBoundingClientRect();
    const middle = (top + bottom) / 2;
    return left >= clip.left - 1 && left <= clip.right && middle >= clip.top && middle <= clip.bottom;
  });
}

/**
 * The z-index that lies just over a node: of the outermost element around it that has one. So its number is over the text, and under the
 * headers and dialogs that the page lays over it.
 */
export function layerOf(node: Node): number {
  const indexes = ancestorsOf(node).map((element) => {
    const { position, zIndex } = getComputedStyle(element);
    return position === 'static' ? NaN : Number(zIndex);
  });
  return indexes.findLast((index) => !Number.isNaN(index)) ?? 0;
}

/** Innermost first, out of shadow roots, too. */
function ancestorsOf(node: Node): Element[] {
  const found: Element[] = [];
  let next: Node | null = node;
  while (next !== null) {
    if (next instanceof Element) found.push(next);
    next = next.parentNode ?? (next instanceof ShadowRoot ? next.host : null);
  }
  return found;
}
