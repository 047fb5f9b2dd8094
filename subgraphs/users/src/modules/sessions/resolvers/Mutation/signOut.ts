import type { MutationResolvers } from './../../../types.generated.ts';

export const signOut: NonNullable<MutationResolvers['signOut']> = async (_parent, { input }, { caller, sessions }) => {
  await sessions.signOut(caller, input.refreshToken);
  return { signedOut: true };
};
