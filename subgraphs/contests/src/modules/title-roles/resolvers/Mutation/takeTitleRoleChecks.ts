import { InvalidInput } from '@leetcord/kit/graphql/invalid-input';
import { faultsAsResult } from '@leetcord/kit/graphql/user-fault';
import type { MutationResolvers } from './../../../types.generated.ts';

const asResult = faultsAsResult(InvalidInput);

export const takeTitleRoleChecks: NonNullable<MutationResolvers['takeTitleRoleChecks']> = (
  _parent,
  { input },
  { caller, titleRoles },
) =>
  asResult(() =>
    titleRoles.take(caller, input).then((checks) => ({ __typename: 'TakeTitleRoleChecksSuccess', checks })),
  );
