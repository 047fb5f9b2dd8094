import { isMentionedIn } from '../../communities/appearance.ts';
import type { RoundResultResolvers } from './../../types.generated.ts';

export const RoundResult: RoundResultResolvers = {
  id: async ({ communityId, userId, slug }, _args, { view }) => {
    const { shownAs } = await view.members.see(communityId, userId);
    return view.disclosure.rowId(`${communityId}:${slug}`, { userId, shownAs });
  },
  user: async ({ communityId, userId }, _args, { view }) => (await view.members.see(communityId, userId)).user,
  displayName: async ({ communityId, userId }, _args, { view }) =>
    (await view.members.see(communityId, userId)).displayName,
  shownAs: async ({ communityId, userId }, _args, { view }) => (await view.members.see(communityId, userId)).shownAs,
  mayBeMentioned: async ({ communityId, userId }, _args, { view }) =>
    isMentionedIn(await view.members.see(communityId, userId), 'LEETCODE_ROUND'),
  solved: ({ numbers }) => numbers.solved,
  problemCount: ({ numbers }) => numbers.problemCount,
  finishSeconds: ({ numbers }) => numbers.finishSeconds,
  place: ({ numbers }) => numbers.place,
  rating: ({ numbers }) => numbers.rating,
  ratingChange: ({ numbers }) => numbers.ratingChange,
};
