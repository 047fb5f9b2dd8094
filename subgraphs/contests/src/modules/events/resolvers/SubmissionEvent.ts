import type { View } from '../../../view.ts';
import type { SubmissionEventResolvers } from './../../types.generated.ts';
import { windowAt } from '../../scoring/windows.ts';
import { eventCursor } from '../cursor.ts';
import type { SubmissionEventMapper } from '../schema.mappers.ts';

/** Who solved it, as the caller sees them in the event's community. */
async function solver({ communityId, submissionId }: SubmissionEventMapper, view: View) {
  const { userId } = await view.submissions.require(submissionId);
  return view.members.see(communityId, userId);
}

export const SubmissionEvent: SubmissionEventResolvers = {
  cursor: ({ _id }) => eventCursor(_id),
  community: ({ communityId }, _args, { view }) => view.communities.require(communityId),
  submission: ({ submissionId }, _args, { view }) => view.submissions.require(submissionId),
  user: async (event, _args, { view }) => (await solver(event, view)).user,
  shownAs: async (event, _args, { view }) => (await solver(event, view)).shownAs,
  places: async ({ places, submissionId }, _args, { view }) => {
    const { submittedAt } = await view.submissions.require(submissionId);
    const { startsAt } = windowAt('WEEK', submittedAt);
    return places.map((place) => ({ ...place, weekStartsAt: place.contestId === null ? startsAt : null }));
  },
  mayBeMentioned: async (event, _args, { view }) => (await solver(event, view)).mayBeMentioned,
};
