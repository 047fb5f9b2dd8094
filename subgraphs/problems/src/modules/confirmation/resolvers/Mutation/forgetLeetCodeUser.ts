import { requireScope } from '@leetcord/kit/auth/caller';
import type { MutationResolvers } from './../../../types.generated.ts';

export const forgetLeetCodeUser: NonNullable<MutationResolvers['forgetLeetCodeUser']> = async (
  _parent,
  { input: { username, userId, deletedAt } },
  { caller, forgetLeetCodeUser },
) => {
  requireScope(caller, 'users:forget');
  await forgetLeetCodeUser(username, { userId: userId ?? null, deletedAt: deletedAt ?? null });
  return { username };
};
