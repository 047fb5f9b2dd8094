import type { ChatInputCommandInteraction } from 'discord.js';
import { graphql } from '../gql/index.ts';
import type { ShowConfigQuery } from '../gql/graphql.ts';
import type { Texts } from '../texts/texts.ts';
import { postingProblem, problemText } from './channel-access.ts';
import type { CommandTools } from './command.ts';
import { gatheringText, quietHoursText } from './config-calm.ts';
import { digestText } from './config-digest.ts';
import { languageText } from './config-language.ts';
import { pointsText } from './config-points.ts';
import { reminderText } from './config-reminder.ts';
import { titleRolesText } from './config-roles.ts';
import { freezesText } from './config-streaks.ts';
import { boardTimeZoneText, timeZoneText } from './config-time-zone.ts';
import { onDate } from './contest-words.ts';
import { visibilityText } from './config-visibility.ts';
import { channelText, offText } from './news-kinds.ts';

const ShowConfig = graphql(`
  query ShowConfig($discordGuildId: ID!) {
    communityByDiscordGuild(discordGuildId: $discordGuildId) {
      id
      visibility
      timeZone
      boardTimeZone
      language
      reminderMinutes
      gatherAfter
      digestTime {
        weekday
        time
      }
      quietHours {
        from
        until
      }
      streakFreezes
      titleRoles {
        title
        roleId
      }
      scoring {
        easyPoints
        mediumPoints
        hardPoints
        repeatsScore
      }
      destinations {
        kind
        channelId
      }
      newsHolds {
        channelId
        reason
        dueAt
        since
        waitingCount
      }
    }
  }
`);

/** `/config show`: lists what is set, and what prevents it from working. */
export async function showConfig(
  { guild }: ChatInputCommandInteraction<'cached'>,
  tools: CommandTools,
): Promise<string> {
  const { api, t } = tools;
  const { communityByDiscordGuild: community } = await api.request(ShowConfig, { discordGuildId: guild.id });
  if (community === null || community === undefined) return t('common.notSetUp');
  const {
    id,
    destinations,
    visibility,
    timeZone,
    boardTimeZone,
    language,
    reminderMinutes,
    streakFreezes,
    titleRoles,
    scoring,
    newsHolds,
    quietHours,
    gatherAfter,
    digestTime,
  } = community;
  const going = destinations ?? [];
  const off = going.length === 0 ? t('config.newsOff') : offText(going, t);
  const channels = [...new Set(going.map(({ channelId }) => channelId))];
  const news = channels.flatMap((channelId) => {
    const hold = newsHolds?.find((other) => other.channelId === channelId);
    const problem = postingProblem(guild, channelId);
    return [
      channelText(going, channelId, t),
      ...(hold ? [waitText(hold, t)] : []),
      ...(problem ? [problemText(problem, t)] : []),
    ];
  });
  const rules = [
    ...[visibilityText(visibility, guild.id, tools), timeZoneText(timeZone, t), boardTimeZoneText(boardTimeZone, t)],
    ...[reminderText(reminderMinutes, t), t('config.pointsAre', { points: pointsText(scoring, t) })],
    ...[quietHoursText(quietHours, t), gatheringText(gatherAfter, t), digestText(digestTime, going, t)],
    freezesText(streakFreezes, t),
    titleRolesText(titleRoles ?? [], guild, t),
    languageText({ language, preferredLocale: guild.preferredLocale }, t),
    t('config.apiId', { id }),
  ];
  return [...news, ...(off === null ? [] : [off]), ...rules].join('\n');
}

type Hold = NonNullable<NonNullable<ShowConfigQuery['communityByDiscordGuild']>['newsHolds']>[number];

/** Why news waits in a channel, and until when where that is known. */
function waitText({ reason, dueAt, since, waitingCount: count }: Hold, t: Texts): string {
  if (reason === 'REFUSED' || !dueAt) return t('config.newsWait', { since: onDate(since), count });
  return t('calm.waits', { until: onDate(dueAt), count });
}
