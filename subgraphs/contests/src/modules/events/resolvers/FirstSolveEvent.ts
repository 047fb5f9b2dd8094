import { publicError } from '@leetcord/kit/graphql/errors';
import type { FirstSolveEventResolvers } from './../../types.generated.ts';
import { shownTime } from '../../disclosure/shown-time.ts';
import { firstSolve } from '../kinds/first-solve.ts';

export const FirstSolveEvent: FirstSolveEventResolvers = {
  id: (event, _args, { view }) => view.disclosure.eventId(event),
  cursor: (event, _args, { view }) => view.disclosure.cursorOf(event),
  // The moment would tell when a hidden member solved it.
  at: ({ at }, _args, { view }) => (view.disclosure.seesAll ? at : shownTime(at, 'DAY')),
  notification: () => firstSolve.notification,
  community: ({ communityId }, _args, { view }) => view.communities.require(communityId),
  contest: ({ contestId }, _args, { view }) => view.contests.require(contestId),
  problem: async ({ contestId, problemSlug }, _args, { view }) => {
    const contest = await view.contests.require(contestId);
    const problem = view.contests.problemsOf(contest)?.find(({ slug }) => slug === problemSlug);
    if (problem === undefined) throw publicError('FORBIDDEN', 'The contest has this problem no more.');
    return problem;
  },
};
