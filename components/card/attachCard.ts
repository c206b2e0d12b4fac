import { directionOf, locale } from '../i18n.ts';
import { make } from './make.ts';
import { placeCard, type Box, type Side } from './place.ts';

/** A mouse that only passes opens nothing; one on its way to the card does not close it. */
const OPEN_MS = 150;
const CLOSE_MS = 300;

/** A button in a page of others and the card that belongs to it. */
export interface CardSource {
  readonly button: HTMLElement;
  /** What the card must not cover. */
  readonly explained: () => Box;
  /** Names the card for screen readers. */
  readonly label: string;
  readonly content: () => readonly Node[];
  readonly prefers?: Side;
}

/** One card at a time is open. */
let closeOpen: (() => void) | null = null;

/**
 * Opens the card on hover, on focus by the keyboard, and on a click or tap; Escape, leaving it and a click elsewhere close it. The card stands
 * behind the button in the same shadow root, so that Tab goes into it, and in the top layer, where it moves and is cut by nothing in the page.
 */
export function attachCard(source: CardSource): void {
  const { button } = source;
  let card: HTMLElement | null = null;
  let isPinned = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let frame = 0;
  button.setAttribute('aria-haspopup', 'dialog');
  button.setAttribute('aria-expanded', 'false');

  button.addEventListener('pointerenter', ({ pointerType }) => {
    if (pointerType !== 'touch') later(OPEN_MS, open);
  });
  button.addEventListener('pointerleave', leave);
  button.addEventListener('focus', () => {
    if (button.matches(':focus-visible')) open();
  });
  button.addEventListener('focusout', unfocus);
  button.addEventListener('click', () => {
    if (isPinned) return close();
    open();
    isPinned = true;
  });

  function later(ms: number, action: () => void): void {
    clearTimeout(timer);
    timer = setTimeout(action, ms);
  }

  function leave(): void {
    later(CLOSE_MS, () => {
      if (!isPinned && !hasFocus()) close();
    });
  }

  /** A reader who came by the keyboard stays until the focus leaves. */
  function hasFocus(): boolean {
    return card?.matches(':focus-within') === true || button.matches(':focus-visible');
  }

  function unfocus({ relatedTarget }: FocusEvent): void {
    const isInside = relatedTarget instanceof Node && (relatedTarget === button || card?.contains(relatedTarget));
    if (isInside !== true) close();
  }

  function open(): void {
    clearTimeout(timer);
    if (card !== null || !button.isConnected) return;
    closeOpen?.();
    closeOpen = close;
    card = drawCard(source);
    card.addEventListener('pointerenter', () => clearTimeout(timer));
    card.addEventListener('pointerleave', leave);
    card.addEventListener('focusout', unfocus);
    button.setAttribute('aria-expanded', 'true');
    place();
    listen('addEventListener');
  }

  function close(): void {
    clearTimeout(timer);
    cancelAnimationFrame(frame);
    isPinned = false;
    if (card === null) return;
    listen('removeEventListener');
    closeOpen = null;
    const removed = card;
    card = null;
    removed.remove();
    button.setAttribute('aria-expanded', 'false');
  }

  function listen(how: 'addEventListener' | 'removeEventListener'): void {
    window[how]('keydown', onKey as EventListener, true);
    window[how]('pointerdown', onPress, true);
    window[how]('scroll', follow, true);
    window[how]('resize', follow);
  }

  function onKey(event: KeyboardEvent): void {
    if (event.key !== 'Escape') return;
    // The page's own dialogs stay open.
    event.preventDefault();
    event.stopImmediatePropagation();
    if (card?.matches(':focus-within') === true) button.focus();
    close();
  }

  function onPress(event: Event): void {
    const root = button.getRootNode();
    if (!(root instanceof ShadowRoot) || event.target !== root.host) close();
  }

  function follow(): void {
    cancelAnimationFrame(frame);
    frame = requestAnimationFrame(place);
  }

  function place(): void {
    if (card === null) return;
    const anchor = button.getBoundingClientRect();
    const isGone = !button.isConnected || anchor.bottom < 0 || anchor.top > window.innerHeight;
    if (isGone && !card.matches(':focus-within')) return close();
    card.style.maxHeight = '';
    const { width, height } = card.getBoundingClientRect();
    const view = { width: document.documentElement.clientWidth, height: window.innerHeight };
    const spot = placeCard(anchor, source.explained(), { width, height }, view, source.prefers);
    card.style.left = `${spot.left}px`;
    card.style.top = `${spot.top}px`;
    card.style.maxHeight = `${spot.maxHeight}px`;
  }
}

/** Behind its button, shown, not yet in its place. */
function drawCard({ button, label, content }: CardSource): HTMLElement {
  const card = make('div', { class: 'card', role: 'dialog', 'aria-label': label, lang: locale(), tabindex: '-1' });
  card.dir = directionOf(locale());
  card.append(...content());
  button.after(card);
  card.popover = 'manual';
  card.showPopover();
  return card;
}

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
