import { InvalidInput } from '@leetcord/kit/graphql/invalid-input';
import { faultsAsResult } from '@leetcord/kit/graphql/user-fault';
import type { MutationResolvers } from './../../../types.generated.ts';

const asResult = faultsAsResult(InvalidInput);

export const reportTitleRoles: NonNullable<MutationResolvers['reportTitleRoles']> = (
  _parent,
  { input },
  { caller, titleRoles },
) =>
  asResult(() =>
    titleRoles.report(caller, input).then((tellOwner) => ({ __typename: 'ReportTitleRolesSuccess', tellOwner })),
  );
