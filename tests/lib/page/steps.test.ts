import fc from 'fast-check';
import { expect, test } from 'vitest';
import { inOneGo, inTurns, type Steps } from '../../../lib/page/steps.ts';

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
      const turns = { turnMs: 25, now: () => clock.now, rest: () => Promise.resolve() };
      expect(await inTurns(workOf(times, clock, []), turns)).toBe(inOneGo(workOf(times, clock, [])));
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
      await inTurns(workOf(times, clock, []), { turnMs: 25, now: () => clock.now, rest });
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
  const turns = { turnMs: 0, now: () => 0, rest: () => Promise.resolve() };
  await expect(inTurns(faulty(), turns)).rejects.toThrow('no more');
});
