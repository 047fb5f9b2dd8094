import { solve, type Member } from '@leetcord/launcher/demo/member';
import type { Stage } from '@leetcord/launcher/demo/stage';
import type { Api } from './api.ts';
import { at } from './ask.ts';
import { until } from './until.ts';

/** Solves a problem and gives the id of the submission, once it is confirmed. */
export const solveConfirmed = async (api: Api, stage: Stage, member: Member, slug: string): Promise<string> =>
  untilConfirmed(api, member, await solve(stage, member, slug));

/** Gives the id of the submission that a report made, once it is confirmed: at once, unless the machine is slow. */
export async function untilConfirmed(
  api: Api,
  member: Member,
  result: Awaited<ReturnType<typeof solve>>,
): Promise<string> {
  if (result.__typename !== 'RecordSubmissionSuccess') throw new Error(result.message);
  const { id } = result.submission;
  const query = 'query ($id: ID!) { submission(id: $id) { state } }';
  const state = async () =>
    at((await api.ask({ query, variables: { id } }, member.accessToken)).data, 'submission.state');
  await until(state, (found) => found === 'CONFIRMED');
  return id;
}
