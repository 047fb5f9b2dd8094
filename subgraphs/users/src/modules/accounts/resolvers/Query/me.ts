import type { QueryResolvers } from './../../../types.generated.ts';

export const me: NonNullable<QueryResolvers['me']> = async (_parent, _arg, { caller, loaders }) => {
  const account = caller.kind === 'user' ? await loaders.byId.load(caller.userId) : null;
  return account && { account, isSelf: true };
};
