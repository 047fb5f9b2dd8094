import { LeetCodeError } from '../../../leetcode/errors.ts';
import type { LeetCodeAccountResolvers } from './../../types.generated.ts';

export const LeetCodeAccount: LeetCodeAccountResolvers = {
  profile: async ({ username }, _arg, { profiles }) => {
    try {
      return await profiles.read(username);
    } catch (error) {
      // Whoever lists people gets the others, and no error for each.
      if (error instanceof LeetCodeError) return null;
      throw error;
    }
  },
};
