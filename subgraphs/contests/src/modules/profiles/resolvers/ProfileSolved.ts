import type { ProfileSolvedResolvers } from './../../types.generated.ts';

export const ProfileSolved: ProfileSolvedResolvers = {
  all: ({ all }) => all,
  easy: ({ byDifficulty }) => byDifficulty.EASY,
  medium: ({ byDifficulty }) => byDifficulty.MEDIUM,
  hard: ({ byDifficulty }) => byDifficulty.HARD,
};
