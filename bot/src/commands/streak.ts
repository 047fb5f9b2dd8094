import { inlineCode } from 'discord.js';
import type { StreakAnswerFragment } from '../gql/graphql.ts';
import { graphql } from '../gql/index.ts';
import { asText } from '../text.ts';
import { refusal } from '../texts/api-sentences.ts';
import { described } from '../texts/localised.ts';
import type { Texts } from '../texts/texts.ts';
import { actorOf } from './actor.ts';
import { serverCommand, type Command, type CommandInteraction, type CommandTools } from './command.ts';
import { communityIdOf } from './community.ts';
import { completeTimeZone, MAX_ZONE_LENGTH } from './config-time-zone.ts';
import { reminderText, setStreakReminder } from './streak-remind.ts';
import { soon } from './contest-words.ts';

const ShowStreak = graphql(`
  query ShowStreak($discordGuildId: ID!, $discordUserId: ID!, $askedBy: ID!) {
    communityByDiscordGuild(discordGuildId: $discordGuildId) {
      streakOf(discordUserId: $discordUserId, askedBy: $askedBy) {
        ...StreakAnswer
      }
    }
  }

  fragment StreakAnswer on Streak {
    current
    longest
    isTodayDone
    endsAt
    timeZone
    reminderHours
    freezes {
      perMonth
      left
      spentOn
    }
    daily {
      current
      longest
    }
  }
`);

const SetStreakTimeZone = graphql(`
  mutation SetStreakTimeZone($input: SetStreakTimeZoneInput!) {
    setStreakTimeZone(input: $input) {
      __typename
      ... on StreakSuccess {
        streak {
          timeZone
        }
      }
      ... on UserError {
        message
      }
    }
  }
`);

/** As LeetCord takes them. */
const [MIN_HOURS, MAX_HOURS] = [1, 12];

const SUBCOMMANDS: Record<string, Command['run']> = {
  show: showStreak,
  timezone: setTimeZone,
  remind: setStreakReminder,
};

/** `/streak`: days in a row with something new. Only the caller sees the answers: when days begin says where somebody is. */
export const streakCommand: Command = {
  data: serverCommand('streak', 'streak.command')
    .addSubcommand((show) =>
      described(show.setName('show'), 'streak.showCommand').addUserOption((member) =>
        described(member.setName('member'), 'streak.memberOption'),
      ),
    )
    .addSubcommand((timeZone) =>
      described(timeZone.setName('timezone'), 'streak.timeZoneCommand').addStringOption((zone) =>
        described(zone.setName('zone'), 'config.zoneOption')
          .setRequired(true)
          .setMaxLength(MAX_ZONE_LENGTH)
          .setAutocomplete(true),
      ),
    )
    .addSubcommand((remind) =>
      described(remind.setName('remind'), 'streak.remindCommand').addIntegerOption((hours) =>
        described(hours.setName('hours'), 'streak.hoursOption').setMinValue(MIN_HOURS).setMaxValue(MAX_HOURS),
      ),
    )
    .toJSON(),
  isEphemeral: () => true,
  run: (interaction, tools) => SUBCOMMANDS[interaction.options.getSubcommand()]!(interaction, tools),
  complete: completeTimeZone,
};

async function showStreak(interaction: CommandInteraction, { api, t }: CommandTools): Promise<string> {
  const { guildId: discordGuildId, user, options } = interaction;
  const about = options.getUser('member') ?? user;
  const { communityByDiscordGuild: community } = await api.request(ShowStreak, {
    discordGuildId,
    discordUserId: about.id,
    askedBy: user.id,
  });
  if (!community) return t('common.notSetUp');
  const { streakOf: streak } = community;
  const isOwn = about.id === user.id;
  const who = asText(options.getMember('member')?.displayName ?? about.displayName);
  if (!streak) return isOwn ? t('streak.notMember') : t('streak.notShown', { who });
  return (isOwn ? ownLines(streak, t) : othersLines(streak, who, t)).join('\n');
}

const daysText = (count: number, t: Texts) => t('streak.days', { count });

function ownLines({ current, longest, isTodayDone, endsAt, ...more }: StreakAnswerFragment, t: Texts): string[] {
  const { timeZone, reminderHours, freezes, daily } = more;
  const head = { days: daysText(current, t), longest: daysText(longest, t) };
  const lines = [current > 0 ? t('streak.runs', head) : t('streak.none', head)];
  if (endsAt) lines.push(t(isTodayDone ? 'streak.todayDone' : 'streak.todayOpen', { when: soon(endsAt) }));
  if (freezes && freezes.perMonth > 0) lines.push(t('streak.freezes', freezes));
  if (freezes && freezes.spentOn.length > 0) lines.push(t('streak.frozen', { dates: freezes.spentOn.join(', ') }));
  lines.push(dailyText(daily, t));
  if (timeZone) lines.push(t('streak.zone', { zone: inlineCode(timeZone) }));
  lines.push(reminderText(reminderHours, t));
  return lines;
}

function othersLines({ current, longest, daily }: StreakAnswerFragment, who: string, t: Texts): string[] {
  const head = { who, days: daysText(current, t), longest: daysText(longest, t) };
  return [current > 0 ? t('streak.runsOf', head) : t('streak.noneOf', head), dailyText(daily, t)];
}

const dailyText = ({ current, longest }: StreakAnswerFragment['daily'], t: Texts) =>
  t('streak.daily', { days: daysText(current, t), longest: daysText(longest, t) });

async function setTimeZone(interaction: CommandInteraction, { api, t }: CommandTools): Promise<string> {
  const communityId = await communityIdOf(interaction.guildId, api);
  if (communityId === null) return t('common.notSetUp');
  const timeZone = interaction.options.getString('zone', true);
  const { setStreakTimeZone: result } = await api.request(SetStreakTimeZone, {
    input: { communityId, timeZone, by: actorOf(interaction) },
  });
  if ('message' in result) return refusal(result, t);
  return t('streak.zoneIsNow', { zone: inlineCode(result.streak.timeZone ?? timeZone) });
}
