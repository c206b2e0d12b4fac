import { directionOf, locale } from '../i18n.ts';
import { make } from './make.ts';
import { placeCard, type Box, type Side } from './place.ts';

export interface CardPlan {
  /** Puts the card into a shadow root in the page. */
  readonly put: (card: HTMLElement) => void;
  /** What the card belongs to; null when that is gone. */
  readonly anchor: () => Box | null;
  /** What the card must not cover. */
  readonly explained: () => Box;
  readonly prefers?: Side | undefined;
  /** Names the card for screen readers. */
  readonly label: string;
  readonly content: readonly Node[];
  /** After the card was taken away; `byEscape` while the focus was in it. */
  readonly onClose: (byEscape: boolean) => void;
}

export interface OpenCard {
  readonly card: HTMLElement;
  readonly close: () => void;
}

/** One card at a time is open. */
let closeOpen: (() => void) | null = null;

/**
 * Shows a card in the top layer, where it moves and is cut by nothing in the page. It follows what it belongs to; Escape and a press
 * elsewhere close it, and so does the next card.
 */
export function openCard(plan: CardPlan): OpenCard {
  closeOpen?.();
  const card = drawCard(plan);
  let frame = 0;
  let isOpen = true;
  let wasInView = false;
  closeOpen = () => close(false);
  card.popover = 'manual';
  plan.put(card);
  card.showPopover();
  place();
  listen('addEventListener');
  return { card, close: () => close(false) };

  function close(byEscape: boolean): void {
    if (!isOpen) return;
    isOpen = false;
    closeOpen = null;
    cancelAnimationFrame(frame);
    listen('removeEventListener');
    card.remove();
    plan.onClose(byEscape);
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
    close(card.matches(':focus-within'));
  }

  function onPress({ target }: Event): void {
    const root = card.getRootNode();
    if (!(root instanceof ShadowRoot) || target !== root.host) close(false);
  }

  function follow(): void {
    cancelAnimationFrame(frame);
    frame = requestAnimationFrame(place);
  }

  function place(): void {
    const anchor = plan.anchor();
    if (anchor === null) return close(false);
    const isInView = anchor.bottom >= 0 && anchor.top <= window.innerHeight;
    // One that the page is only about to scroll to was not in view yet.
    if (!isInView && wasInView && !card.matches(':focus-within')) return close(false);
    wasInView ||= isInView;
    card.style.maxHeight = '';
    const { width, height } = card.getBoundingClientRect();
    const view = { width: document.documentElement.clientWidth, height: window.innerHeight };
    const spot = placeCard(anchor, plan.explained(), { width, height }, view, plan.prefers);
    card.style.left = `${spot.left}px`;
    card.style.top = `${spot.top}px`;
    card.style.maxHeight = `${spot.maxHeight}px`;
  }
}

/** A card with its content, for a shadow root; it is not shown before it is put there. */
export function drawCard({ label, content }: Pick<CardPlan, 'label' | 'content'>): HTMLElement {
  const card = make('div', { class: 'card', role: 'dialog', 'aria-label': label, lang: locale(), tabindex: '-1' });
  card.dir = directionOf(locale());
  card.append(...content);
  return card;
}
