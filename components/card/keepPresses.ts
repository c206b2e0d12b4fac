/** Presses that a page may follow: it lists them for the links and boxes in which a badge may stand. */
const PRESSES = ['click', 'auxclick', 'mousedown', 'pointerdown', 'touchstart'];

/** Keeps presses on what we drew from the page around it; our own links still open. */
export function keepPresses(root: ShadowRoot): void {
  const keep = (event: Event): void => {
    event.stopPropagation();
    const isLink = event.target instanceof Element && event.target.closest('a') !== null;
    if (/click$/.test(event.type) && !isLink) event.preventDefault();
  };
  for (const press of PRESSES) root.addEventListener(press, keep, press === 'touchstart' ? { passive: true } : {});
}
