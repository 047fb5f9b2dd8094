import { proveLeetCode, type Person } from '../support/people.ts';
import { solveConfirmed } from '../support/solving.ts';
import type { Scene } from './scene.ts';

/** Proves a LeetCode account for somebody, solves a problem with it, and gives the id of the confirmed submission. */
export async function proveAndSolve({ api, league: { stage } }: Scene, person: Person): Promise<string> {
  const leetcodeUsername = `solver-${person.userId.slice(0, 8)}`;
  const { accessToken } = await proveLeetCode(api, stage, leetcodeUsername, person.accessToken);
  return solveConfirmed(api, stage, { ...person, accessToken, leetcodeUsername }, 'two-sum');
}
