import type { Mark, MarkedSpeaker, Marks } from '../../lib/messages/marks.ts';
import { locateAll } from '../../lib/page/locate.ts';
import { drawNumbers, type NumberedStatement } from './numbers.ts';
import { statementCard, statementLabel } from './statementCard.ts';
import { underline } from './underline.ts';

/** A page that writes its text anew (a framework that takes over what the server sent) is marked again so often at most. */
const ROUNDS = 5;
const REST_MS = 500;

let unmark: () => void = () => undefined;

/** Underlines and numbers the statements in the page, in place of those that were marked before; says how many were found. */
export function markPage(marks: Marks, rounds = ROUNDS): number {
  unmark();
  const found = statementsIn(marks);
  underline(found.flatMap(({ ranges, number, kind }) => ranges.map((range) => ({ range, number, kind }))));
  if (found.length === 0) {
    unmark = () => undefined;
    return 0;
  }
  const remove = drawNumbers(found);
  const ranges = found.flatMap((one) => one.ranges);
  const stop = rounds > 0 ? whenLost(ranges, () => markPage(marks, rounds - 1)) : () => undefined;
  unmark = () => {
    stop();
    remove();
  };
  return found.length;
}

function statementsIn({ speakers, statements }: Marks): (NumberedStatement & Pick<Mark, 'kind'>)[] {
  const located = locateAll(
    document.body,
    statements.flatMap(({ stretches }) => stretches),
  );
  let at = 0;
  return statements.flatMap(({ kind, speaker: index, stretches }) => {
    const [first, ...others] = located.slice(at, (at += stretches.length)).filter((range) => range !== null);
    const speaker: MarkedSpeaker | null = index === null ? null : (speakers[index] ?? null);
    if (first === undefined) return [];
    return {
      ranges: [first, ...others],
      number: speaker?.number ?? null,
      kind,
      label: statementLabel(kind, speaker),
      content: () => statementCard(kind, speaker),
    };
  });
}

/** Waits until the text of one of the ranges was taken out of the page and the page rests; gives back what ends the waiting. */
function whenLost(ranges: readonly Range[], then: () => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const observer = new MutationObserver(() => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      if (ranges.some((range) => range.collapsed || !range.startContainer.isConnected)) then();
    }, REST_MS);
  });
  observer.observe(document.body, { childList: true, subtree: true });
  return () => {
    clearTimeout(timer);
    observer.disconnect();
  };
}
