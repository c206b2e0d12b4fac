/** Before a step that cannot be parted and takes long. */
export const LONG = 'long';

/** Work that can be put down between two of its steps. */
export type Steps<T> = Generator<typeof LONG | undefined, T, undefined>;

/** Does all the work at once. */
export function inOneGo<T>(steps: Steps<T>): T {
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}

export interface Turns {
  /** A turn ends at the first step after this time, and before a long step. */
  readonly turnMs: number;
  /** The work is given up when its turns have taken so long together. */
  readonly budgetMs: number;
  /** Milliseconds on any clock. */
  readonly now: () => number;
  /** Lets others have the thread. */
  readonly rest: () => Promise<void>;
}

/** Does the work in turns, with a rest between them; null when it was given up. */
export async function inTurns<T>(
  steps: Steps<T>,
  { turnMs, budgetMs, now, rest }: Turns,
): Promise<{ readonly value: T } | null> {
  let left = budgetMs;
  let began = now();
  for (;;) {
    const step = steps.next();
    if (step.done === true) return { value: step.value };
    const took = now() - began;
    if (took < turnMs && step.value !== LONG) continue;
    left -= took;
    if (left <= 0) return null;
    await rest();
    began = now();
  }
}
