import { OAuth2Scopes, PermissionFlagsBits, type Client } from 'discord.js';

/** What the bot needs in the channels where it posts; the last one only to pin the post of a contest's start. */
const PERMISSIONS = [
  PermissionFlagsBits.ViewChannel,
  PermissionFlagsBits.SendMessages,
  PermissionFlagsBits.EmbedLinks,
  PermissionFlagsBits.AttachFiles,
  PermissionFlagsBits.ReadMessageHistory,
  PermissionFlagsBits.PinMessages,
];

/** The page of Discord's on which somebody who manages a server adds the bot to it. */
export const inviteUrl = (discord: Client<true>): string =>
  discord.generateInvite({
    scopes: [OAuth2Scopes.Bot, OAuth2Scopes.ApplicationsCommands],
    permissions: PERMISSIONS,
  });
