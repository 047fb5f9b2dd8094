import { InvalidInput } from '@leetcord/kit/graphql/invalid-input';
import { faultsAsResult } from '@leetcord/kit/graphql/user-fault';
import { CommunityNotFound, NotMember, MemberNotFound } from '../../../communities/communities.errors.ts';
import { PlayerBusy, ChallengesRefused, TooManyChallenges, LeetCodeAccountNeeded } from '../../duels.errors.ts';
import type { MutationResolvers } from './../../../types.generated.ts';

const asResult = faultsAsResult(
  InvalidInput,
  CommunityNotFound,
  NotMember,
  MemberNotFound,
  PlayerBusy,
  ChallengesRefused,
  TooManyChallenges,
  LeetCodeAccountNeeded,
);

export const challengeToDuel: NonNullable<MutationResolvers['challengeToDuel']> = (
  _parent,
  { input },
  { caller, challenges },
) => asResult(() => challenges.challenge(caller, input).then((done) => ({ __typename: 'DuelSuccess', ...done })));
