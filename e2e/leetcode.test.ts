import { afterAll, beforeAll } from 'vitest';
import { leetcodeDown } from './leetcode-down/leetcode-down.ts';
import { leetcodeProfile } from './leetcode-profile/leetcode-profile.ts';
import { startLeague, type League } from './support/league.ts';

/** LeetCode as members see it, and when it fails. */
let league: League;
beforeAll(async () => {
  league = await startLeague();
});
afterAll(() => league?.close());

for (const scenario of [leetcodeDown, leetcodeProfile]) scenario(() => league);
