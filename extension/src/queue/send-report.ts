import type { Client, OperationResult } from '@urql/core';
import { errorSentence } from '../api/error-sentence.ts';
import { waitAskedForMs } from '../api/retry-after.ts';
import type { RecordSubmissionMutation, SubmissionFieldsFragment } from '../gql/graphql.ts';
import { ownerOf } from '../session/owner.ts';
import type { SessionKeeper } from '../session/session-keeper.ts';
import type { Outcome, RecordedSubmission, Report } from './report.ts';
import { RecordSubmission } from './submission-documents.ts';

const WILL_SEND_AGAIN = 'The report is kept and sent again by itself.';
/** A solve that LeetCord hears of later than this is no news for the page on which it was made. */
const RECENT_MS = 10 * 60_000;
const SIGN_IN_FIRST: Outcome = { kind: 'needs-sign-in', message: 'Sign in to send this report.' };

/** Sends reports as `recordSubmission`. Never throws: every failure is an outcome. */
export function createReportSender(client: Client, keeper: SessionKeeper) {
  return async ({ owner, leetcodeName, ...report }: Report): Promise<Outcome> => {
    try {
      const session = await keeper.current();
      if (!session || ownerOf(session) !== owner) return SIGN_IN_FIRST;
      const { submissionId, problemSlug, language, verdict, submittedAt } = report;
      const input = { submissionId, problemSlug, language, verdict, submittedAt, leetcodeUsername: leetcodeName };
      const send = () => client.mutation(RecordSubmission, { input }, { owner });
      let result = await send();
      // The account may have been proven since this token was made, such as in a popup that was closed too soon: a new token
      // includes the proof.
      const isNotLinked = result.data?.recordSubmission.__typename === 'LeetCodeNotLinkedError';
      if (isNotLinked && (await keeper.renew(session.accessToken))) result = await send();
      // A token that can't be renewed ends the session, and the server refuses requests without one.
      const now = await keeper.current();
      const isStillTheirs = now !== null && ownerOf(now) === owner;
      return result.error && !isStillTheirs ? SIGN_IN_FIRST : outcomeOf(result);
    } catch (error) {
      return { kind: 'failed', message: error instanceof Error ? error.message : String(error) };
    }
  };
}

/** What the server's answer means for a report. */
function outcomeOf({ data, error }: Pick<OperationResult<RecordSubmissionMutation>, 'data' | 'error'>): Outcome {
  if (error) {
    const retryAfterMs = waitAskedForMs(error, Date.now());
    return { kind: 'failed', message: errorSentence(error, WILL_SEND_AGAIN), retryAfterMs };
  }
  const result = data?.recordSubmission;
  switch (result?.__typename) {
    case 'RecordSubmissionSuccess':
      return { kind: 'recorded', submission: recordedOf(result.submission), isNew: result.isNew };
    case 'NotSignedInError':
      return { kind: 'needs-sign-in', message: result.message };
    case 'LeetCodeNotLinkedError':
      return { kind: 'needs-leetcode', message: result.message };
    case 'InvalidInputError':
      return { kind: 'invalid', message: result.message };
    default:
      return {
        kind: 'failed',
        message: "LeetCord's server gave an answer that this version does not know. Update the extension.",
      };
  }
}

export const recordedOf = (submission: SubmissionFieldsFragment): RecordedSubmission => ({
  id: submission.id,
  state: submission.state,
  sentence: submission.status?.sentence ?? null,
  problemTitle: submission.problem?.title ?? null,
  awards: submission.awards.map(({ points, reason, community }) => ({
    points,
    reason,
    community: community.name,
    communityId: community.id,
  })),
  // By the clocks of LeetCode and LeetCord, which are known once it is confirmed: this machine's may be wrong.
  isRecent:
    submission.state !== 'CONFIRMED' ||
    Date.parse(submission.reportedAt) - Date.parse(submission.submittedAt) < RECENT_MS,
});
