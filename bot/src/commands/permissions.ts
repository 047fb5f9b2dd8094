import { PermissionFlagsBits, type ChatInputCommandInteraction } from 'discord.js';

/** What a member without Manage Server is told. */
export const NEEDS_MANAGE_SERVER = 'You need the Manage Server permission for this. Ask somebody who has it.';

/** Whether the caller may manage the server. Checked at each use: a server's owner can open a command to anybody. */
export const mayManageServer = (interaction: ChatInputCommandInteraction<'cached'>) =>
  interaction.memberPermissions.has(PermissionFlagsBits.ManageGuild);
