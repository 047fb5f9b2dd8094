import { InvalidInput } from '@leetcord/kit/graphql/invalid-input';
import { faultsAsResult } from '@leetcord/kit/graphql/user-fault';
import type { MutationResolvers } from './../../../types.generated.ts';
import { NoSolvedHistoryConsent } from '../../solved-history.errors.ts';

const asResult = faultsAsResult(InvalidInput, NoSolvedHistoryConsent);

export const addToSolvedHistory: NonNullable<MutationResolvers['addToSolvedHistory']> = (
  _parent,
  { input },
  { caller, solvedHistory },
) =>
  asResult(async () => ({
    __typename: 'AddToSolvedHistorySuccess',
    solvedHistory: await solvedHistory.add(caller, input),
  }));
