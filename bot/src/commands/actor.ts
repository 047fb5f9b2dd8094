import { PermissionFlagsBits, type AutocompleteInteraction } from 'discord.js';
import type { DiscordActorInput } from '../gql/graphql.ts';
import type { AnsweredInteraction } from './command.ts';

/**
 * The user of a command or control, and what Discord says about them at this moment. LeetCord decides from it what they may do, so that the
 * rule is in one place: a server's owner can open a command to anybody.
 */
export const actorOf = ({
  user,
  guild,
  memberPermissions,
}: AnsweredInteraction | AutocompleteInteraction<'cached'>): DiscordActorInput => ({
  discordUserId: user.id,
  // True for administrators too.
  canManageServer: memberPermissions.has(PermissionFlagsBits.ManageGuild),
  isServerOwner: guild.ownerId === user.id,
});
