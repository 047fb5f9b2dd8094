import { InvalidInput } from '@leetcord/kit/graphql/invalid-input';
import { faultsAsResult } from '@leetcord/kit/graphql/user-fault';
import type { MutationResolvers } from './../../../types.generated.ts';

const asResult = faultsAsResult(InvalidInput);

export const takeDiscordMembers: NonNullable<MutationResolvers['takeDiscordMembers']> = (
  _parent,
  { input },
  { caller, discordMembers },
) =>
  asResult(() =>
    discordMembers.take(caller, input).then((members) => ({ __typename: 'TakeDiscordMembersSuccess', members })),
  );
