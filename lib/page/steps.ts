/** Work that can be put down between two of its steps. */
export type Steps<T> = Generator<undefined, T, undefined>;

/** Does all the work at once. */
export function inOneGo<T>(steps: Steps<T>): T {
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}

export interface Turns {
  /** A turn ends at the first step after this time. */
  readonly turnMs: number;
  /** Milliseconds on any clock. */
  readonly now: () => number;
  /** Lets others have the thread. */
  readonly rest: () => Promise<void>;
}

/** Does the work in turns, with a rest between them. */
export async function inTurns<T>(steps: Steps<T>, { turnMs, now, rest }: Turns): Promise<T> {
  let began = now();
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
    if (now() - began < turnMs) continue;
    await rest();
    began = now();
  }
}
