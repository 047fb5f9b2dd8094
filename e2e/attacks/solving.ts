import { solve } from '@leetcord/launcher/demo/member';
import { expect } from 'vitest';
import { at } from '../support/ask.ts';
import { WAIT } from '../support/league.ts';
import { proveLeetCode, type Person } from '../support/people.ts';
import type { Scene } from './scene.ts';

/** Proves a LeetCode account for somebody, solves a problem with it, and gives the id of the confirmed submission. */
export async function proveAndSolve({ api, league: { stage } }: Scene, person: Person): Promise<string> {
  const leetcodeUsername = `solver-${person.userId.slice(0, 8)}`;
  const { accessToken } = await proveLeetCode(api, stage, leetcodeUsername, person.accessToken);
  const result = await solve(stage, { ...person, accessToken, leetcodeUsername }, 'two-sum');
  if (result.__typename !== 'RecordSubmissionSuccess') throw new Error(result.message);
  const { id } = result.submission;
  const query = 'query ($id: ID!) { submission(id: $id) { state } }';
  const state = async () => at((await api.ask({ query, variables: { id } }, accessToken)).data, 'submission.state');
  await expect.poll(state, WAIT).toBe('CONFIRMED');
  return id;
}
