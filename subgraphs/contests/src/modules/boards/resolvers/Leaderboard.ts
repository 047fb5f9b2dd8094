import type { LeaderboardResolvers } from './../../types.generated.ts';
export const Leaderboard: LeaderboardResolvers = {/* Implement Leaderboard resolver logic here */};
