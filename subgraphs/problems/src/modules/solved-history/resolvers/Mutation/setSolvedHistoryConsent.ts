import { InvalidInput } from '@leetcord/kit/graphql/invalid-input';
import { faultsAsResult } from '@leetcord/kit/graphql/user-fault';
import type { MutationResolvers } from './../../../types.generated.ts';

const asResult = faultsAsResult(InvalidInput);

export const setSolvedHistoryConsent: NonNullable<MutationResolvers['setSolvedHistoryConsent']> = (
  _parent,
  { input: { isGiven } },
  { caller, solvedHistory },
) =>
  asResult(async () => ({
    __typename: 'SetSolvedHistoryConsentSuccess',
    solvedHistory: await solvedHistory.setConsent(caller, isGiven),
  }));
