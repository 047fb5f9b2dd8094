import { readerOf, requireReader } from '@leetcord/kit/auth/caller';
import type { QueryResolvers } from './../../../types.generated.ts';

export const me: NonNullable<QueryResolvers['me']> = async (_parent, _arg, { caller, loaders }) => {
  const read = caller.kind === 'apiKey' ? requireReader : readerOf;
  const userId = read(caller, 'account:read');
  const account = userId === null ? null : await loaders.byId.load(userId);
  return account && { account, isSelf: true };
};
