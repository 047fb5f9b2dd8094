import { afterAll, beforeAll } from 'vitest';
import { badInput } from './bad-input/bad-input.ts';
import { solvingAProblem } from './solving-a-problem/solving-a-problem.ts';
import { startLeague, type League } from './support/league.ts';

/** Members play. What LeetCode does not list is false after seconds, not after half an hour. */
let league: League;
beforeAll(async () => {
  league = await startLeague({ CONFIRM_GIVE_UP_MS: '5000' });
});
afterAll(() => league?.close());

for (const scenario of [solvingAProblem, badInput]) scenario(() => league);
