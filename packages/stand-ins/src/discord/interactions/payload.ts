import { ChannelType } from 'discord-api-types/v10';
import type { State } from '../model.ts';
import { userPayload } from '../payloads/application.ts';
import { channelPayload, interactionMemberPayload, lastMessageId, localeOf } from '../payloads/guild.ts';
import { messagePayload } from '../payloads/message.ts';
import { permissionsOf } from '../permissions.ts';
import type { Interaction } from './interaction.ts';

/** Where an interaction is: in a server, or in the direct messages with the bot. */
const [IN_GUILD, BOT_DM] = [0, 1];
/** The most that Discord lets a bot attach, in bytes. */
const ATTACHMENT_LIMIT = 10 * 1024 * 1024;

/** An interaction as the gateway sends it. */
export function interactionPayload(state: State, interaction: Interaction, baseUrl: string) {
  const channel = state.channels[interaction.channelId]!;
  const guild = state.guilds[channel.guildId]!;
  const member = guild.members.find(({ userId }) => userId === interaction.userId)!;
  const where = interaction.isDirect
    ? {
        user: userPayload(state.users[interaction.userId]!),
        channel: { id: channel.id, type: ChannelType.DM },
        context: BOT_DM,
      }
    : {
        guild_id: guild.id,
        guild: { id: guild.id, locale: localeOf(guild), features: [] },
        guild_locale: localeOf(guild),
        channel: {
          ...channelPayload(channel, lastMessageId(state, channel.id)),
          permissions: permissionsOf(guild, interaction.userId, channel).toString(),
        },
        member: interactionMemberPayload(state, guild, member, channel),
        app_permissions: permissionsOf(guild, state.application.id, channel).toString(),
        context: IN_GUILD,
      };
  return {
    ...where,
    id: interaction.id,
    application_id: state.application.id,
    type: interaction.type,
    token: interaction.token,
    version: 1,
    data: interaction.data,
    channel_id: channel.id,
    locale: interaction.locale,
    entitlements: [],
    authorizing_integration_owners: { 0: guild.id },
    attachment_size_limit: ATTACHMENT_LIMIT,
    ...(interaction.source && { message: messagePayload(state, interaction.source, baseUrl) }),
  };
}
