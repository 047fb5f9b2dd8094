import type { PlaceResolvers } from './../../types.generated.ts';

export const Place: PlaceResolvers = {
  previousRank: ({ previousRank }) => previousRank ?? null,
  contest: ({ contestId }, _args, { view }) => (contestId === null ? null : view.contests.find(contestId)),
};
