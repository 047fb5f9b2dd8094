import { lastFreezes } from '../streak.ts';
import type { CommunityResolvers } from './../../types.generated.ts';

export const Community: Pick<CommunityResolvers, 'streakFreezes' | 'streakOf' | '__resolveReference'> = {
  streakFreezes: ({ streakFreezes }) => lastFreezes(streakFreezes),
  streakOf: (community, args, { view }) => view.streaks.behindBot(community, args),
};
