import { connectionOf, pageRequest } from '@leetcord/kit/graphql/paging';
import type { ContestResolvers } from './../../types.generated.ts';

const MAX_SUSPICIONS = 100;
const KEY_PATTERN = /^\S{24} [A-Z_]{1,20} .{1,400}$/;

export const Contest: Pick<ContestResolvers, 'suspicions' | '__resolveReference'> = {
  suspicions: async (contest, args, { moderation, view }) => {
    if (!(await view.members.isModerator(contest.communityId))) return null;
    const request = pageRequest(args, { max: MAX_SUSPICIONS, keyPattern: KEY_PATTERN });
    return connectionOf(await moderation.suspicions(contest, request), ({ key }) => key);
  },
};
