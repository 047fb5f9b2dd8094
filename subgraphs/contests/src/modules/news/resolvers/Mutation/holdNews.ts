import { InvalidInput } from '@leetcord/kit/graphql/invalid-input';
import { faultsAsResult } from '@leetcord/kit/graphql/user-fault';
import type { MutationResolvers } from './../../../types.generated.ts';
import { CommunityNotFound } from '../../../communities/communities.errors.ts';

const asResult = faultsAsResult(InvalidInput, CommunityNotFound);

export const holdNews: NonNullable<MutationResolvers['holdNews']> = (_parent, { input }, { caller, news }) =>
  asResult(() => news.hold(caller, input).then((hold) => ({ __typename: 'HoldNewsSuccess', ...hold })));
