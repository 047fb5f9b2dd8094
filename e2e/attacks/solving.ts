import { proveLeetCode, type Person } from '@leetcord/driver/sign-in';
import { solveConfirmed } from '@leetcord/driver/solving';
import type { Scene } from './scene.ts';

/** Proves a LeetCode account for a person, solves a problem with it, and returns the id of the confirmed submission. */
export async function proveAndSolve({ stage }: Scene, person: Person): Promise<string> {
  const leetcodeUsername = `solver-${person.userId.slice(0, 8)}`;
  const { accessToken } = await proveLeetCode(stage, leetcodeUsername, person.accessToken);
  return solveConfirmed(stage, { ...person, accessToken, leetcodeUsername }, 'two-sum');
}
