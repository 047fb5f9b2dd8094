import { solve, type Member } from '@leetcord/launcher/demo/member';
import type { Stage } from '@leetcord/launcher/demo/stage';
import type { Api } from './api.ts';
import { at } from './ask.ts';
import { until } from './until.ts';

/** Solves a problem and gives the id of the submission, once it is confirmed. */
export async function solveConfirmed(api: Api, stage: Stage, member: Member, slug: string): Promise<string> {
  const result = await solve(stage, member, slug);
  if (result.__typename !== 'RecordSubmissionSuccess') throw new Error(result.message);
  const { id } = result.submission;
  const query = 'query ($id: ID!) { submission(id: $id) { state } }';
  const state = async () =>
    at((await api.ask({ query, variables: { id } }, member.accessToken)).data, 'submission.state');
  await until(state, (found) => found === 'CONFIRMED');
  return id;
}
