import { InvalidInput } from '@leetcord/kit/graphql/invalid-input';
import { faultsAsResult } from '@leetcord/kit/graphql/user-fault';
import type { MutationResolvers } from './../../../types.generated.ts';

const asResult = faultsAsResult(InvalidInput);

export const startPost: NonNullable<MutationResolvers['startPost']> = (_parent, { input }, { caller, news }) =>
  asResult(() => news.startPost(caller, input).then((post) => ({ __typename: 'StartPostSuccess', ...post })));
