import type { SubmissionEventResolvers } from './../../types.generated.ts';
import { eventCursor } from '../cursor.ts';

export const SubmissionEvent: SubmissionEventResolvers = {
  cursor: ({ _id }) => eventCursor(_id),
  community: ({ communityId }, _args, { view }) => view.communities.require(communityId),
  submission: ({ submissionId }, _args, { view }) => view.submissions.require(submissionId),
};
