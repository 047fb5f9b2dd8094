import { InvalidInput } from '@leetcord/kit/graphql/invalid-input';
import { faultsAsResult } from '@leetcord/kit/graphql/user-fault';
import type { MutationResolvers } from './../../../types.generated.ts';

const asResult = faultsAsResult(InvalidInput);

export const deleteMyAccount: NonNullable<MutationResolvers['deleteMyAccount']> = (
  _parent,
  { input },
  { caller, accountDeletion },
) =>
  asResult(() =>
    accountDeletion.delete(caller, input).then((deleted) => ({ __typename: 'DeleteMyAccountSuccess', ...deleted })),
  );
