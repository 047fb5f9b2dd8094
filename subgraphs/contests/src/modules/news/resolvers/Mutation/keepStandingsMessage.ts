import { InvalidInput } from '@leetcord/kit/graphql/invalid-input';
import { faultsAsResult } from '@leetcord/kit/graphql/user-fault';
import type { MutationResolvers } from './../../../types.generated.ts';
import { ContestNotFound } from '../../../contests/contests.errors.ts';

const asResult = faultsAsResult(InvalidInput, ContestNotFound);

export const keepStandingsMessage: NonNullable<MutationResolvers['keepStandingsMessage']> = (
  _parent,
  { input },
  { caller, standingsMessages },
) =>
  asResult(() =>
    standingsMessages.keep(caller, input).then((contest) => ({ __typename: 'KeepStandingsMessageSuccess', contest })),
  );
