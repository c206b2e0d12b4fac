import fc from 'fast-check';
import { expect, test } from 'vitest';
import { inOneGo, inTurns, LONG, type Steps } from '../../../lib/page/steps.ts';

/** Work whose steps take these times on the clock that it moves. */
function* workOf(times: readonly number[], clock: { now: number }, log: string[]): Steps<string> {
  for (const time of times) {
    clock.now += time;
    log.push('step');
    yield;
  }
  return 'done';
}

test('the result is the same in one go and in turns', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.nat(60)), async (times) => {
      const clock = { now: 0 };
      const turns = { turnMs: 25, budgetMs: Infinity, now: () => clock.now, rest: () => Promise.resolve() };
      const value = inOneGo(workOf(times, clock, []));
      expect(await inTurns(workOf(times, clock, []), turns)).toEqual({ value });
    }),
  );
});

test('no turn is longer than its time and the step that ends it', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.nat(20)), async (times) => {
      const clock = { now: 0 };
      const turns: number[] = [];
      let began = 0;
      const rest = () => {
        turns.push(clock.now - began);
        clock.now += 1000;
        began = clock.now;
        return Promise.resolve();
      };
      await inTurns(workOf(times, clock, []), { turnMs: 25, budgetMs: Infinity, now: () => clock.now, rest });
      turns.push(clock.now - began);
      expect(Math.max(...turns)).toBeLessThan(25 + 20);
      // Rests cost the page's time, too: only the last turn may end before its own.
      expect(turns.slice(0, -1).filter((turn) => turn < 25)).toEqual([]);
    }),
  );
});

test('work that throws does so in turns, too', async () => {
  function* faulty(): Steps<void> {
    yield;
    throw new Error('no more');
  }
  const turns = { turnMs: 0, budgetMs: 1, now: () => 0, rest: () => Promise.resolve() };
  await expect(inTurns(faulty(), turns)).rejects.toThrow('no more');
});

test('a long step has a turn of its own', async () => {
  const clock = { now: 0 };
  function* work(): Steps<string> {
    clock.now += 5;
    yield LONG;
    clock.now += 40;
    yield;
    clock.now += 5;
    return 'done';
  }
  const turns: number[] = [];
  let began = 0;
  const rest = () => {
    turns.push(clock.now - began);
    began = clock.now;
    return Promise.resolve();
  };
  await inTurns(work(), { turnMs: 25, budgetMs: 100, now: () => clock.now, rest });
  expect(turns).toEqual([5, 40]);
});

test('work that takes more than its budget is given up, rests not counted', async () => {
  const clock = { now: 0 };
  const log: string[] = [];
  const rest = () => {
    clock.now += 10_000;
    return Promise.resolve();
  };
  const limits = { turnMs: 25, budgetMs: 100, now: () => clock.now, rest };
  expect(await inTurns(workOf(Array<number>(20).fill(10), clock, log), limits)).toBeNull();
  expect(log).toHaveLength(12);
  expect(await inTurns(workOf(Array<number>(9).fill(10), clock, log), limits)).toEqual({ value: 'done' });
});
