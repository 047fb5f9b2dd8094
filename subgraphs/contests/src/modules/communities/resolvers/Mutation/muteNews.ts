import { InvalidInput } from '@leetcord/kit/graphql/invalid-input';
import { faultsAsResult } from '@leetcord/kit/graphql/user-fault';
import type { MutationResolvers } from './../../../types.generated.ts';
import { CommunityNotFound, NotMember } from '../../communities.errors.ts';

const asResult = faultsAsResult(InvalidInput, CommunityNotFound, NotMember);

export const muteNews: NonNullable<MutationResolvers['muteNews']> = (_parent, { input }, { caller, memberships }) =>
  asResult(() => memberships.muteNews(caller, input).then((member) => ({ __typename: 'MemberSuccess', member })));
