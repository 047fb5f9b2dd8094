import { shownTime } from '../../disclosure/shown-time.ts';
import type { ModeratedSubmissionResolvers } from './../../types.generated.ts';

export const ModeratedSubmission: ModeratedSubmissionResolvers = {
  id: ({ submission, communityId }, _args, { view }) => view.disclosure.submissionId(submission._id, communityId),
  problem: ({ submission: { problemSlug: slug } }) => ({ __typename: 'Problem', slug }),
  verdict: ({ submission }) => submission.verdict,
  submittedAt: async ({ submission: { userId, submittedAt }, communityId }, _args, { view }) =>
    shownTime(submittedAt, (await view.members.see(communityId, userId)).precision),
  points: ({ submission: { awards }, communityId }) =>
    awards.find((award) => award.communityId === communityId)?.points ?? 0,
  isVoid: ({ submission: { voidIn = [] }, communityId }) => voidIn.includes(communityId),
};
