/** What may move text in a page without a change of its elements or its size. Scrolling of the page itself moves the numbers with it. */
const EVENTS = ['scroll', 'resize', 'load', 'transitionend', 'toggle'] as const;
const SIGNS = ['class', 'style', 'hidden', 'open'];
/** After changes of elements the layout is looked at so often at most: some pages never rest. */
const REST_MS = 200;

/** Calls `place` now and, once a frame at most, whenever the page's layout may have changed; gives back what ends that. */
export function watchLayout(place: () => void): () => void {
  let frame = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const soon = (): void => {
    if (frame !== 0) return;
    frame = requestAnimationFrame(() => {
      frame = 0;
      place();
    });
  };
  const later = (): void => {
    timer ??= setTimeout(() => {
      timer = undefined;
      soon();
    }, REST_MS);
  };
  const onEvent = ({ type, target }: Event): void => {
    if (type !== 'scroll' || target !== document) soon();
  };
  const sizes = new ResizeObserver(soon);
  const changes = new MutationObserver(later);
  for (const event of EVENTS) window.addEventListener(event, onEvent, true);
  sizes.observe(document.documentElement);
  sizes.observe(document.body);
  changes.observe(document.body, { subtree: true, childList: true, attributes: true, attributeFilter: SIGNS });
  place();
  return () => {
    cancelAnimationFrame(frame);
    clearTimeout(timer);
    for (const event of EVENTS) window.removeEventListener(event, onEvent, true);
    sizes.disconnect();
    changes.disconnect();
  };
}
