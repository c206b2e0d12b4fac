import type { Mark, Marks } from '../../lib/messages/marks.ts';
import { isHuge } from '../../lib/page/find.ts';
import { locateSteps } from '../../lib/page/locate.ts';
import { rest } from '../../lib/page/rest.ts';
import { inTurns } from '../../lib/page/steps.ts';
import { drawNumbers, type NumberedStatement } from './numbers.ts';
import { PAGE_TURNS } from '../pageTurns.ts';
import { statementCard, statementLabel } from './statementCard.ts';
import { underline } from './underline.ts';

type Found = NumberedStatement & Pick<Mark, 'kind'>;

/** A page that writes its text anew (a framework that takes over what the server sent) is marked again so often at most. */
const ROUNDS = 5;
const REST_MS = 500;

let unmark: () => void = () => undefined;
let last: Marks | null = null;

/**
 * Underlines and numbers the statements in the page, in place of those that were marked before; says how many were found. The page has its
 * thread back while they are found and drawn.
 */
export async function markPage(marks: Marks, rounds = ROUNDS): Promise<number> {
  last = marks;
  unmark();
  const found = await statementsIn(marks);
  // Other marks may have come meanwhile.
  if (last !== marks || found.length === 0) return 0;
  underline(found.flatMap(({ ranges, number, kind }) => ranges.map((range) => ({ range, number, kind }))));
  const ranges = found.flatMap((one) => one.ranges);
  const stop = whenLost(ranges, () => void (rounds > 0 && markPage(marks, rounds - 1)));
  let removeNumbers = (): void => undefined;
  unmark = () => {
    stop();
    removeNumbers();
    underline([]);
  };
  await rest();
  const numbers = await inTurns(drawNumbers(found), PAGE_TURNS);
  if (numbers !== null && last === marks) removeNumbers = numbers.value;
  else numbers?.value();
  return found.length;
}

async function statementsIn({ speakers, statements }: Marks): Promise<Found[]> {
  if (isHuge(document)) return [];
  const stretches = statements.flatMap((one) => one.stretches);
  const located = (await inTurns(locateSteps(document.body, stretches), PAGE_TURNS))?.value ?? [];
  let at = 0;
  return statements.flatMap(({ kind, speakers: indices, stretches }) => {
    const [first, ...others] = located.slice(at, (at += stretches.length)).filter((range) => range !== null);
    const own = indices.flatMap((index) => speakers[index] ?? []);
    if (first === undefined) return [];
    return {
      ranges: [first, ...others],
      number: own[0]?.number ?? null,
      kind,
      label: statementLabel(kind, own),
      content: () => statementCard(kind, own),
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
