import type { SubmissionEventResolvers } from './../../types.generated.ts';
import { shownTime } from '../../disclosure/shown-time.ts';
import { explain } from '../../scoring/scoring.ts';
import { windowAt } from '../../scoring/windows.ts';
import { submission } from '../kinds/submission.ts';
import { mayBeTold, solver } from '../solver.ts';

export const SubmissionEvent: SubmissionEventResolvers = {
  id: (event, _args, { view }) => view.disclosure.eventId(event),
  cursor: (event, _args, { view }) => view.disclosure.cursorOf(event),
  at: async (event, _args, { view }) => shownTime(event.at, (await solver(event, view)).precision),
  notification: () => submission.notification,
  community: ({ communityId }, _args, { view }) => view.communities.require(communityId),
  submission: ({ submissionId, communityId }, _args, { view }) => view.submissions.require(submissionId, communityId),
  user: async (event, _args, { view }) => (await solver(event, view)).user,
  displayName: async (event, _args, { view }) => (await solver(event, view)).displayName,
  shownAs: async (event, _args, { view }) => (await solver(event, view)).shownAs,
  reason: (event) => explain(event),
  places: async ({ places, submissionId, communityId }, _args, { view }) => {
    const { submittedAt } = await view.submissions.require(submissionId, communityId);
    const { boardZones } = await view.communities.require(communityId);
    const { startsAt } = windowAt('WEEK', submittedAt, boardZones);
    return places.map((place) => ({ ...place, weekStartsAt: place.contestId === null ? startsAt : null }));
  },
  streakDays: async ({ submissionId, communityId, reason }, _args, { view }) => {
    if (reason.code !== 'FIRST_SOLVE') return null;
    const { _id, userId, submittedAt } = await view.submissions.require(submissionId, communityId);
    return view.streaks.milestoneBy({ submissionId: _id, userId, submittedAt }, communityId);
  },
  mayBeMentioned: (event, _args, { view }) => mayBeTold(event, view),
};
