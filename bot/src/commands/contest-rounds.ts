import { EmbedBuilder, time, TimestampStyles, type SlashCommandSubcommandBuilder } from 'discord.js';
import type { ShowRoundQuery, ShowUpcomingRoundsQuery } from '../gql/graphql.ts';
import { graphql } from '../gql/index.ts';
import { COLOURS } from '../notifications/colours.ts';
import { fitEmbed } from '../notifications/fit-embed.ts';
import { roundTable } from '../notifications/round-table.ts';
import { asText } from '../text.ts';
import type { Answer, CommandInteraction, CommandTools } from './command.ts';
import { NOT_SET_UP } from './community.ts';
import { soon } from './contest-words.ts';

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

type Round = NonNullable<NonNullable<ShowRoundQuery['communityByDiscordGuild']>['leetcodeRound']>;

const MAX_NAME_LENGTH = 100;

export const roundsSubcommand = (rounds: SlashCommandSubcommandBuilder) =>
  rounds
    .setName('rounds')
    .setDescription("Show LeetCode's own next contests, and how this server did in the last one")
    .addStringOption((round) =>
      round.setName('round').setDescription('Another one, such as weekly-contest-408').setMaxLength(MAX_NAME_LENGTH),
    );

/** `/contest rounds`: LeetCode's own contests, those to come and one that was. */
export async function showRounds({ guildId, options }: CommandInteraction, { api }: CommandTools): Promise<Answer> {
  const slug = options.getString('round');
  const [{ communityByDiscordGuild: community }, upcoming] = await Promise.all([
    api.request(ShowRound, { discordGuildId: guildId, slug }),
    // LeetCode may be down, and what was is known all the same.
    api.request(ShowUpcomingRounds, {}).then(
      ({ upcomingLeetCodeRounds: { rounds } }) => rounds,
      () => null,
    ),
  ]);
  if (!community) return NOT_SET_UP;
  const { leetcodeRound: round } = community;
  if (!round && slug !== null) {
    return `LeetCord has nothing of a round “${asText(slug)}”: name one of the last weeks by its address, such as weekly-contest-408.`;
  }
  const next = { color: COLOURS.contest, title: 'Next rounds of LeetCode', description: upcomingText(upcoming) };
  return { embeds: [next, ...(round ? [pastEmbed(round)] : [])].map((embed) => new EmbedBuilder(fitEmbed(embed)!)) };
}

const pastEmbed = (round: Round) => ({
  color: COLOURS.contest,
  title: asText(round.title),
  url: round.url,
  description: pastText(round),
});

function upcomingText(rounds: ShowUpcomingRoundsQuery['upcomingLeetCodeRounds']['rounds'] | null): string {
  if (rounds === null) return 'LeetCode does not say just now: try again in a minute.';
  const lines = rounds.map(({ title, startsAt, durationSeconds }) => {
    const when = time(new Date(startsAt), TimestampStyles.ShortDateTime);
    return `**${asText(title)}**: ${when}, ${soon(startsAt)}, ${Math.round(durationSeconds / 60)} minutes`;
  });
  return lines.join('\n') || 'LeetCode has announced none.';
}

function pastText(round: Round): string {
  switch (round.state) {
    case 'UPCOMING':
      return `It starts ${soon(round.startsAt)}.`;
    case 'RUNNING':
      return `It runs, and ends ${soon(round.endsAt)}.`;
    case 'NOT_RATED_YET':
      return 'LeetCode has not rated it yet.';
    case 'UNRATED':
      return 'LeetCode has not rated it, so there are no results.';
    case 'RATED':
      return roundTable(round) ?? 'Nobody here took part, or nobody who is named here.';
  }
}
