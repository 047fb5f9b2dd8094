import { PermissionFlagsBits, type ChatInputCommandInteraction } from 'discord.js';
import type { DiscordActorInput } from '../gql/graphql.ts';

/**
 * Who uses a command, and what Discord says of them at this moment. LeetCord decides by it what they may do, so that there is
 * one rule in one place: a server's owner can open a command to anybody.
 */
export const actorOf = ({
  user,
  guild,
  memberPermissions,
}: ChatInputCommandInteraction<'cached'>): DiscordActorInput => ({
  discordUserId: user.id,
  // True for administrators too.
  canManageServer: memberPermissions.has(PermissionFlagsBits.ManageGuild),
  isServerOwner: guild.ownerId === user.id,
});
