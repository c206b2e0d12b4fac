import { rest } from '../lib/page/rest.ts';
import type { Turns } from '../lib/page/steps.ts';

/**
 * How the page is worked on: it has its thread back after 25 ms, half of what makes a long task, for the last step takes its time, too; five
 * seconds of work, rests not counted, are too much: the longest of the hostile pages takes a tenth of that.
 */
export const PAGE_TURNS: Turns = { turnMs: 25, budgetMs: 5_000, now: () => performance.now(), rest };
