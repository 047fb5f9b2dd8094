import type { MutationResolvers } from './../../../types.generated.ts';

export const signOut: NonNullable<MutationResolvers['signOut']> = async (_parent, { input }, { sessions }) => {
  await sessions.signOut(input.refreshToken);
  return { signedOut: true };
};
