import { InvalidInput } from '@leetcord/kit/graphql/invalid-input';
import { faultsAsResult } from '@leetcord/kit/graphql/user-fault';
import type { MutationResolvers } from './../../../types.generated.ts';

const asResult = faultsAsResult(InvalidInput);

export const settleTitleRoleCheck: NonNullable<MutationResolvers['settleTitleRoleCheck']> = (
  _parent,
  { input },
  { caller, titleRoles },
) => asResult(() => titleRoles.settle(caller, input).then((id) => ({ __typename: 'SettleTitleRoleCheckSuccess', id })));
