import { openCard, type CardPlan, type OpenCard } from './openCard.ts';

/** A mouse that only passes opens nothing; one on its way to the card does not close it. */
const OPEN_MS = 150;
const CLOSE_MS = 300;

/** A button in a page of others and the card that belongs to it. */
export interface CardSource extends Pick<CardPlan, 'explained' | 'label' | 'prefers'> {
  readonly button: HTMLElement;
  readonly content: () => readonly Node[];
}

/**
 * Opens the card on hover, on focus by the keyboard, and on a click or tap; Escape, leaving it and a click elsewhere close it. The card stands
 * behind the button in the same shadow root, so that Tab goes into it. Gives back what opens it.
 */
export function attachCard({ button, content, ...plan }: CardSource): () => void {
  let opened: OpenCard | null = null;
  let isPinned = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
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
    if (isPinned) return opened?.close();
    open();
    isPinned = true;
  });
  return open;

  function later(ms: number, action: () => void): void {
    clearTimeout(timer);
    timer = setTimeout(action, ms);
  }

  function leave(): void {
    later(CLOSE_MS, () => {
      if (!isPinned && !hasFocus()) opened?.close();
    });
  }

  /** A reader who came by the keyboard stays until the focus leaves. */
  function hasFocus(): boolean {
    return opened?.card.matches(':focus-within') === true || button.matches(':focus-visible');
  }

  function unfocus({ relatedTarget }: FocusEvent): void {
    const isInside =
      relatedTarget instanceof Node && (relatedTarget === button || opened?.card.contains(relatedTarget));
    if (isInside !== true) opened?.close();
  }

  function open(): void {
    clearTimeout(timer);
    if (opened !== null || !button.isConnected) return;
    opened = openCard({
      ...plan,
      content: content(),
      put: (card) => button.after(card),
      anchor: () => (button.isConnected ? button.getBoundingClientRect() : null),
      onClose: closed,
    });
    opened.card.addEventListener('pointerenter', () => clearTimeout(timer));
    opened.card.addEventListener('pointerleave', leave);
    opened.card.addEventListener('focusout', unfocus);
    button.setAttribute('aria-expanded', 'true');
  }

  function closed(byEscape: boolean): void {
    clearTimeout(timer);
    // Focused while the card still counts as open, the button does not open it again.
    if (byEscape) button.focus();
    opened = null;
    isPinned = false;
    button.setAttribute('aria-expanded', 'false');
  }
}
