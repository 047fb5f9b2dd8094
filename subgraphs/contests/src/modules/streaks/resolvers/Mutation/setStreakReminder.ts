import { InvalidInput } from '@leetcord/kit/graphql/invalid-input';
import { faultsAsResult } from '@leetcord/kit/graphql/user-fault';
import { CommunityNotFound, NotMember } from '../../../communities/communities.errors.ts';
import type { MutationResolvers } from './../../../types.generated.ts';

const asResult = faultsAsResult(InvalidInput, CommunityNotFound, NotMember);

export const setStreakReminder: NonNullable<MutationResolvers['setStreakReminder']> = (
  _parent,
  { input },
  { caller, streaks, view },
) =>
  asResult(async () => {
    const { communityId, userId } = await streaks.setReminder(caller, input);
    return { __typename: 'StreakSuccess', streak: await view.streaks.inCommunity(communityId, userId, true) };
  });
