import type { WhoAnswer } from '../../lib/report/whoIs.ts';
import { t } from '../i18n.ts';
import { answerCard } from './answerCard.ts';
import { dresser } from './dresser.ts';
import { keepPresses } from './keepPresses.ts';
import { make } from './make.ts';
import { openCard } from './openCard.ts';
import type { Box } from './place.ts';
import { CARD_CSS } from './style.ts';

const dress = dresser(CARD_CSS);

/** Shows the answer beside the selection, or in the corner of the window where there is none any more; the focus goes to it, and back. */
export function showAnswer(answer: WhoAnswer): void {
  const host = document.createElement('backgrounder-answer');
  const root = host.attachShadow({ mode: 'closed' });
  dress(root);
  keepPresses(root);
  host.style.setProperty('all', 'initial', 'important');
  const selected = selectedRange();
  const focused = document.activeElement;
  const anchor = (): Box => selected?.getBoundingClientRect() ?? { left: 0, top: 0, right: 0, bottom: 0 };
  const close = make('button', { type: 'button', class: 'close', 'aria-label': t('close') }, '×');
  const opened = openCard({
    put: (card) => {
      root.append(card);
      document.documentElement.append(host);
    },
    anchor,
    explained: anchor,
    label: t('whoIsThis'),
    content: [close, make('p', { class: 'fine' }, t('whoIsThis')), ...answerCard(answer)],
    onClose: () => {
      host.remove();
      if (focused instanceof HTMLElement) focused.focus({ preventScroll: true });
    },
  });
  close.addEventListener('click', opened.close);
  opened.card.focus({ preventScroll: true });
}

/** A copy: a press in the card may take the selection away. */
function selectedRange(): Range | null {
  const selection = getSelection();
  return selection === null || selection.rangeCount === 0 || selection.isCollapsed
    ? null
    : selection.getRangeAt(0).cloneRange();
}
