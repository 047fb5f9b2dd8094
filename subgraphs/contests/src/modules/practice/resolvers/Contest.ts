import type { ContestResolvers } from './../../types.generated.ts';

export const Contest: Pick<ContestResolvers, 'upsolving' | '__resolveReference'> = {
  upsolving: async (contest, { discordUserId }, { view }) => {
    const member = await view.practice.memberMeant(contest.communityId, discordUserId);
    return member && view.upsolving.of(contest, member.userId);
  },
};
