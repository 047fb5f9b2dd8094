import { graphql } from './gql/index.ts';
import type { Person } from './sign-in.ts';
import type { Stage } from './stage.ts';
import { persist, until } from './until.ts';

const RecordSubmission = graphql(`
  mutation RecordSubmission($input: RecordSubmissionInput!) {
    recordSubmission(input: $input) {
      __typename
      ... on RecordSubmissionSuccess {
        isNew
        submission {
          id
          state
        }
      }
      ... on UserError {
        message
      }
    }
  }
`);

const FindSubmission = graphql(`
  query FindSubmission($id: ID!) {
    submission(id: $id) {
      leetcodeId
      state
    }
  }
`);

/** A claim about a submission on LeetCode. */
export interface Claim {
  submissionId: string;
  problemSlug: string;
  verdict?: 'ACCEPTED' | 'WRONG_ANSWER';
  at: Date;
}

/** Reports a submission as the extension does. Resolves to the server's answer. */
export async function report(
  { api }: Stage,
  { accessToken }: Pick<Person, 'accessToken'>,
  { submissionId, problemSlug, verdict = 'ACCEPTED', at }: Claim,
  signal?: AbortSignal,
) {
  const input = { submissionId, problemSlug, verdict, language: 'python3', submittedAt: at.toISOString() };
  return (await api.request(RecordSubmission, { input }, accessToken, signal)).recordSubmission;
}

/** Submits an accepted solution on LeetCode, and returns what can be claimed about it. */
export async function submit({ leetcode }: Stage, { leetcodeUsername }: Person, problemSlug: string): Promise<Claim> {
  const { submissionId, at } = await leetcode.submit({ username: leetcodeUsername, slug: problemSlug });
  return { submissionId, problemSlug, at: new Date(at) };
}

/** Solves a problem on LeetCode and reports it, until there is an answer. */
export async function solve(stage: Stage, member: Person, problemSlug: string) {
  const claim = await submit(stage, member, problemSlug);
  return persist(() => report(stage, member, claim));
}

/** What LeetCord knows about a report, by its id at LeetCord; null when it does not know it. */
export const findSubmission = async ({ api }: Stage, { accessToken }: Person, id: string) =>
  (await api.request(FindSubmission, { id }, accessToken)).submission;

/** Solves a problem and returns the id of the submission, once it is confirmed. */
export const solveConfirmed = async (stage: Stage, member: Person, problemSlug: string): Promise<string> =>
  untilConfirmed(stage, member, await solve(stage, member, problemSlug));

/** Returns the id of the submission that a report made, once it is confirmed: at once, unless the machine is slow. */
export async function untilConfirmed(
  stage: Stage,
  member: Person,
  result: Awaited<ReturnType<typeof report>>,
): Promise<string> {
  if (result.__typename !== 'RecordSubmissionSuccess') throw new Error(result.message);
  const { id } = result.submission;
  await until(
    () => findSubmission(stage, member, id),
    (found) => found?.state === 'CONFIRMED',
  );
  return id;
}
