import { orUnavailable } from '../../../unavailable.ts';
import type { LeetCodeAccountResolvers } from './../../types.generated.ts';

export const LeetCodeAccount: LeetCodeAccountResolvers = {
  profile: ({ username }, _arg, { profiles }) => orUnavailable(profiles.read(username)),
};
