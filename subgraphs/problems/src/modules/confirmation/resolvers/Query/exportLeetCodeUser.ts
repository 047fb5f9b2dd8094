import { requireScope } from '@leetcord/kit/auth/caller';
import type { QueryResolvers } from './../../../types.generated.ts';

export const exportLeetCodeUser: NonNullable<QueryResolvers['exportLeetCodeUser']> = (
  _parent,
  { username, userId },
  { caller, exportLeetCodeUser },
) => {
  requireScope(caller, 'users:export');
  return exportLeetCodeUser({ username, userId: userId ?? null });
};
