import { InvalidInput } from '@leetcord/kit/invalid-input';
import { faultsAsResult } from '@leetcord/kit/user-fault';
import type { MutationResolvers } from './../../../types.generated.ts';
import { CommunityNotFound, NotModerator } from '../../communities.errors.ts';

const asResult = faultsAsResult(InvalidInput, CommunityNotFound, NotModerator);

export const setAnnouncementChannel: NonNullable<MutationResolvers['setAnnouncementChannel']> = (
  _parent,
  { input },
  { caller, communities },
) =>
  asResult(() =>
    communities
      .setAnnouncementChannel(caller, input)
      .then((community) => ({ __typename: 'CommunitySuccess', community })),
  );
