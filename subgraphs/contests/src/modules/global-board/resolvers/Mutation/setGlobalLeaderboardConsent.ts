import { InvalidInput } from '@leetcord/kit/graphql/invalid-input';
import { faultsAsResult } from '@leetcord/kit/graphql/user-fault';
import type { MutationResolvers } from './../../../types.generated.ts';

const asResult = faultsAsResult(InvalidInput);

export const setGlobalLeaderboardConsent: NonNullable<MutationResolvers['setGlobalLeaderboardConsent']> = (
  _parent,
  { input: { isShown } },
  { caller, globalBoard },
) =>
  asResult(async () => {
    await globalBoard.setConsent(caller, isShown);
    return { __typename: 'GlobalLeaderboardConsentSuccess', isShown };
  });
