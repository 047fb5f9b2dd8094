import { InvalidInput } from '@leetcord/kit/graphql/invalid-input';
import { faultsAsResult } from '@leetcord/kit/graphql/user-fault';
import type { MutationResolvers } from './../../../types.generated.ts';

const asResult = faultsAsResult(InvalidInput);

export const createLinkCode: NonNullable<MutationResolvers['createLinkCode']> = (
  _parent,
  { input },
  { caller, linkCodes },
) => asResult(() => linkCodes.create(caller, input).then((code) => ({ __typename: 'CreateLinkCodeSuccess', ...code })));
