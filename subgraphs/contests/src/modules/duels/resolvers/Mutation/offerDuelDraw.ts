import { InvalidInput } from '@leetcord/kit/graphql/invalid-input';
import { faultsAsResult } from '@leetcord/kit/graphql/user-fault';
import { CommunityNotFound, NotMember } from '../../../communities/communities.errors.ts';
import { DuelNotFound, NotYourDuel, DuelTooFarOn, NoDrawOffer } from '../../duels.errors.ts';
import type { MutationResolvers } from './../../../types.generated.ts';

const asResult = faultsAsResult(
  InvalidInput,
  CommunityNotFound,
  NotMember,
  DuelNotFound,
  NotYourDuel,
  DuelTooFarOn,
  NoDrawOffer,
);

export const offerDuelDraw: NonNullable<MutationResolvers['offerDuelDraw']> = (
  _parent,
  { input },
  { caller, duelPlay },
) => asResult(() => duelPlay.offerDraw(caller, input).then((done) => ({ __typename: 'DuelSuccess', ...done })));
