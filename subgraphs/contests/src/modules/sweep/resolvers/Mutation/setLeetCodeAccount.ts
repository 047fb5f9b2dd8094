import type { MutationResolvers } from './../../../types.generated.ts';

export const setLeetCodeAccount: NonNullable<MutationResolvers['setLeetCodeAccount']> = async (
  _parent,
  { input: { userId, username, since } },
  { caller, sweep },
) => {
  await sweep.setLeetCodeAccount(caller, { userId, username: username ?? null, since });
  return { userId };
};
