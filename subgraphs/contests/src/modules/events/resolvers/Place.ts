import type { PlaceResolvers } from './../../types.generated.ts';

export const Place: PlaceResolvers = {
  contest: ({ contestId }, _args, { view }) => (contestId === null ? null : view.contests.find(contestId)),
};
