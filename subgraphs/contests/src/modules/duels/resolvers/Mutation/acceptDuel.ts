import { InvalidInput } from '@leetcord/kit/graphql/invalid-input';
import { faultsAsResult } from '@leetcord/kit/graphql/user-fault';
import { CommunityNotFound, NotMember } from '../../../communities/communities.errors.ts';
import { DuelNotFound, NotYourDuel, DuelTooFarOn, PlayerBusy, LeetCodeAccountNeeded } from '../../duels.errors.ts';
import type { MutationResolvers } from './../../../types.generated.ts';

const asResult = faultsAsResult(
  InvalidInput,
  CommunityNotFound,
  NotMember,
  DuelNotFound,
  NotYourDuel,
  DuelTooFarOn,
  PlayerBusy,
  LeetCodeAccountNeeded,
);

export const acceptDuel: NonNullable<MutationResolvers['acceptDuel']> = (_parent, { input }, { caller, challenges }) =>
  asResult(() => challenges.accept(caller, input).then((done) => ({ __typename: 'DuelSuccess', ...done })));
