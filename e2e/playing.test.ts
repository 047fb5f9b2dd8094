import { afterAll, beforeAll } from 'vitest';
import { badInput } from './bad-input/bad-input.ts';
import { leetcodeDown } from './leetcode-down/leetcode-down.ts';
import { leetcodeProfile } from './leetcode-profile/leetcode-profile.ts';
import { solvingAProblem } from './solving-a-problem/solving-a-problem.ts';
import { startLeague, type League } from './support/league.ts';

/** Members play, and see LeetCode's data, also when LeetCode fails. */
let league: League;
beforeAll(async () => {
  league = await startLeague();
});
afterAll(() => league?.close());

for (const scenario of [solvingAProblem, badInput, leetcodeProfile, leetcodeDown]) scenario(() => league);
