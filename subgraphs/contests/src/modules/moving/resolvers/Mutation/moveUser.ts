import type { MutationResolvers } from './../../../types.generated.ts';

export const moveUser: NonNullable<MutationResolvers['moveUser']> = async (_parent, { input }, { caller, moving }) => {
  await moving.move(caller, input);
  return { userId: input.userId };
};
