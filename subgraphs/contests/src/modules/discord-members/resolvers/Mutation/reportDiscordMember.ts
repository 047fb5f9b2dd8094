import { InvalidInput } from '@leetcord/kit/graphql/invalid-input';
import { faultsAsResult } from '@leetcord/kit/graphql/user-fault';
import type { MutationResolvers } from './../../../types.generated.ts';

const asResult = faultsAsResult(InvalidInput);

export const reportDiscordMember: NonNullable<MutationResolvers['reportDiscordMember']> = (
  _parent,
  { input },
  { caller, discordMembers },
) =>
  asResult(() =>
    discordMembers
      .report(caller, input)
      .then((discordUserId) => ({ __typename: 'ReportDiscordMemberSuccess', discordUserId })),
  );
