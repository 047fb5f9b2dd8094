import { InvalidInput } from '@leetcord/kit/graphql/invalid-input';
import { faultsAsResult } from '@leetcord/kit/graphql/user-fault';
import type { MutationResolvers } from './../../../types.generated.ts';

const asResult = faultsAsResult(InvalidInput);

export const releaseNews: NonNullable<MutationResolvers['releaseNews']> = (_parent, { input }, { caller, news }) =>
  asResult(() => news.release(caller, input).then((isHeld) => ({ __typename: 'ReleaseNewsSuccess', isHeld })));
