import type { MutationResolvers } from './../../../types.generated.ts';

export const forgetUser: NonNullable<MutationResolvers['forgetUser']> = async (
  _parent,
  { input: { userId } },
  { caller, forgetting },
) => {
  await forgetting.forget(caller, userId);
  return { userId };
};
