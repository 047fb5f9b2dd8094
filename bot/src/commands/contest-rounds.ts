import { EmbedBuilder, type SlashCommandSubcommandBuilder } from 'discord.js';
import type { ShowRoundQuery, ShowUpcomingRoundsQuery } from '../gql/graphql.ts';
import { graphql } from '../gql/index.ts';
import { COLOURS } from '../notifications/colours.ts';
import { fitEmbed } from '../notifications/fit-embed.ts';
import { roundTable } from '../notifications/round-table.ts';
import { asText } from '../text.ts';
import { described } from '../texts/localised.ts';
import type { Texts } from '../texts/texts.ts';
import type { Answer, CommandInteraction, CommandTools } from './command.ts';
import { onDate, soon } from './contest-words.ts';

const ShowUpcomingRounds = graphql(`
  query ShowUpcomingRounds {
    upcomingLeetCodeRounds {
      rounds {
        title
        startsAt
        durationSeconds
      }
    }
  }
`);

const ShowRound = graphql(`
  query ShowRound($discordGuildId: ID!, $slug: String) {
    communityByDiscordGuild(discordGuildId: $discordGuildId) {
      leetcodeRound(slug: $slug) {
        state
        startsAt
        endsAt
        ...RoundTable
      }
    }
  }
`);

type UpcomingRounds = ShowUpcomingRoundsQuery['upcomingLeetCodeRounds']['rounds'];
type Round = NonNullable<NonNullable<ShowRoundQuery['communityByDiscordGuild']>['leetcodeRound']>;

const MAX_NAME_LENGTH = 100;

export const roundsSubcommand = (rounds: SlashCommandSubcommandBuilder) =>
  described(rounds.setName('rounds'), 'contest.roundsCommand').addStringOption((round) =>
    described(round.setName('round'), 'contest.roundOption').setMaxLength(MAX_NAME_LENGTH),
  );

/** `/contest rounds`: LeetCode's own contests, those to come and one that was. */
export async function showRounds({ guildId, options }: CommandInteraction, { api, t }: CommandTools): Promise<Answer> {
  const slug = options.getString('round');
  const [{ communityByDiscordGuild: community }, upcoming] = await Promise.all([
    api.request(ShowRound, { discordGuildId: guildId, slug }),
    // LeetCode may be down, and what was is known all the same.
    api.request(ShowUpcomingRounds, {}).then(
      ({ upcomingLeetCodeRounds: { rounds } }) => rounds,
      () => null,
    ),
  ]);
  if (!community) return t('common.notSetUp');
  const { leetcodeRound: round } = community;
  if (!round && slug !== null) return t('contest.noRound', { round: asText(slug) });
  const next = { color: COLOURS.contest, title: t('contest.nextRounds'), description: upcomingText(upcoming, t) };
  return { embeds: [next, ...(round ? [pastEmbed(round, t)] : [])].map((embed) => new EmbedBuilder(fitEmbed(embed)!)) };
}

const pastEmbed = (round: Round, t: Texts) => ({
  color: COLOURS.contest,
  title: asText(round.title),
  url: round.url,
  description: pastText(round, t),
});

function upcomingText(rounds: UpcomingRounds | null, t: Texts): string {
  if (rounds === null) return t('contest.roundsUnknown');
  const lines = rounds.map(({ title, startsAt, durationSeconds }) => {
    const length = t('common.minutes', { count: Math.round(durationSeconds / 60) });
    return t('contest.roundLine', { title: asText(title), date: onDate(startsAt), when: soon(startsAt), length });
  });
  return lines.join('\n') || t('contest.noRounds');
}

function pastText(round: Round, t: Texts): string {
  switch (round.state) {
    case 'UPCOMING':
      return t('contest.roundStarts', { when: soon(round.startsAt) });
    case 'RUNNING':
      return t('contest.roundRuns', { when: soon(round.endsAt) });
    case 'NOT_RATED_YET':
      return t('contest.roundNotRated');
    case 'UNRATED':
      return t('contest.roundUnrated');
    case 'RATED':
      return roundTable(round, t) ?? t('contest.roundNobody');
  }
}
