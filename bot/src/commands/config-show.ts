import { channelMention, time, TimestampStyles, type ChatInputCommandInteraction } from 'discord.js';
import { graphql } from '../gql/index.ts';
import { postingProblem } from './channel-access.ts';
import type { CommandTools } from './command.ts';
import { NOT_SET_UP } from './community.ts';
import { NEWS_ARE_OFF } from './config-channel.ts';
import { pointsText } from './config-points.ts';
import { reminderText } from './config-reminder.ts';
import { timeZoneText } from './config-time-zone.ts';
import { plural } from './ranking.ts';
import { boardUrl, VISIBILITIES } from './config-visibility.ts';

const ShowConfig = graphql(`
  query ShowConfig($discordGuildId: ID!) {
    communityByDiscordGuild(discordGuildId: $discordGuildId) {
      id
      visibility
      timeZone
      reminderMinutes
      scoring {
        easyPoints
        mediumPoints
        hardPoints
        repeatsScore
      }
      destinations {
        channelId
      }
      newsHolds {
        channelId
        since
        waitingCount
      }
    }
  }
`);

/** `/config show`: lists what is set, and what prevents it from working. */
export async function showConfig(
  { guild }: ChatInputCommandInteraction<'cached'>,
  { api, publicUrl }: CommandTools,
): Promise<string> {
  const { communityByDiscordGuild: community } = await api.request(ShowConfig, { discordGuildId: guild.id });
  if (community === null || community === undefined) return NOT_SET_UP;
  const { id, destinations, visibility, timeZone, reminderMinutes, scoring, newsHolds } = community;
  const channels = [...new Set((destinations ?? []).map(({ channelId }) => channelId))];
  const news = channels.flatMap((channelId) => {
    const hold = newsHolds?.find((other) => other.channelId === channelId);
    const waiting = hold
      ? `Discord has refused my posts there since ${time(new Date(hold.since), TimestampStyles.ShortDateTime)}: ${plural(hold.waitingCount, 'post')} waiting until I may post again.`
      : null;
    return [`News go to ${channelMention(channelId)}.`, waiting, postingProblem(guild, channelId)];
  });
  const rules = [
    ...[VISIBILITIES[visibility].meaning(boardUrl(publicUrl, guild.id)), timeZoneText(timeZone)],
    ...[reminderText(reminderMinutes), `Points: ${pointsText(scoring)}.`],
    `Programs that use the API know this server as \`${id}\`.`,
  ];
  return [...(news.length > 0 ? news : [NEWS_ARE_OFF]), ...rules].filter((line) => line !== null).join('\n');
}
