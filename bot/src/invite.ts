import { OAuth2Scopes, PermissionFlagsBits, type Client } from 'discord.js';
import { TO_POST, TO_SEARCH } from './commands/channel-access.ts';

/** What the bot needs in the channels where it posts; the last one only to pin the post of a contest's start. */
const PERMISSIONS = [
  ...[...TO_POST, ...TO_SEARCH].map(([, flag]) => flag),
  PermissionFlagsBits.AttachFiles,
  PermissionFlagsBits.PinMessages,
];

/** The page of Discord's on which somebody who manages a server adds the bot to it. */
export const inviteUrl = (discord: Client<true>): string =>
  discord.generateInvite({
    scopes: [OAuth2Scopes.Bot, OAuth2Scopes.ApplicationsCommands],
    permissions: PERMISSIONS,
  });
