import type { SubmissionResolvers } from './../../types.generated.ts';
import { statusOf } from '../submission-status.ts';

export const Submission: SubmissionResolvers = {
  // A reference comes as free JSON: its id may be anything.
  __resolveReference: async ({ id }, { view }) => (typeof id === 'string' ? view.submissions.find(id) : null),
  id: (submission, _args, { view }) => view.submissions.idOf(submission),
  leetcodeId: (submission, _args, { view }) => view.submissions.leetcodeIdOf(submission),
  user: (submission, _args, { view }) => view.submissions.userOf(submission),
  source: ({ source }) => source ?? 'EXTENSION',
  problem: ({ problemSlug }) => ({ __typename: 'Problem', slug: problemSlug }),
  submittedAt: (submission, _args, { view }) => view.submissions.timeOf(submission, submission.submittedAt),
  reportedAt: (submission, _args, { view }) => view.submissions.timeOf(submission, submission.reportedAt),
  confirmedAt: (submission, _args, { view }) =>
    submission.confirmedAt === undefined ? null : view.submissions.timeOf(submission, submission.confirmedAt),
  status: (submission) => (submission.seenIn === undefined ? statusOf(submission) : null),
  // It may name the LeetCode account.
  rejectionReason: ({ seenIn, rejectionReason }) => (seenIn === undefined ? (rejectionReason ?? null) : null),
  awards: (submission, _args, { view }) => view.submissions.awardsOf(submission),
};
