import { requireScope } from '@leetcord/kit/auth/caller';
import { orUnavailable } from '../../../../unavailable.ts';
import type { QueryResolvers } from './../../../types.generated.ts';

export const freshLeetCodeProfile: NonNullable<QueryResolvers['freshLeetCodeProfile']> = (
  _parent,
  { username },
  { caller, profiles },
) => {
  requireScope(caller, 'profiles:read-fresh');
  return orUnavailable(profiles.readFresh(username));
};
