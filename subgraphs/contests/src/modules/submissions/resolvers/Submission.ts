import type { SubmissionResolvers } from './../../types.generated.ts';

export const Submission: SubmissionResolvers = {
  // A reference comes as free JSON: its id may be anything.
  __resolveReference: async ({ id }, { view }) => (typeof id === 'string' ? view.submissions.find(id) : null),
  id: ({ _id }) => _id,
  leetcodeId: (submission, _args, { view }) => view.submissions.leetcodeIdOf(submission),
  user: (submission, _args, { view }) => view.submissions.userOf(submission),
  source: ({ source }) => source ?? 'EXTENSION',
  problem: ({ problemSlug }) => ({ __typename: 'Problem', slug: problemSlug }),
  awards: (submission, _args, { view }) => view.submissions.awardsOf(submission),
};
