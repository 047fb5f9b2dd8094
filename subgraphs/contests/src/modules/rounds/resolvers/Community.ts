import type { CommunityResolvers } from './../../types.generated.ts';

export const Community: Pick<CommunityResolvers, 'leetcodeRound' | '__resolveReference'> = {
  leetcodeRound: async ({ _id }, { slug }, { rounds, view }) => {
    const mayAsk = view.disclosure.seesAll || (await view.members.isInside(_id));
    const round = await rounds.find(slug ?? null, _id, { mayAsk });
    return round && { round, communityId: _id };
  },
};
