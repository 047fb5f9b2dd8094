import type { SubmissionEventResolvers } from './../../types.generated.ts';
import { eventCursor } from '../cursor.ts';

export const SubmissionEvent: SubmissionEventResolvers = {
  cursor: ({ _id }) => eventCursor(_id),
  community: ({ communityId }, _args, { view }) => view.communities.require(communityId),
  submission: ({ submissionId }, _args, { view }) => view.submissions.require(submissionId),
  mayBeMentioned: async (_parent, _arg, _ctx) => {
    /* SubmissionEvent.mayBeMentioned resolver is required because SubmissionEvent.mayBeMentioned exists but SubmissionEventMapper.mayBeMentioned does not */
  },
  shownAs: async (_parent, _arg, _ctx) => {
    /* SubmissionEvent.shownAs resolver is required because SubmissionEvent.shownAs exists but SubmissionEventMapper.shownAs does not */
  },
  user: async (_parent, _arg, _ctx) => {
    /* SubmissionEvent.user resolver is required because SubmissionEvent.user exists but SubmissionEventMapper.user does not */
  },
};
