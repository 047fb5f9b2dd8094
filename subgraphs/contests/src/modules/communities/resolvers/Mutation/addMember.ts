import { InvalidInput } from '@leetcord/kit/graphql/invalid-input';
import { faultsAsResult } from '@leetcord/kit/graphql/user-fault';
import type { MutationResolvers } from './../../../types.generated.ts';
import { Banned, CommunityNotFound } from '../../communities.errors.ts';

const asResult = faultsAsResult(InvalidInput, CommunityNotFound, Banned);

export const addMember: NonNullable<MutationResolvers['addMember']> = (_parent, { input }, { caller, memberships }) =>
  asResult(() => memberships.add(caller, input).then((community) => ({ __typename: 'CommunitySuccess', community })));
