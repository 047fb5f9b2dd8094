import { ALL_BOT_PERMISSIONS } from '@leetcord/kit/discord/bot-permissions';
import { OAuth2Scopes, type Client } from 'discord.js';

/** The page of Discord's on which somebody who manages a server adds the bot to it. */
export const inviteUrl = (discord: Client<true>): string =>
  discord.generateInvite({
    scopes: [OAuth2Scopes.Bot, OAuth2Scopes.ApplicationsCommands],
    permissions: ALL_BOT_PERMISSIONS,
  });
