import { orUnavailable } from '../../../unavailable.ts';
import type { LeetCodeAccountResolvers } from './../../types.generated.ts';

export const LeetCodeAccount: LeetCodeAccountResolvers = {
  profile: ({ username }, _arg, { profiles, reader }) => orUnavailable(profiles.read(username, reader)),
};
