import { channelMention, time, TimestampStyles, type ChatInputCommandInteraction } from 'discord.js';
import { graphql } from '../gql/index.ts';
import { postingProblem } from './channel-access.ts';
import type { CommandTools } from './command.ts';
import { NOT_SET_UP } from './community.ts';
import { NEWS_ARE_OFF } from './config-channel.ts';
import { plural } from './ranking.ts';
import { VISIBILITIES } from './config-visibility.ts';

const ShowConfig = graphql(`
  query ShowConfig($discordGuildId: ID!) {
    communityByDiscordGuild(discordGuildId: $discordGuildId) {
      visibility
      announcementChannelId
      newsHold {
        since
        waitingCount
      }
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
  const { announcementChannelId: channelId, visibility, newsHold } = community;
  if (channelId === null || channelId === undefined) {
    return [NEWS_ARE_OFF, VISIBILITIES[visibility].meaning].join('\n');
  }
  const problem = postingProblem(guild, channelId);
  const waiting = newsHold
    ? `Discord has refused my posts there since ${time(new Date(newsHold.since), TimestampStyles.ShortDateTime)}: ${plural(newsHold.waitingCount, 'post')} waiting until I may post again.`
    : null;
  const news = [`News go to ${channelMention(channelId)}.`, waiting, problem];
  return [...news, VISIBILITIES[visibility].meaning].filter((line) => line !== null).join('\n');
}
