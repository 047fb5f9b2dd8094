import { channelMention, type ChatInputCommandInteraction } from 'discord.js';
import { graphql } from '../gql/index.ts';
import { postingProblem } from './channel-access.ts';
import type { CommandTools } from './command.ts';
import { NOT_SET_UP } from './community.ts';
import { VISIBILITIES } from './config-visibility.ts';

const ShowConfig = graphql(`
  query ShowConfig($discordGuildId: ID!) {
    communityByDiscordGuild(discordGuildId: $discordGuildId) {
      visibility
      announcementChannelId
    }
  }
`);

/** `/config show`: what is set, and what keeps it from working. */
export async function showConfig(
  { guild }: ChatInputCommandInteraction<'cached'>,
  { api }: CommandTools,
): Promise<string> {
  const { communityByDiscordGuild: community } = await api.request(ShowConfig, { discordGuildId: guild.id });
  if (community === null || community === undefined) return NOT_SET_UP;
  const { announcementChannelId: channelId, visibility } = community;
  const news =
    channelId === null || channelId === undefined
      ? ['News are off. Turn them on with `/config channel`.']
      : [`News go to ${channelMention(channelId)}.`, postingProblem(guild, channelId)];
  return [...news, VISIBILITIES[visibility].meaning].filter((line) => line !== null).join('\n');
}
